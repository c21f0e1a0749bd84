#!/usr/bin/env bash
# A hundred and fifty horsepowers are a hundred and fifty litres.
#
# Package:  damga 1.0.5 (TextNormalizer), abbr2words 0.2.16, both with lang="ru"
# Expected: «150 л. с.» is «сто пятьдесят лошадиных сил», or stays as it is
# Seen:     «сто пятьдесят литров. с.», «150 литр. с.»; and «с 5 по 7 мая» is «с пяти по седьмое мая»
# So:       take quantities and dates from the text as it is printed ([HP] of «150 л. с.»); a text that is made for reading aloud has other units
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check damga==1.0.5 abbr2words==0.2.16
"$folder/venv/bin/python" - <<'PYTHON'
from abbr2words import abbr2words
from damga import TextNormalizer

read = TextNormalizer(lang="ru").normalize
texts = ("150 л. с.", "с 5 по 7 мая", "5 мая 2025 года")
seen = [read(text) for text in texts], abbr2words(texts[0], lang="ru")
print(seen)
assert seen == (
    ["сто пятьдесят литров. с.", "с пяти по седьмое мая", "пятого мая две тысячи двадцать пятого года"],
    "150 литр. с.",
)
PYTHON
