#!/usr/bin/env bash
# Sums that are told in two units lose the first; a decimal comma with three digits is a thousand.
#
# Package:  natasha 1.6.0
# Expected: «3 млн 400 тыс. рублей» is 3,400,000 and «2,750 млн рублей» 2,750,000 roubles
# Seen:     400,000 and 2,750,000,000
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "natasha==1.6.0" "setuptools<81"
"$folder/venv/bin/python" - <<'PYTHON'
from natasha import MoneyExtractor, MorphVocab

extract = MoneyExtractor(MorphVocab())
amounts = {
    text: [each.fact.amount for each in extract(text)]
    for text in ("Дали 3 млн 400 тыс. рублей.", "Дали 2,750 млн рублей.")
}
print(amounts)
assert amounts["Дали 3 млн 400 тыс. рублей."][-1] == 400_000
assert amounts["Дали 2,750 млн рублей."] == [2_750_000_000]
PYTHON
