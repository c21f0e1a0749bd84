#!/usr/bin/env bash
# The case that is asked for reaches whole numbers only.
#
# Package:  num2words 0.5.14
# Expected: 12.5 in the genitive is «двенадцати целых пяти десятых», as 12 is «двенадцати»
# Seen:     «двенадцать целых пять десятых»: the nominative, in every case
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PYTHON'
from num2words import num2words

whole, *fractions = num2words(12, lang="ru", case="g"), *(num2words(12.5, lang="ru", case=case) for case in "ngdi")
print(whole, fractions)
assert whole == "двенадцати"
assert set(fractions) == {"двенадцать целых пять десятых"}
PYTHON
