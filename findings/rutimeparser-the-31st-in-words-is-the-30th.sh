#!/usr/bin/env bash
# The 31st in words is the 30th, and an hour behind an offset is lost.
#
# Package:  rutimeparser 1.1.1
# Expected: «тридцать первого декабря» is 31 December, «через 2 недели в 10 утра» is at 10:00
# Seen:     30 December; the hour of the present moment
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rutimeparser==1.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

from rutimeparser import parse

now = dt.datetime(2025, 10, 15, 14, 30)
day, moment = (parse(text, now=now) for text in ("тридцать первого декабря", "через 2 недели в 10 утра"))
print(day, moment)
assert day == dt.date(2025, 12, 30)
assert moment == dt.datetime(2025, 10, 29, 14, 30)
PYTHON
