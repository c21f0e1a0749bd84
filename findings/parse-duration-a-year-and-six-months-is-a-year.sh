#!/usr/bin/env bash
# In Russian, numbers from two on lose their unit: a year and six months is a year.
#
# Package:  parse-duration 2.1.9 (npm)
# Expected: «1 год 6 месяцев» is 18 months and «2 часа» two hours with the Russian locale, or both are null
# Seen:     a year; null; «5 ч 30 минут» is five hours: the locale has each unit in the nominative singular and abbreviated only
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent parse-duration@2.1.9
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import parse from "parse-duration";
import ru from "parse-duration/locale/ru.js";

parse.unit = ru;
const texts = ["1 год", "1 год 6 месяцев", "2 часа", "5 ч 30 мин", "5 ч 30 минут", "2 недели 1 день"];
const hours = Object.fromEntries(texts.map(text => [text, parse(text, "h")]));
console.log(hours);
assert.equal(hours["1 год 6 месяцев"], hours["1 год"]);
assert.equal(hours["2 часа"], null);
assert.deepEqual([hours["5 ч 30 мин"], hours["5 ч 30 минут"]], [5.5, 5]);
assert.equal(hours["2 недели 1 день"], 24);
JAVASCRIPT
node "$folder/show.mjs"
