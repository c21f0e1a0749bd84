#!/usr/bin/env bash
# Twenty-one roubles and no kopecks stand in the nominative singular.
#
# Package:  babel 2.19.0
# Expected: «21,00 российского рубля», as ICU and Intl have it: a number that shows decimals takes the genitive, as «1,50 российского рубля» does
# Seen:     «21,00 российский рубль», «5,00 российских рублей»; and decimal_quantization=False shows the zeros all the same
# So:       sums of newsfacts are exact decimals; for a sentence, write whole ones with format="#,##0 ¤¤¤" and currency_digits=False: «21 российский рубль»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
"$folder/venv/bin/python" - <<'PYTHON'
from babel.numbers import format_currency

seen = [format_currency(sum_, "RUB", locale="ru", format_type="name") for sum_ in (1.5, 21, 5)]
bare = format_currency(21, "RUB", locale="ru", format_type="name", decimal_quantization=False)
print(seen, bare)
assert seen == ["1,50 российского рубля", "21,00 российский рубль", "5,00 российских рублей"]
assert bare == "21,00 российский рубль"
PYTHON
