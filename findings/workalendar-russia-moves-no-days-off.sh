#!/usr/bin/env bash
# The days off that the government moved within 2025 are working days, and the other way round.
#
# Package:  workalendar 17.0.0
# Expected: 2 and 8 May, 13 June, 3 November and 31 December 2025 are off, Saturday 1 November is worked
# Seen:     the opposite on each of the six days; 24 February and 10 March are off, which were worked
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check workalendar==17.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

from workalendar.europe import Russia

OFF = ("2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31")
WORKED = ("2025-02-24", "2025-03-10", "2025-11-01")
worked = {day: Russia().is_working_day(dt.date.fromisoformat(day)) for day in (*OFF, *WORKED)}
print(worked)
assert all(worked[day] for day in OFF)
assert not any(worked[day] for day in WORKED)
PYTHON
