#!/usr/bin/env bash
# TIMEX durations of two units, quarters and decades are read as nothing, and no error tells.
#
# Package:  @microsoft/recognizers-text-data-types-timex-expression 1.3.1 (npm)
# Expected: P2Y6M, 2025-Q3 and 199X, values of TIMEX3, are kept or refused
# Seen:     the timex of each is the empty string; PT1.5H, 2025-W52 and 2025-WI are kept
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent @microsoft/recognizers-text-data-types-timex-expression@1.3.1
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import timex from "@microsoft/recognizers-text-data-types-timex-expression";

const kept = value => new timex.TimexProperty(value).timex;
const seen = Object.fromEntries(["P2Y", "PT1.5H", "2025-W52", "2025-WI", "P2Y6M", "2025-Q3", "199X"].map(each => [each, kept(each)]));
console.log(seen);
for (const each of ["P2Y", "PT1.5H", "2025-W52", "2025-WI"]) assert.equal(seen[each], each);
for (const each of ["P2Y6M", "2025-Q3", "199X"]) assert.equal(seen[each], "");
JAVASCRIPT
node "$folder/show.mjs"
