#!/usr/bin/env bash
# A name in German marks keeps its opening one and gets a straight one behind it; guillemets stay.
#
# Package:  textacy 0.13.0
# Expected: normalize.quotation_marks makes „Мост“ and «Луч» "Мост" and "Луч", as “Да” becomes "Да", or leaves them
# Seen:     „Мост"; «Луч» stays; and normalize.hyphenated_words makes «Санкт-» and «Петербург» on two lines «СанктПетербург»
# So:       newsfacts reads a quotation in such marks, and no name of an organisation: give it the text as it was before these steps
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check textacy==0.13.0
"$folder/venv/bin/python" - <<'PYTHON'
from textacy.preprocessing import normalize

marks = normalize.quotation_marks("„Мост“, «Луч», “Да”")
town = normalize.hyphenated_words("Санкт-\nПетербург")
print(marks, town)
assert marks == '„Мост", «Луч», "Да"'
assert town == "СанктПетербург"
PYTHON
