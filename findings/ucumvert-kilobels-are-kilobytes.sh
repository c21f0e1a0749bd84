#!/usr/bin/env bash
# In UCUM «B» is the bel, and is read so; «kB» is read as a kilobyte.
#
# Package:  ucumvert 0.3.2, pint 0.25.3
# Expected: «kB» is a thousand times «B»: both are ratios; bytes are «By» and «kBy»
# Seen:     «B» has no dimension, «kB» is 8000 bit
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ucumvert==0.3.2 pint==0.25.3
"$folder/venv/bin/python" - <<'PYTHON'
from ucumvert import PintUcumRegistry

units = PintUcumRegistry()
bel, kilobel, kilobyte = (units.from_ucum(code).to_base_units() for code in ("B", "kB", "kBy"))
print(bel, kilobel, kilobyte, sep="; ")
assert str(bel.units) == "dimensionless"
assert str(kilobel.units) == "bit"
assert kilobel.magnitude == kilobyte.magnitude
PYTHON
