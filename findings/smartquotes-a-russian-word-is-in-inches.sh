#!/usr/bin/env bash
# A Russian word in straight quotation marks gets two closing ones, or a sign for inches.
#
# Package:  smartquotes 2.3.2 (npm)
# Expected: «Завод "Луч" закрыт» becomes „Завод “Луч” закрыт“ as «The "Beam" works» does
# Seen:     ”Луч”; at the begin of a line ″Луч” with U+2033, the double prime: only letters of English are taken for the begin of a word, so that «Żuk» and «Élan» get it too
# So:       a name or a quotation that a double prime opens is none for newsfacts; two closing marks it reads: extract from the text with straight ones
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts smartquotes@2.3.2
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const smart = createRequire(import.meta.url)("smartquotes");
const seen = ['The "Beam" works', 'Завод "Луч" закрыт', '"Луч" закрыт', '"Élan" est vif'].map(each => smart(each));
console.log(seen);
assert.deepEqual(seen, ["The “Beam” works", "Завод ”Луч” закрыт", "″Луч” закрыт", "″Élan” est vif"]);
JAVASCRIPT
node "$folder/show.mjs"
