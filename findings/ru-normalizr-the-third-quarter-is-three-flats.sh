#!/usr/bin/env bash
# «В 3 кв. 2025 г.» is read aloud as «in three flats of 2025».
#
# Package:  ru-normalizr 1.3.0, normalize
# Expected: «в третьем квартале две тысячи двадцать пятого года», since a year stands behind
# Seen:     «в три квартира две тысячи …»: «кв.» is a flat anywhere but before «м» (those are square metres, rightly); with the word
#           in full, «за 3 квартал», the number isn't an ordinal either («за три квартал»)
# So:       give a voice newsfacts' value (2025-Q3) and word it, not the article's abbreviation
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ru-normalizr==1.3.0
"$folder/venv/bin/python" - <<'PYTHON'
from ru_normalizr import normalize

seen = [normalize(text) for text in ("в 3 кв. 2025 г. выручка выросла", "за 3 квартал 2025 года", "на 3 кв. м")]
print(*seen, sep="\n")
assert seen == [
    "в три квартира две тысячи двадцать пятого года выручка выросла",
    "за три квартал две тысячи двадцать пятого года",
    "на три квадратных метра",
]
PYTHON
