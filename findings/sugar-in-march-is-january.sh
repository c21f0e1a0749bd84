#!/usr/bin/env bash
# «В марте 2025» is 1 January 2025.
#
# Package:  sugar-date 2.0.6 (npm)
# Expected: a month in the prepositional or dative is that month or no date, as it is in the nominative and genitive
# Seen:     the year is kept and the month dropped: «в марте 2025», «в мае 2025» and «к маю 2025» are all 1 January
# So:       compare with newsfacts' 2025-03 on the month only after looking: half of a newspaper's months stand in the prepositional
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent sugar-date@2.0.6
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Sugar = require("sugar-date");
require("sugar-date/locales/ru.js");

const day = text => {
  const read = Sugar.Date.create(text, "ru");
  return [read.getFullYear(), read.getMonth() + 1, read.getDate()].join("-");
};
const seen = ["март 2025", "5 марта 2025", "в марте 2025", "в мае 2025", "к маю 2025"].map(day);
console.log(seen);
assert.deepEqual(seen, ["2025-3-1", "2025-3-5", "2025-1-1", "2025-1-1", "2025-1-1"]);
JAVASCRIPT
node "$folder/show.mjs"
