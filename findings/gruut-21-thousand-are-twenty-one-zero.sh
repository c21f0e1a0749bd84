#!/usr/bin/env bash
# Twenty-one thousand people are twenty-one zero, and the fifth of May is five May.
#
# Package:  gruut 2.4.0, gruut-lang-ru 2.0.1
# Expected: «21 000 человек» is «двадцать одна тысяча человек», «5 мая» «пятое мая» or «пятого мая»
# Seen:     «двадцать один ноль человек», «пять мая»; «10:30» and «12,5%» stay as they are, and «1 000 рублей» are «один ноль рублей»
# So:       for reading aloud write sums without the blanks of print: newsfacts' amount (21000) has none
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gruut==2.4.0 gruut-lang-ru==2.0.1 'setuptools<81'
"$folder/venv/bin/python" - <<'PYTHON'
import gruut

texts = ("21 000 человек", "1 000 рублей", "21000 человек", "Мост открыли 5 мая 2025 года.", "Встреча в 10:30.")
seen = [" ".join(word.text for sentence in gruut.sentences(text, lang="ru") for word in sentence) for text in texts]
print(seen)
assert seen == [
    "двадцать один ноль человек",
    "один ноль рублей",
    "двадцать одна тысяча человек",
    "Мост открыли пять мая две тысячи двадцать пять года .",
    "Встреча в 10:30 .",
]
PYTHON
