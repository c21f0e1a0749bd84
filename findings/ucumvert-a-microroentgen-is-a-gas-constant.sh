#!/usr/bin/env bash
# Twenty micro-roentgens an hour are twenty millionths of the gas constant an hour.
#
# Package:  ucumvert 0.3.2, pint 0.25.3
# Expected: «uR/h», in which newspapers give the radiation of a place, is a millionth of «R/h», which is read as roentgen
# Seen:     micromolar_gas_constant / hour; so with «mR» and «kR»: a prefix brings pint's own R back
# So:       «20 мкР/ч» of an article is uR/h in newsfacts: read it as 20e-6 times R/h
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ucumvert==0.3.2 pint==0.25.3
"$folder/venv/bin/python" - <<'PYTHON'
import ucumvert

read = ucumvert.PintUcumRegistry().from_ucum
seen = {code: str(read(code).units) for code in ("R", "uR/h", "mR", "uSv/h")}
print(seen)
assert seen == {
    "R": "roentgen",
    "uR/h": "micromolar_gas_constant / hour",
    "mR": "millimolar_gas_constant",
    "uSv/h": "microsievert / hour",
}
PYTHON
