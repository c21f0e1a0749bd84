#!/usr/bin/env bash
# Twenty-one roubles are twenty-one kopecks if they are an int.
#
# Package:  num2words 0.5.14
# Expected: 21 as a sum is «двадцать один рубль», as 21.0, «21» and Decimal(21) are
# Seen:     «ноль рублей, двадцать одна копейка»: a whole number is one of the smaller unit, and 150000 is 1500 roubles
# So:       give it a fact's value, which is a Decimal, or its amount, a text: never int(value)
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
"$folder/venv/bin/python" - <<'PYTHON'
from decimal import Decimal

from num2words import num2words

seen = {repr(sum_): num2words(sum_, to="currency", lang="ru", currency="RUB") for sum_ in (21, 21.0, "21", Decimal(21), 150000)}
print(seen)
assert seen["21"] == "ноль рублей, двадцать одна копейка"
assert seen["21.0"] == seen["'21'"] == seen["Decimal('21')"] == "двадцать один рубль, ноль копеек"
assert seen["150000"] == "одна тысяча пятьсот рублей, ноль копеек"
PYTHON
