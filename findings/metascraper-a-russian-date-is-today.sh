#!/usr/bin/env bash
# A page that gives day and hour in Russian was published today.
#
# Package:  metascraper 5.49.24, metascraper-date 5.49.24 (npm)
# Expected: the date of a page with «5 мая 2025, 10:30» is that moment or null
# Seen:     today, 10:30; «12 марта 2025», without the hour, is null
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

process.env.TZ = "UTC";
const require = createRequire(import.meta.url);
const read = require("metascraper")([require("metascraper-date")()]);
const date = async text => {
  const html = `<html lang="ru"><head><title>Мост</title></head><body><div class="date">${text}</div></body></html>`;
  return (await read({ url: "https://example.org/1", html })).date;
};
const days = [new Date()];
const [hour, day] = [await date("5 мая 2025, 10:30"), await date("12 марта 2025")];
days.push(new Date());
console.log(hour, day);
assert(days.some(each => hour === `${each.toISOString().slice(0, 10)}T10:30:00.000Z`));
assert.equal(day, null);
JAVASCRIPT
node "$folder/show.mjs"
