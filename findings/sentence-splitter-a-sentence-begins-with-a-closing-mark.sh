#!/usr/bin/env bash
# The mark that closes a quoted question begins the next sentence.
#
# Package:  sentence-splitter 5.0.1 (npm), on which textlint's rules stand
# Expected: «Когда?» – спросил он. is one sentence, as with straight marks or in brackets, or is cut behind the mark
# Seen:     «Когда? / » – спросил он.; with curled marks, English ones too, likewise
# So:       a text that is fed to newsfacts sentence by sentence has the question in one piece and its speaker in another: give it whole paragraphs
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts sentence-splitter@5.0.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { split } from "sentence-splitter";

const sentences = text => split(text).filter(each => each.type === "Sentence").map(each => each.raw);
const seen = ["«Когда?» – спросил он.", "“When?” he asked.", '"Когда?" – спросил он.', "(Когда?) – спросил он."].map(sentences);
console.log(seen);
assert.deepEqual(seen, [
  ["«Когда?", "» – спросил он."],
  ["“When?", "” he asked."],
  ['"Когда?" – спросил он.'],
  ["(Когда?) – спросил он."],
]);
JAVASCRIPT
node "$folder/show.mjs"
