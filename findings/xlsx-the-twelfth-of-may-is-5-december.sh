#!/usr/bin/env bash
# The twelfth of May is the fifth of December, May its first day, and a score a day of 2001.
#
# Package:  xlsx 0.18.5 (npm), SheetJS, XLSX.read of a CSV
# Expected: «12.05.2025» is 12 May or stays text, as «5 мая 2025» does; «2025-05» and the score «5-7» stay text, as «2025-W19» and «2:1» do
# Seen:     5 December 2025; 1 May 2025; 7 May 2001; of «1/2» 2 January 2001; what is refused as a day of the 13th month («25.05.2025») stays text in the same column
# So:       the column text of newsfacts' tables holds such words, and value holds 2025-05: read the CSV with raw: true
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent --ignore-scripts xlsx@0.18.5
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const XLSX = createRequire(import.meta.url)("xlsx");
const texts = ["12.05.2025", "25.05.2025", "2025-05", "5-7", "1/2", "2025-W19", "2:1", "5 мая 2025"];
const sheet = XLSX.read("value\n" + texts.join("\n") + "\n", { type: "string" }).Sheets.Sheet1;
const seen = texts.map((_, row) => sheet["A" + (row + 2)]).map(cell => cell.t + " " + (cell.w ?? cell.v));
console.log(seen);
assert.deepEqual(seen, [
  "n 12/5/25", "s 25.05.2025", "n 5/1/25", "n 5/7/01", "n 1/2/01", "s 2025-W19", "s 2:1", "s 5 мая 2025",
]);
JAVASCRIPT
node "$folder/show.mjs"
