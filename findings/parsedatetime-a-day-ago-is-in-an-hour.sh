#!/usr/bin/env bash
# The Russian «день назад» is an hour ahead.
#
# Package:  parsedatetime 2.6
# Expected: «день назад» is the day before, «2 дня назад» two days before, as «5 дней назад» is five
# Seen:     an hour later on the same day; now
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

import parsedatetime

calendar = parsedatetime.Calendar(parsedatetime.Constants("ru_RU", usePyICU=False))
now = dt.datetime(2025, 6, 15, 12)
read = {
    text: dt.datetime(*calendar.parse(text, now.timetuple())[0][:6])
    for text in ("5 дней назад", "день назад", "2 дня назад")
}
print({text: str(moment) for text, moment in read.items()})
assert read["5 дней назад"] == dt.datetime(2025, 6, 10, 12)
assert read["день назад"] == dt.datetime(2025, 6, 15, 13)
assert read["2 дня назад"] == now
PYTHON
