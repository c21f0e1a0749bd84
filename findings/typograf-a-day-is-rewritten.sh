#!/usr/bin/env bash
# A typographer writes days, fractions and powers anew.
#
# Package:  typograf 7.8.0 (npm)
# Expected: quotation marks, dashes and blanks are changed, numbers are not
# Seen:     2025-12-28 becomes 28.12.2025, «1/2 дома» «½ дома», «100 м2» «100 м²», «5-ый» «5-й»
# So:       offsets of the manuscript don't fit the page: extract from the text that is published. newsfacts reads both the same
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent typograf@7.8.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import Typograf from "typograf";

const typographer = new Typograf({ locale: ["ru", "en-US"] });
const seen = ["2025-12-28", "1/2 дома", "100 м2", "5-ый"].map(text => typographer.execute(text).replaceAll("\u00a0", " "));
console.log(seen);
assert.deepEqual(seen, ["28.12.2025", "½ дома", "100 м²", "5-й"]);
JAVASCRIPT
node "$folder/show.mjs"
