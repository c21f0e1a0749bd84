#!/usr/bin/env bash
# Of a range of days only the last is found, from the middle of the words.
#
# Package:  natasha 1.6.0
# Expected: «5-7 мая 2025 года» and «5 и 7 мая 2025 года» are two days, or a range, or nothing
# Seen:     one date, 7 May, that begins with the 7; the 5 belongs to no date
# So:       in a comparison the span and the value both differ from newsfacts' 2025-05-05/2025-05-07: count such ranges apart
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "natasha==1.6.0" "setuptools<81"
"$folder/venv/bin/python" - <<'PYTHON'
from natasha import DatesExtractor, MorphVocab

extract = DatesExtractor(MorphVocab())
seen = {
    text: [(text[each.start : each.stop], each.fact.day) for each in extract(text)]
    for text in ("5-7 мая 2025 года", "5 и 7 мая 2025 года", "с 5 по 7 мая")
}
print(seen)
assert seen["5-7 мая 2025 года"] == seen["5 и 7 мая 2025 года"] == [("7 мая 2025 года", 7)]
assert seen["с 5 по 7 мая"] == [("7 мая", 7)]
PYTHON
