#!/usr/bin/env bash
# At fifteen hours on 3 March is the year 2015.
#
# Package:  dateparser 1.5.0
# Expected: «3 марта в 15 часов» is 3 March of the present year at 15:00, as «3 марта в 15:00» is
# Seen:     3 March 2015, 00:00; «5 мая в 20 часов» is of 2020
# So:       in a comparison with newsfacts (2025-03-03T15:00) the day agrees and the year doesn't: look at hours in words first
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime

import dateparser

base = {"RELATIVE_BASE": datetime.datetime(2025, 12, 31, 12)}
texts = ("3 марта в 15 часов", "5 мая в 20 часов", "3 марта в 15:00")
seen = [str(dateparser.parse(text, languages=["ru"], settings=base)) for text in texts]
print(seen)
assert seen == ["2015-03-03 00:00:00", "2020-05-05 00:00:00", "2025-03-03 15:00:00"]
PYTHON
