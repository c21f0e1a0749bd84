#!/usr/bin/env bash
# A year and a half is 545 days, and a month 30.
#
# Package:  pydantic 2.14.3
# Expected: P1Y6M and P1M are no timedelta, which has no months: the docs give days, hours, minutes and seconds of ISO 8601; msgspec and icalendar refuse them
# Seen:     timedelta(days=545) and timedelta(days=30): a year has 365 days and a month 30, so that twelve months (P12M) are 360 and a year 365; and the year 2025 as a datetime is 33 minutes and 45 seconds of 1970
# So:       a model of your own for newsfacts' facts: value is a str, earliest and latest are dates
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pydantic==2.14.3
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime, timedelta

from pydantic import TypeAdapter

duration = TypeAdapter(timedelta).validate_python
days = {value: duration(value).days for value in ("P1Y6M", "P1M", "P12M", "P1Y")}
year = TypeAdapter(datetime).validate_python("2025")
print(days, year)
assert days == {"P1Y6M": 545, "P1M": 30, "P12M": 360, "P1Y": 365}
assert year.isoformat() == "1970-01-01T00:33:45+00:00"
PYTHON
