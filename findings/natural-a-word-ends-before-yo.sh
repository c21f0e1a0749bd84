#!/usr/bin/env bash
# A word ends at its «ё», so that «Королёв» is «Корол» and «в».
#
# Package:  natural 8.1.1 (npm)
# Expected: the WordTokenizer, which takes Cyrillic letters for words, has «Королёв» as one, and TfIdf «в» once in «Королёв приехал в Тулу»
# Seen:     «Корол», «в»; TfIdf, which stands on it, counts «в» twice, and all words with «ё» under their halves; AggressiveTokenizerRu has them whole, but cuts «Санкт-Петербург» as both do
# So:       words of articles beside newsfacts' facts: write «е» for «ё» before they are cut, or cut at what is no letter (\p{L})
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts natural@8.1.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const { AggressiveTokenizerRu, TfIdf, WordTokenizer } = createRequire(import.meta.url)("natural");
const sentence = "Королёв приехал в Тулу";
const words = new WordTokenizer().tokenize(sentence);
const terms = new TfIdf();
terms.addDocument(sentence);
const counted = terms.listTerms(0).map(({ term, tf }) => [term, tf]);
console.log(words, counted);
assert.deepEqual(words, ["Корол", "в", "приехал", "в", "Тулу"]);
assert.deepEqual(counted[0], ["в", 2]);
assert.deepEqual(new AggressiveTokenizerRu().tokenize(sentence), ["Королёв", "приехал", "в", "Тулу"]);
JAVASCRIPT
node "$folder/show.mjs"
