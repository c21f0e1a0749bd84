#!/usr/bin/env bash
# The soft sign comes back as a capital in the middle of a word.
#
# Package:  transliterate 1.10.2
# Expected: «мышь» to Latin letters and back is «мышь», «объект» at least in small letters
# Seen:     «мышЬ» and «обЬект»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check transliterate==1.10.2 "setuptools<81"
"$folder/venv/bin/python" - <<'PYTHON'
from transliterate import translit

back = {word: translit(translit(word, "ru", reversed=True), "ru") for word in ("мышь", "объект", "Казань", "мост")}
print(back)
assert back == {"мышь": "мышЬ", "объект": "обЬект", "Казань": "КазанЬ", "мост": "мост"}
PYTHON
