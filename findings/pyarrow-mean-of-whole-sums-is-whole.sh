#!/usr/bin/env bash
# The mean of sums of money that are whole is a whole sum.
#
# Package:  pyarrow 26.0.1
# Expected: the mean of Decimal 1 and 2 is 1.5
# Seen:     2: the digits behind the point are those of the column, which were guessed from its values
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1
"$folder/venv/bin/python" - <<'PYTHON'
from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc

sums = [Decimal(1), Decimal(2)]
guessed, fixed = pc.mean(pa.array(sums)).as_py(), pc.mean(pa.array(sums, pa.decimal128(38, 9))).as_py()
print(guessed, fixed)
assert (guessed, fixed) == (Decimal(2), Decimal("1.5"))
PYTHON
