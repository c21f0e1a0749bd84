#!/usr/bin/env bash
# An hour and a half takes the plural of five in Russian, with a decimal point.
#
# Package:  date-fns 4.4.0 (npm)
# Expected: formatDuration of 1.5 hours is «1,5 часа», as Babel, luxon and humanize-duration have it; 2.5 years «2,5 года»
# Seen:     «1.5 часов», «0.5 часов», «2.5 года»
# So:       write a duration that newsfacts gives (PT1H30M, P2Y6M) in whole units: «1 час 30 минут» is right
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent date-fns@4.4.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { formatDuration } from "date-fns";
import { ru } from "date-fns/locale";

const write = duration => formatDuration(duration, { locale: ru });
const seen = [{ hours: 1.5 }, { hours: 0.5 }, { years: 2.5 }, { hours: 1, minutes: 30 }].map(write);
console.log(seen);
assert.deepEqual(seen, ["1.5 часов", "0.5 часов", "2.5 года", "1 час 30 минут"]);
JAVASCRIPT
node "$folder/show.mjs"
