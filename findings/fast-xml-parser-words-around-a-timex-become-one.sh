#!/usr/bin/env bash
# The words before and behind an element become one word.
#
# Package:  fast-xml-parser 5.12.1 (npm)
# Expected: the text of a TimeML sentence beside its TIMEX3 is «Мэр уехал.», with one blank or two
# Seen:     «Мэруехал.»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent fast-xml-parser@5.12.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { XMLParser } from "fast-xml-parser";

const sentence = '<s>Мэр <TIMEX3 tid="t1" type="DATE" value="2025-05-05">вчера</TIMEX3> уехал.</s>';
const seen = new XMLParser().parse(sentence).s;
console.log(seen);
assert.deepEqual(seen, { TIMEX3: "вчера", "#text": "Мэруехал." });
JAVASCRIPT
node "$folder/show.mjs"
