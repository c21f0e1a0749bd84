#!/usr/bin/env bash
# A month with its year is written in the genitive, and read in no other case.
#
# Package:  pendulum 3.3.0
# Expected: 15 May 2025 as «MMMM YYYY» is «май 2025», and «май 2025» is read by that format
# Seen:     «мая 2025»; reading «май 2025» fails, «5 мая 2025» does not
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pendulum==3.3.0
"$folder/venv/bin/python" - <<'PYTHON'
import pendulum

written = pendulum.datetime(2025, 5, 15).format("MMMM YYYY", locale="ru")
day = pendulum.from_format("5 мая 2025", "D MMMM YYYY", locale="ru")
try:
    month = str(pendulum.from_format("май 2025", "MMMM YYYY", locale="ru"))
except ValueError as error:
    month = str(error)
print(written, day.date(), month, sep="; ")
assert written == "мая 2025"
assert day.date().isoformat() == "2025-05-05"
assert month == "String does not match format MMMM YYYY"
PYTHON
