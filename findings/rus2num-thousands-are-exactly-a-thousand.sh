#!/usr/bin/env bash
# Thousands of people are exactly 1000, and the First Channel is channel 1.
#
# Package:  rus2num 0.1.0
# Expected: «тысячи людей вышли» and «Первый канал» stay: the one is no number, the other a name; «двадцать пять» and «двадцать пятого мая» become 25
# Seen:     «1000 людей вышли», «1 канал»; «одна из улиц» is «1 из улиц»
# So:       newsfacts counts exactly a thousand people then, and one channel instead of an organisation: it reads numbers in words itself, so give it the text as it is
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rus2num==0.1.0
"$folder/venv/bin/python" - <<'PYTHON'
from rus2num import Rus2Num

read = Rus2Num()
texts = ("На площадь вышли тысячи людей", "Сообщил Первый канал", "Одна из улиц закрыта", "двадцать пятого мая")
seen = [read(text) for text in texts]
print(seen)
assert seen == ["На площадь вышли 1000 людей", "Сообщил 1 канал", "1 из улиц закрыта", "25 мая"]
PYTHON
