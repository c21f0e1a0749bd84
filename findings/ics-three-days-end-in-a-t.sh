#!/usr/bin/env bash
# A duration of whole days or weeks is written with a «T» behind which nothing stands.
#
# Package:  ics 3.12.0 (npm)
# Expected: an event of three days has DURATION:P3D, one of two weeks P2W, by RFC 5545: the T begins the hours
# Seen:     P3DT and P2WT; with hours, P1DT12H and PT36H, it is right
# So:       newsfacts' P3D and P2W are right as they are: give end, the day behind latest, in place of a duration
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent ics@3.12.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createEvent } from "ics";

const written = duration => {
  const { error, value } = createEvent({ title: "Выставка", start: [2025, 5, 5, 10, 30], duration });
  assert.equal(error, null);
  return value.match(/^DURATION:(.*?)\r?$/m)[1];
};
const seen = [{ days: 3 }, { weeks: 2 }, { days: 1, hours: 12 }, { hours: 36 }].map(written);
console.log(seen);
assert.deepEqual(seen, ["P3DT", "P2WT", "P1DT12H", "PT36H"]);
JAVASCRIPT
node "$folder/show.mjs"
