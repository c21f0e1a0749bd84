#!/usr/bin/env bash
# Out of Khimki is «из Химков», in Lesnoy «в Лесное», and out of Yelets «из Елеца».
#
# Package:  lvovich 2.1.0 (npm)
# Expected: cityFrom of Химки is Химок, of Горки Горок, of Сланцы Сланцев, of Елец Ельца; cityIn of Лесной Лесном, as of Заречный it is Заречном, of Орёл Орле
# Seen:     Химков, Горков, Сланц, Елеца; Лесное, which is another town, and «Горячом Ключ» for Горячий Ключ
# So:       newsfacts gives places in the nominative; for a sentence take the words of a mention, which stand in the case that the article needed
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts lvovich@2.1.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const { cityFrom, cityIn } = createRequire(import.meta.url)("lvovich");
const from = ["Химки", "Горки", "Сланцы", "Елец", "Мытищи"].map(each => cityFrom(each));
const within = ["Лесной", "Горячий Ключ", "Заречный", "Орёл"].map(each => cityIn(each));
console.log(from, within);
assert.deepEqual(from, ["Химков", "Горков", "Сланц", "Елеца", "Мытищ"]);
assert.deepEqual(within, ["Лесное", "Горячом Ключ", "Заречном", "Орле"]);
JAVASCRIPT
node "$folder/show.mjs"
