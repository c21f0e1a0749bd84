#!/usr/bin/env bash
# The 21 thousandth has a number of its own in the feminine, and one and a half is «one comma five».
#
# Package:  n2words 4.0.0 (npm)
# Expected: the ordinals of 30000 and 21000 are one word each, «тридцатитысячный», «двадцатиоднотысячный», as 2000 is «двухтысячный»; 1.5 is «одна целая пять десятых»
# Seen:     «тридцать тысячный», «двадцать одна тысячный»; «один запятая пять»
# So:       for a sentence keep what newsfacts gives, the value in figures or the text as the article has it
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent n2words@4.0.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { toCardinal, toOrdinal } from "n2words/ru-RU";

const seen = [toOrdinal(30000), toOrdinal(21000), toOrdinal(2000), toCardinal("1.5")];
console.log(seen);
assert.deepEqual(seen, ["тридцать тысячный", "двадцать одна тысячный", "двухтысячный", "один запятая пять"]);
JAVASCRIPT
node "$folder/show.mjs"
