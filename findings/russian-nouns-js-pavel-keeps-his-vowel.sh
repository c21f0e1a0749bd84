#!/usr/bin/env bash
# Павел keeps his vowel, Пётр his dots, and Шевченко and Черных are declined.
#
# Package:  russian-nouns-js 2.3.0 (npm)
# Expected: with the flag name the genitive of «Павел» is «Павла» and of «Пётр» «Петра», as of «Лев» it is «Льва»; with the flag surname «Шевченко» and «Черных» stay, as every newspaper has them
# Seen:     «Павела», «Пётра»; «Шевченка», «Черныха»; without the flags likewise
# So:       names of newsfacts are nominatives: for a sentence take the words of a mention, which stand in the case that the article needed
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent russian-nouns-js@2.3.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const { Case, createLemma, Engine, Gender } = createRequire(import.meta.url)("russian-nouns-js");
const engine = new Engine();
const genitive = (text, flag) =>
  engine.decline(createLemma({ text, gender: Gender.MASCULINE, animate: true, [flag]: true }), Case.GENITIVE)[0];
const given = ["Лев", "Илья", "Павел", "Пётр"].map(name => genitive(name, "name"));
const family = ["Рябов", "Толстой", "Шевченко", "Черных"].map(name => genitive(name, "surname"));
console.log(given, family);
assert.deepEqual(given, ["Льва", "Ильи", "Павела", "Пётра"]);
assert.deepEqual(family, ["Рябова", "Толстого", "Шевченка", "Черныха"]);
JAVASCRIPT
node "$folder/show.mjs"
