#!/usr/bin/env bash
# A Russian keyword is found inside longer words, an English one is not.
#
# Package:  flashtext 2.7
# Expected: «рак» is not in «Брак на заводе», «Тула» not in «Тулаев», as «cat» is not in «concatenate»
# Seen:     both are found: only Latin letters are taken for parts of a word
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flashtext==2.7
"$folder/venv/bin/python" - <<'PYTHON'
from flashtext import KeywordProcessor

keywords = KeywordProcessor()
for word in ("cat", "рак", "Тула"):
    keywords.add_keyword(word)
english, russian = (keywords.extract_keywords(text) for text in ("Concatenate it.", "Брак на заводе. Приехал Тулаев."))
print(english, russian)
assert english == []
assert russian == ["рак", "Тула"]
PYTHON
