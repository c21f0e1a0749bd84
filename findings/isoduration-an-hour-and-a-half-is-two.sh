#!/usr/bin/env bash
# An hour and a half is added as two hours, half an hour as one.
#
# Package:  isoduration 20.11.0
# Expected: midnight and PT1.5H is 01:30, since the parsed duration is Decimal 1.5 hours
# Seen:     02:00; PT0.5H is 01:00
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check isoduration==20.11.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

from isoduration import parse_duration

midnight = dt.datetime(2025, 1, 1)
hour_and_half, half = parse_duration("PT1.5H"), parse_duration("PT0.5H")
print(hour_and_half, midnight + hour_and_half, midnight + half)
assert str(hour_and_half) == "PT1.5H"
assert midnight + hour_and_half == dt.datetime(2025, 1, 1, 2)
assert midnight + half == dt.datetime(2025, 1, 1, 1)
PYTHON
