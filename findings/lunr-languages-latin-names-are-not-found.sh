#!/usr/bin/env bash
# A Russian index holds no word in Latin letters.
#
# Package:  lunr-languages 1.22.0, lunr 2.3.9 (npm), which the search of MkDocs and of many other sites stands on
# Expected: a search for IKEA or COVID finds «Магазин IKEA закрыли, COVID-19 отступил», as one for «магазин» and one for 2025 do
# Seen:     nothing: the Russian trimmer cuts all but digits and Cyrillic letters from a word's edges, and the empty word that is left is put into the index
# So:       organisations of newsfacts keep the letters of the article; for a search in its texts use lunr.multiLanguage("ru", "en"), with which both are found
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent lunr@2.3.9 lunr-languages@1.22.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const lunr = require("lunr");
for (const part of ["lunr.stemmer.support", "lunr.ru", "lunr.multi"]) require(`lunr-languages/${part}.js`)(lunr);

const index = plugin => lunr(function () {
  this.use(plugin);
  this.ref("id");
  this.field("text");
  this.add({ id: 1, text: "Магазин IKEA в Туле закрыли в 2025 году, COVID-19 отступил." });
});
const words = ["магазин", "Тула", "2025", "IKEA", "COVID"];
const found = built => words.filter(word => built.search(word).length > 0);
const russian = found(index(lunr.ru));
const both = found(index(lunr.multiLanguage("ru", "en")));
console.log(russian, both);
assert.deepEqual(russian, ["магазин", "Тула", "2025"]);
assert.deepEqual(both, words);
JAVASCRIPT
node "$folder/show.mjs"
