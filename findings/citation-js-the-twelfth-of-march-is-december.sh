#!/usr/bin/env bash
# The day of a Russian date becomes its month, up to the 31st.
#
# Package:  @citation-js/date 0.5.1 (npm)
# Expected: «12 марта 2025» is 2025-03-12, as its English and French twins are, or is kept as it is, as «март 2025» is
# Seen:     December 2025; «25 марта 2025» is month 25
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent @citation-js/date@0.5.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { parse } from "@citation-js/date";

const texts = ["12 March 2025", "12 mars 2025", "12 марта 2025", "25 марта 2025", "март 2025"];
const seen = texts.map(text => parse(text));
console.log(JSON.stringify(seen));
assert.deepEqual(seen, [
  { "date-parts": [[2025, 3, 12]] },
  { "date-parts": [[2025, 3, 12]] },
  { "date-parts": [[2025, 12]] },
  { "date-parts": [[2025, 25]] },
  { raw: "март 2025" },
]);
JAVASCRIPT
node "$folder/show.mjs"
