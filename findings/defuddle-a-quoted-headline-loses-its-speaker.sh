#!/usr/bin/env bash
# A headline that is a quotation loses who said it, and a sentence its day.
#
# Package:  defuddle 0.19.4 (npm), linkedom 0.18.15
# Expected: the title is «Мы готовы открыть мост» — мэр Тулы, as «Новый мост — гордость всего города» stays whole; «Мэр ушёл 5 мая.» keeps a day that is marked as a time
# Seen:     «Мы готовы открыть мост»: the mayor is taken for the name of the site; «Мэр ушёл .»
# So:       newsfacts reports the headline's quotation without its speaker then: give it the page's h1; newsfacts-web keeps both
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts defuddle@0.19.4 linkedom@0.18.15
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

const paragraph = "<p>Мост через реку Ольху построили за два года, рассказал мэр журналистам, которые приехали на открытие.</p>";
const read = async title => Defuddle(
  parseHTML(`<html lang="ru"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraph}
    <p>Мэр ушёл <time datetime="2025-05-05">5 мая</time>.</p>${paragraph.repeat(3)}</article></body></html>`).document,
  "https://example.org/1",
);
const [quoted, plain] = [await read("«Мы готовы открыть мост» — мэр Тулы"), await read("Новый мост — гордость всего города")];
const sentence = quoted.content.match(/Мэр ушёл[^<]*/)[0];
console.log([quoted.title, plain.title, sentence]);
assert.deepEqual([quoted.title, plain.title, sentence], ["«Мы готовы открыть мост»", "Новый мост — гордость всего города", "Мэр ушёл ."]);
JAVASCRIPT
node "$folder/show.mjs"
