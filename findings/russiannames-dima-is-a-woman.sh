#!/usr/bin/env bash
# A man whose name is short is a woman.
#
# Package:  russiannames 2.0.0
# Expected: «Дима Рябов», «Слава Рябов» and «Саша Сергеевич Рябов» are men, as «Миша Рябов» is: a surname in -ов and a patronymic in -ич have no women
# Seen:     f, with the same surnames; only the given name is asked, and its list has them as women
# So:       newsfacts takes the gender of such a person from surname, patronymic and predicate; in a comparison leave out short names
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check russiannames==2.0.0
"$folder/venv/bin/python" - <<'PYTHON'
from russiannames import NamesParser

parser = NamesParser()
names = ("Миша Рябов", "Олег Рябов", "Дима Рябов", "Слава Рябов", "Саша Рябов", "Саша Сергеевич Рябов")
seen = [parser.parse(name)["gender"] for name in names]
print(seen)
assert seen == ["m", "m", "f", "f", "f", "f"]
PYTHON
