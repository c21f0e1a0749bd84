#!/usr/bin/env bash
# From 5 to 7 May are two days, and May to July ends with June.
#
# Package:  luxon 3.7.2 (npm)
# Expected: count("days") of 2025-05-05/2025-05-07, «even in part» by the docs, is three; May to July holds 15 July
# Seen:     two; it does not: the end is the first moment of the last day or month, and is left out
# So:       ranges of newsfacts hold their last day: make the interval of earliest and the day after latest
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent luxon@3.7.2
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { DateTime, Interval } from "luxon";

const days = Interval.fromISO("2025-05-05/2025-05-07");
const months = Interval.fromISO("2025-05/2025-07");
const seen = [days.count("days"), days.contains(DateTime.fromISO("2025-05-07T12:00")), months.contains(DateTime.fromISO("2025-07-15"))];
console.log(seen);
assert.deepEqual(seen, [2, false, false]);
JAVASCRIPT
node "$folder/show.mjs"
