#!/usr/bin/env bash
# A year and a half ago is a year ago, and the evening of 5 May is today.
#
# Package:  chrono-node 2.10.3 (npm)
# Expected: «полтора года назад» is 18 months ago or nothing, as «полгода назад» is six; «вечером 5 мая» is a moment of 5 May, as «5 мая вечером» is
# Seen:     12 months ago, from «года назад»; the day of reference, with day and month in the result's text
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent chrono-node@2.10.3
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import * as chrono from "chrono-node";

const today = new Date(2025, 5, 15, 12);
const day = text => {
  const [{ text: found, start }] = chrono.ru.parse(text, today);
  const date = start.date();
  return [found, date.getFullYear(), date.getMonth() + 1, date.getDate()];
};
const seen = ["полтора года назад", "полгода назад", "вечером 5 мая", "утром 5 мая 2024 года", "5 мая вечером"].map(day);
console.log(seen);
assert.deepEqual(seen, [
  ["года назад", 2024, 6, 15],
  ["полгода назад", 2024, 12, 15],
  ["вечером 5 мая", 2025, 6, 15],
  ["утром 5 мая 2024 года", 2025, 6, 15],
  ["5 мая вечером", 2025, 5, 5],
]);
JAVASCRIPT
node "$folder/show.mjs"
