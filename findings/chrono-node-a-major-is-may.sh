#!/usr/bin/env bash
# A major is May, the fifth of May with its ending the first, and two days in May a time of day.
#
# Package:  chrono-node 2.10.3 (npm)
# Expected: no date in «Майор Рябов уехал»; «5-го мая» is 5 May, as «5 мая» and «пятого мая» are; «5 и 7 мая» are two days, as «с 5 по 7 мая» is a range
# Seen:     May; 1 May, from «мая» alone; 1 May from 5 to 7 in the morning
# So:       in a comparison with newsfacts' dates look at the spans first: what ends inside a word is none
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts chrono-node@2.10.3
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import * as chrono from "chrono-node";

process.env.TZ = "UTC";
const reference = new Date("2025-12-31T12:00:00Z");
const read = text => chrono.ru.parse(text, reference).map(each => [each.text, each.start.date().toISOString().slice(0, 16)]);
const seen = ["Майор Рябов уехал", "Мост открыли 5-го мая", "Мост открыли пятого мая", "Сказали 5 и 7 мая"].map(read);
const end = chrono.ru.parse("Сказали 5 и 7 мая", reference)[0].end.date().toISOString().slice(0, 16);
console.log(seen, end);
assert.deepEqual(seen, [
  [["Май", "2026-05-01T12:00"]],
  [["мая", "2026-05-01T12:00"]],
  [["пятого мая", "2026-05-05T12:00"]],
  [["5 и 7 мая", "2026-05-01T05:00"]],
]);
assert.equal(end, "2026-05-01T07:00");
JAVASCRIPT
node "$folder/show.mjs"
