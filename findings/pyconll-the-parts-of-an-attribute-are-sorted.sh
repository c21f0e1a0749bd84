#!/usr/bin/env bash
# What stands between commas in an attribute comes back in the order of the alphabet.
#
# Package:  pyconll 3.3.1
# Expected: Name=Рябов,Олег in the column MISC is written as it was read
# Seen:     Name=Олег,Рябов: the value is a set, whose parts are sorted, as those of a feature are
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyconll==3.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import pyconll

line = "1\tОлег\tОлег\tPROPN\t_\tNumber=Sing\t0\troot\t_\tName=Рябов,Олег|SpaceAfter=No"
[sentence] = pyconll.load_from_string(line + "\n\n")
print(sentence[0].misc, sentence[0].conll(), sep="\n")
assert sentence[0].misc["Name"] == {"Олег", "Рябов"}
assert sentence[0].conll() == line.replace("Рябов,Олег", "Олег,Рябов")
PYTHON
