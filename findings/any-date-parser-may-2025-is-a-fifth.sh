#!/usr/bin/env bash
# A month in ISO 8601 is a day of no month, and so is a week.
#
# Package:  any-date-parser 2.2.4 (npm)
# Expected: «2025-05» is May 2025, as «май 2025» is with the Russian locale; «2025-W19» is a week, or nothing
# Seen:     {year: 2025, day: 5} and {year: 2025, day: 19}, in each locale; fromAny has an invalid date of them, and «199X» is the 19th
# So:       a month is the value that newspapers need most after the day (2025-05 of «в мае»): read earliest and latest instead, which are whole days
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent any-date-parser@2.2.4
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import parser from "any-date-parser";

const seen = ["2025-05", "2025-W19", "199X", "май 2025", "2025-05-05"].map(text => parser.attempt(text, "ru"));
console.log(seen, String(parser.fromString("2025-05")));
assert.deepEqual(seen, [
  { year: 2025, day: 5 },
  { year: 2025, day: 19 },
  { day: 19 },
  { year: 2025, month: 5 },
  { year: 2025, month: 5, day: 5 },
]);
assert.deepEqual(parser.attempt("2025-05"), { year: 2025, day: 5 });
JAVASCRIPT
node "$folder/show.mjs"
