#!/usr/bin/env bash
# Three and a half million is three and a half without a point behind «млн».
#
# Package:  numeral 2.0.6 (npm)
# Expected: «3,5 млн» is 3500000 in Russian, or null: newspapers, and the rules of spelling, put no point behind млн and млрд
# Seen:     3.5; «2 млрд» is 2; with a point, as the library writes them, they are right
# So:       don't read a fact's words again: its amount is the number, worked out
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts numeral@2.0.6
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const numeral = require("numeral");
require("numeral/locales/ru");
numeral.locale("ru");
const seen = ["3,5 млн", "3,5 млн.", "2 млрд", "2 млрд."].map(each => numeral(each).value());
console.log(seen, numeral(3500000).format("0.0a"));
assert.deepEqual(seen, [3.5, 3500000, 2, 2000000000]);
JAVASCRIPT
node "$folder/show.mjs"
