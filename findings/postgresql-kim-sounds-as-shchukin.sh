#!/usr/bin/env bash
# Surnames in Cyrillic sound alike, as far as two can, or have no sound.
#
# Package:  PostgreSQL 18.7 with fuzzystrmatch 1.2 (@electric-sql/pglite 0.5.17, npm)
# Expected: difference of «Ким» and «Щукин» is below 4, the most, as that of Kim and Shchukin is; daitch_mokotoff, which the docs name for names in UTF-8, gives «Рябов» the code of Ryabov
# Seen:     4, since all have the empty soundex; daitch_mokotoff is null, and so is each comparison with it
# So:       people of several articles: take levenshtein, or similarity of pg_trgm, which know the letters, with «е» for «ё» on both sides
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent @electric-sql/pglite@0.5.17
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";

const database = await PGlite.create({ extensions: { fuzzystrmatch } });
await database.query("create extension fuzzystrmatch");
const ask = async expression => (await database.query(`select ${expression} as seen`)).rows[0].seen;
const seen = [
  await ask("difference('Ким', 'Щукин')"),
  await ask("difference('Kim', 'Shchukin')"),
  await ask("daitch_mokotoff('Рябов')"),
  await ask("daitch_mokotoff('Ryabov')"),
  await ask("levenshtein('Ким', 'Кин')"),
];
console.log(seen);
assert.deepEqual(seen, [4, 0, null, ["977000"], 1]);
JAVASCRIPT
node "$folder/show.mjs"
