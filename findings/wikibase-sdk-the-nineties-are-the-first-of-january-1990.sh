#!/usr/bin/env bash
# A decade and a century of Wikidata are the first of January, and a day of the Julian calendar is one of ours.
#
# Package:  wikibase-sdk 11.6.6 (npm)
# Expected: a claim whose precision is a decade (8) or a century (7) is no day with the converter simple-day, as one of a month (10) or a year (9) is none; 25 October 1917 in the Julian calendar is 7 November
# Seen:     1990-01-01, 1901-01-01 and 1917-10-25; months and years are right, 2025-05 and 2025
# So:       newsfacts' 199X and 19XX never agree with such days, and the old style differs by 13: compare only where precision is 9 to 11 and the calendar is Q1985727
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent wikibase-sdk@11.6.6
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { simplifyClaim } from "wikibase-sdk";

const [gregorian, julian] = ["Q1985727", "Q1985786"].map(id => `http://www.wikidata.org/entity/${id}`);
const read = (time, precision, calendarmodel = gregorian) => {
  const value = { time, timezone: 0, before: 0, after: 0, precision, calendarmodel };
  const mainsnak = { snaktype: "value", property: "P585", datatype: "time", datavalue: { type: "time", value } };
  return simplifyClaim({ mainsnak, type: "statement", id: "Q1$1", rank: "normal" }, { timeConverter: "simple-day" });
};
const seen = [
  read("+2025-05-01T00:00:00Z", 10),
  read("+2025-01-01T00:00:00Z", 9),
  read("+1990-01-01T00:00:00Z", 8),
  read("+1901-01-01T00:00:00Z", 7),
  read("+1917-10-25T00:00:00Z", 11, julian),
];
console.log(seen);
assert.deepEqual(seen, ["2025-05", "2025", "1990-01-01", "1901-01-01", "1917-10-25"]);
JAVASCRIPT
node "$folder/show.mjs"
