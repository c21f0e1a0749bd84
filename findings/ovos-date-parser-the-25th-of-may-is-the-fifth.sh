#!/usr/bin/env bash
# The twenty-fifth of May in words is the fifth, and in two days is no time.
#
# Package:  ovos-date-parser 0.29.0
# Expected: «двадцать пятого мая» is 25 May, as «25 мая» is, or nothing; «через два дня» is in two days, as «через 2 дня» is
# Seen:     5 May, with «двадцать» left over; None
# So:       numbers of a day in words are common in quotations; in a comparison count days with words apart
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ovos-date-parser==0.29.0
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime

from ovos_date_parser import extract_datetime

anchor = datetime(2025, 1, 15, 12)


def read(text: str) -> tuple[str, str] | None:
    found = extract_datetime(text, "ru", anchor)
    return found and (str(found[0].date()), found[1])


seen = [read(each) for each in ("двадцать пятого мая", "25 мая", "тридцать первого декабря", "через два дня", "через 2 дня")]
print(seen)
assert seen == [("2025-05-05", "двадцать"), ("2025-05-25", ""), ("2025-12-01", "тридцать"), None, ("2025-01-17", "")]
PYTHON
