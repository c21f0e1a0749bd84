#!/usr/bin/env bash
# A column of lengths in metres becomes one of times.
#
# Package:  agate 1.14.2, on which csvkit stands
# Expected: «850 m» and «900 m» are text, as «850 km» and «900 km» are
# Seen:     14:10:00 and 15:00:00: «m» is taken for minutes; days in UCUM («3 d») and hours («2 h») become times rightly
# So:       keep a quantity's value and its UCUM unit in two columns, as newsfacts' tables have them, or tell csvkit not to infer (-I)
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check agate==1.14.2
"$folder/venv/bin/python" - <<'PYTHON'
import io

import agate


def read(*values):
    (column,) = agate.Table.from_csv(io.StringIO("\n".join(["length", *values]) + "\n")).columns
    return type(column.data_type).__name__, [str(value) for value in column.values()]


metres, kilometres, days = read("850 m", "900 m"), read("850 km", "900 km"), read("3 d", "4 d")
print(metres, kilometres, days)
assert metres == ("TimeDelta", ["14:10:00", "15:00:00"])
assert kilometres == ("Text", ["850 km", "900 km"])
assert days == ("TimeDelta", ["3 days, 0:00:00", "4 days, 0:00:00"])
PYTHON
