#!/usr/bin/env bash
# The currency of a sum in euros is a letter of «евро», that of roubles.
#
# Package:  price-parser 0.5.1
# Expected: the currency of «300 евро» is евро (or None); that of «5 тыс. долларов» долларов, and its amount is not 5
# Seen:     «р», which stands for roubles, in both; the amount of the second is 5
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check price-parser==0.5.1
"$folder/venv/bin/python" - <<'PYTHON'
from price_parser import Price

texts = ("300 евро", "300 €", "300 р.", "5 тыс. долларов")
read = {text: (str(price.amount), price.currency) for text in texts for price in [Price.fromstring(text)]}
print(read)
assert read["300 €"] == ("300", "€")
assert read["300 евро"] == ("300", "р")
assert read["5 тыс. долларов"] == ("5", "р")
PYTHON
