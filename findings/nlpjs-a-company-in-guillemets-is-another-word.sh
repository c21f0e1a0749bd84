#!/usr/bin/env bash
# A company in guillemets is another word than without, and Andrei is «андреи».
#
# Package:  @nlpjs/lang-ru 4.26.1 (npm), of nlp.js
# Expected: «Луч» in guillemets gives the token that Луч and "Луч" give; «й» is a letter of its own
# Seen:     the guillemets, and the marks of „Луч“, are part of the token, which is another one then; «андреи королев», «иошкар-ола»
# So:       names of newsfacts are without marks: take them out of the text before it is classified, or match on the facts
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts @nlpjs/lang-ru@4.26.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const { TokenizerRu } = createRequire(import.meta.url)("@nlpjs/lang-ru");
const texts = ["завод «Луч»", "завод „Луч“", 'завод "Луч"', "завод Луч", "Андрей Королёв", "Йошкар-Ола"];
const seen = texts.map(text => new TokenizerRu().tokenize(text, true));
console.log(seen);
assert.deepEqual(seen, [
  ["завод", "«луч»"], ["завод", "„луч“"], ["завод", "луч"], ["завод", "луч"], ["андреи", "королев"], ["иошкар-ола"],
]);
JAVASCRIPT
node "$folder/show.mjs"
