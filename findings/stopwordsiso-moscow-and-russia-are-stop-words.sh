#!/usr/bin/env bash
# The Russian list of stop words holds Moscow and Russia, and numbers in words.
#
# Package:  stopwordsiso 0.7.1
# Expected: function words: «не», «на», «который»
# Seen:     «москва», «россия», «восемнадцать», «тысяч», «сказал» among 559; «украина» and «франция» are not there
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check stopwordsiso==0.7.1
"$folder/venv/bin/python" - <<'PYTHON'
from stopwordsiso import stopwords

words = stopwords("ru")
asked = ("не", "который", "москва", "россия", "восемнадцать", "тысяч", "сказал", "украина", "франция")
print(len(words), {word: word in words for word in asked})
assert words >= {"москва", "россия", "восемнадцать", "тысяч", "сказал"}
assert words.isdisjoint({"украина", "франция"})
PYTHON
