#!/usr/bin/env bash
# A year in the genitive or prepositional is read as so many years ago.
#
# Package:  dateparser 1.5.0
# Expected: «в 1999 году» is a day of 1999, as «1999 год» is
# Seen:     «в 1999 году» is a day of the year 27: 1999 years before 2026
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

import dateparser

settings = {"RELATIVE_BASE": dt.datetime(2026, 11, 1)}
years = {
    text: dateparser.parse(text, languages=["ru"], settings=settings).year
    for text in ("1999 год", "в 1999 году", "с 2020 года")
}
print(years)
assert years == {"1999 год": 1999, "в 1999 году": 27, "с 2020 года": 6}
PYTHON
