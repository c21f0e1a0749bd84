#!/usr/bin/env bash
# On a time axis in Russian a day stands before a month in the nominative and with a capital.
#
# Package:  echarts 6.1.0 (npm), time.format with its own Russian language file
# Expected: «5 мая 2025», the genitive, as Intl.DateTimeFormat writes it
# Seen:     «5 Май 2025»: the file has one form of a month
# So:       format the days of a chart with Intl, or give registerLocale months in the genitive (then «{MMMM} {yyyy}» alone is wrong)
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent echarts@6.1.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const echarts = require("echarts");
const russian = require("echarts/i18n/langRU-obj.js");
echarts.registerLocale("RU", russian.default ?? russian);

const day = new Date(2025, 4, 5);
const axis = echarts.time.format(day, "{d} {MMMM} {yyyy}", false, "RU");
const intl = new Intl.DateTimeFormat("ru", { day: "numeric", month: "long", year: "numeric" }).format(day);
console.log(axis, "|", intl);
assert.equal(axis, "5 Май 2025");
assert.ok(intl.startsWith("5 мая 2025"));
JAVASCRIPT
node "$folder/show.mjs"
