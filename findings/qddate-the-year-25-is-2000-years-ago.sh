#!/usr/bin/env bash
# The year 25 in figures is 2000 years ago, and a month with a capital is none.
#
# Package:  qddate 1.0.17
# Expected: «12.05.25» is 12 May 2025, or nothing; «5 Мая 2025», as pages print it, is «5 мая 2025»; 2025-12-28T15:30 keeps its hour, as «12.05.2025 10:30» does
# Seen:     the year 25; None; midnight
# So:       a page's day in two digits is 2000 years before its facts: newsfacts-web reads such a day by itself
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check qddate==1.0.17
"$folder/venv/bin/python" - <<'PYTHON'
import qddate

parser = qddate.DateParser()
texts = ("12.05.25", "5 Мая 2025", "5 мая 2025", "2025-12-28T15:30", "12.05.2025 10:30")
seen = [str(parser.parse(text)) for text in texts]
print(seen)
assert seen == ["0025-05-12 00:00:00", "None", "2025-05-05 00:00:00", "2025-12-28 00:00:00", "2025-05-12 10:30:00"]
PYTHON
