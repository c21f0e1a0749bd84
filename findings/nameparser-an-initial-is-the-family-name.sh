#!/usr/bin/env bash
# A surname before two initials is a given name, and some men's patronymics are family names.
#
# Package:  nameparser 2.6.0
# Expected: «Рябов О. И.» and «Рябов Сергей Никитич» have the family name Рябов with the Russian rules, as «Рябов Илья Ильич» and «Рябова Анна Никитична» have theirs
# Seen:     И.; Никитич
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PYTHON'
from nameparser import locales, parser_for

russian = parser_for(locales.RU)
names = ("Рябов О. И.", "Рябов Сергей Никитич", "Рябов Михаил Саввич", "Рябов Илья Ильич", "Рябова Анна Никитична")
families = [russian.parse(name).family for name in names]
print(families)
assert families == ["И.", "Никитич", "Саввич", "Рябов", "Рябова"]
PYTHON
