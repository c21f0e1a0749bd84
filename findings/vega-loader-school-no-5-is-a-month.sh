#!/usr/bin/env bash
# Schools, factories and sums of a table become days of 2001.
#
# Package:  vega-loader 5.1.3 (npm), which reads the tables of Vega and Vega-Lite
# Expected: with the types told by the data (parse: "auto") «Школа 5», «Луч-3» and «2,5» stay text, as «Рябов» does, and as d3's autoType leaves them
# Seen:     milliseconds: 1 May 2001, 1 March 2001, 5 February 2001; a column is one of days when JavaScript's Date makes something of each of its texts
# So:       a chart of newsfacts' table by organisation or by text is one over time, and no error tells: give parse: {"name": "string", "value": "string"}, with date for earliest and latest only
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent vega-loader@5.1.3
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { inferTypes, read } from "vega-loader";

const table = 'name,factory,value,person,earliest\nШкола 5,Луч-3,"2,5",Рябов,2025-05-05\nШкола 7,Полимет-2,"3,5",Стрижов,2025-05-07\n';
const fields = ["name", "factory", "value", "person", "earliest"];
const asText = read(table, { type: "csv", parse: Object.fromEntries(fields.map(field => [field, "string"])) });
const types = inferTypes(asText, fields);
const [first] = read(table, { type: "csv", parse: "auto" });
const days = ["name", "factory", "value"].map(field => new Date(first[field]).toISOString().slice(0, 10));
console.log(types, first, days);
assert.deepEqual(types, { name: "date", factory: "date", value: "date", person: "string", earliest: "date" });
assert.deepEqual(days, ["2001-05-01", "2001-03-01", "2001-02-05"]);
assert.equal(asText[0].name, "Школа 5");
JAVASCRIPT
TZ=UTC node "$folder/show.mjs"
