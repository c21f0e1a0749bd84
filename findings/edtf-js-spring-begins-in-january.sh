#!/usr/bin/env bash
# Spring is January to March, autumn July to September.
#
# Package:  edtf 4.11.1 (npm)
# Expected: the spring 2001-21 is told from the quarter 2001-33, and covers 9 May 2001 wherever spring is in May
# Seen:     both are 1 January to 31 March; the spring does not cover 9 May, the summer does
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent edtf@4.11.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import edtf from "edtf";

const days = text => [edtf(text).min, edtf(text).max].map(each => new Date(each).toISOString().slice(0, 10));
const seen = { spring: days("2001-21"), quarter: days("2001-33"), autumn: days("2001-23") };
const may = edtf("2001-05-09");
console.log(seen, edtf("2001-21").covers(may), edtf("2001-22").covers(may));
assert.deepEqual(seen.spring, ["2001-01-01", "2001-03-31"]);
assert.deepEqual(seen.spring, seen.quarter);
assert.deepEqual(seen.autumn, ["2001-07-01", "2001-09-30"]);
assert(!edtf("2001-21").covers(may) && edtf("2001-22").covers(may));
JAVASCRIPT
node "$folder/show.mjs"
