#!/usr/bin/env bash
# The year 25 in figures is 1925, and 05 is 1905.
#
# Package:  natasha 1.6.0
# Expected: «12.05.25» is 12 May 2025, as news means it, or has no year
# Seen:     1925; 1905; «12.05.99» is 1999
# So:       newsfacts takes the century from the day of publication (2025-05-12 in an article of 2025): the two differ by a hundred years, not by a day
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check natasha==1.6.0 setuptools==75.8.0
"$folder/venv/bin/python" - <<'PYTHON'
from natasha import DatesExtractor, MorphVocab

extract = DatesExtractor(MorphVocab())
seen = {text: [match.fact.year for match in extract(text)] for text in ("12.05.25", "12.05.05", "12.05.99", "12.05.2025")}
print(seen)
assert seen == {"12.05.25": [1925], "12.05.05": [1905], "12.05.99": [1999], "12.05.2025": [2025]}
PYTHON
