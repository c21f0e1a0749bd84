#!/usr/bin/env bash
# A Russian day is read as one of the present month.
#
# Package:  @formkit/tempo 1.1.0 (npm)
# Expected: «5 мая 2025», which format() writes with «D MMMM YYYY», is read back by the same format as 5 May 2025, as «5 May 2025» is in English
# Seen:     the day is 5, the year 2025, the month that of the present day; no error tells. With the format «long» the month is right
# So:       a page that shows a fact's day in Russian words must keep the fact's value beside it, and never read the words again
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --prefix "$folder" --silent @formkit/tempo@1.1.0
cat > "$folder/show.mjs" <<'JAVASCRIPT'
import assert from "node:assert";
import { format, parse } from "@formkit/tempo";

const pattern = "D MMMM YYYY";
const text = format(new Date(2025, 4, 5), pattern, "ru");
const read = (date, locale, how = pattern) => parse({ date, format: how, locale }).getMonth() + 1;
const present = new Date().getMonth() + 1;
const seen = [read(text, "ru"), read("15 августа 2025", "ru"), read("5 May 2025", "en"), read("5 мая 2025 г.", "ru", "long")];
console.log(text, seen, "present:", present);
assert.equal(text, "5 мая 2025");
assert.deepEqual(seen, [present, present, 5, 5]);
JAVASCRIPT
node "$folder/show.mjs"
