#!/usr/bin/env bash
# Surnames of one kind lose their vowel or keep it, by surname.
#
# Package:  Petrovich 2.0.1
# Expected: Заяц, Орёл, Боец are declined as the nouns are (Зайца, Орла, Бойца) or all as names (Заяца, Орела, Боеца)
# Seen:     «Кузнца» and «Боца», which are neither, beside «Заяца» and «Муравея»
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Petrovich==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
from petrovich.enums import Case, Gender
from petrovich.main import Petrovich

decline = Petrovich().lastname
forms = {name: decline(name, Case.GENITIVE, Gender.MALE) for name in ("Кузнец", "Боец", "Заяц", "Муравей")}
print(forms)
assert forms["Кузнец"] == "Кузнца"
assert forms["Боец"] == "Боца"
assert forms["Заяц"] == "Заяца"
PYTHON
