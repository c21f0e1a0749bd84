#!/usr/bin/env bash
# A duration of eighteen months is a year, the same span between two days two years.
#
# Package:  dayjs 1.11.23 (npm)
# Expected: P1Y6M in Russian is «2 года», since 18 months begin the second year by the docs, and from 1 January 2025 to 1 July 2026 are «2 года»
# Seen:     «год», as P1Y is: a duration counts its months as 30 days
# So:       «полтора года» of an article is P1Y6M in newsfacts; shown by humanize() it has lost its half: show the fact's own text
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent dayjs@1.11.23
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const dayjs = require("dayjs");
dayjs.extend(require("dayjs/plugin/duration"));
dayjs.extend(require("dayjs/plugin/relativeTime"));
require("dayjs/locale/ru");

const tell = value => dayjs.duration(value).locale("ru").humanize();
const seen = [tell("P1Y"), tell("P1Y6M"), tell("P1Y7M"), dayjs("2025-01-01").locale("ru").from("2026-07-01", true)];
console.log(seen);
assert.deepEqual(seen, ["год", "год", "2 года", "2 года"]);
JAVASCRIPT
node "$folder/show.mjs"
