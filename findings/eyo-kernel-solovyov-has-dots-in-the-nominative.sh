#!/usr/bin/env bash
# Solovyov gets the dots of his «ё» in the nominative, and in no other case.
#
# Package:  eyo-kernel 4.0.1 (npm)
# Expected: of one surname each case is restored or none, as of «Воробьев» each is, and of «Королев» none: the dictionary is called safe
# Seen:     «Соловьёв», «Соловьева», «Соловьеву»; so Муравьёв, Новосёлов, and the town Щёлково («в Щелкове»)
# So:       newsfacts takes both spellings for one person of an article; whoever compares names in other ways should take «ё» away instead of putting it in
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts eyo-kernel@4.0.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { Eyo, safeDictionary } from "eyo-kernel";

const eyo = new Eyo();
eyo.dictionary.set(safeDictionary);
const seen = ["Соловьев Соловьева Соловьеву", "Щелково Щелкове", "Воробьев Воробьева Воробьеву", "Королев Королева"].map(each => eyo.restore(each));
console.log(seen);
assert.deepEqual(seen, ["Соловьёв Соловьева Соловьеву", "Щёлково Щелкове", "Воробьёв Воробьёва Воробьёву", "Королев Королева"]);
JAVASCRIPT
node "$folder/show.mjs"
