#!/usr/bin/env bash
# Roubles are converted into euros at the rate of 1 March 2022, and no error tells.
#
# Package:  CurrencyConverter 0.18.23
# Expected: convert(1000, 'RUB', 'EUR') without a day raises RateNotFoundError, as with a day of 2025 and as from dollars to roubles it does: the European Central Bank has no rate since
# Seen:     8.53: each currency is taken at its own last day, that of the rouble being 2022-03-01, of the kuna 2022-12-30
# So:       sums of an article want the rate of its day: give published, and expect the error; for roubles, hryvnias and tenge take another source
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check CurrencyConverter==0.18.23
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import date

from currency_converter import CurrencyConverter, RateNotFoundError

converter = CurrencyConverter()
today, then = converter.convert(1000, "RUB", "EUR"), converter.convert(1000, "RUB", "EUR", date=date(2022, 3, 1))
print(today, then, converter.bounds["RUB"].last_date)
assert today == then and converter.bounds["RUB"].last_date == date(2022, 3, 1)
for arguments in ((1000, "RUB", "EUR", date(2025, 5, 5)), (1000, "USD", "RUB")):
    try:
        converter.convert(*arguments)
    except RateNotFoundError as error:
        print(error)
    else:
        raise AssertionError(arguments)
PYTHON
