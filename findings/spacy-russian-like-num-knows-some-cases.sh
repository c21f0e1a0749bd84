#!/usr/bin/env bash
# Russian numerals look like numbers in some cases only.
#
# Package:  spaCy 3.8.18
# Expected: «сорока» and «тысячами» look like numbers, as «сорок», «пятью» and «двумястами» do
# Seen:     token.like_num is False for them
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PYTHON'
import spacy

nlp = spacy.blank("ru")
found = {word: nlp(word)[0].like_num for word in ("сорок", "пятью", "двумястами", "сорока", "тысячами")}
print(found)
assert found == {"сорок": True, "пятью": True, "двумястами": True, "сорока": False, "тысячами": False}
PYTHON
