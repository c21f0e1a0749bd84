#!/usr/bin/env bash
# A name with «сх» comes back from Latin letters in two alphabets.
#
# Package:  cyrtranslit 1.2.0
# Expected: «Сходня» to Latin letters and back is «Сходня», and «Шойгу» begins with one capital
# Seen:     «Shодня»; «SHojgu», «SHHukin»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cyrtranslit==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
from cyrtranslit import to_cyrillic, to_latin

latin = {name: to_latin(name, "ru") for name in ("Сходня", "Шойгу", "Щукин")}
back = {name: to_cyrillic(each, "ru") for name, each in latin.items()}
print(latin, back)
assert latin == {"Сходня": "Shodnya", "Шойгу": "SHojgu", "Щукин": "SHHukin"}
assert back == {"Сходня": "Shодня", "Шойгу": "Шойгу", "Щукин": "Щукин"}
PYTHON
