#!/usr/bin/env bash
# Twelve kilotons are twelve knots, the astronomical unit is one of absorbance, and the roentgen a gas constant.
#
# Package:  pint 0.25.3
# Expected: the codes of UCUM that pint reads mean the same in both, as t, Mt, kW, Sv and a do; others are refused, as har and Cel are
# Seen:     kt, AU and R are read as knot, absorbance_unit and molar_gas_constant, and no error tells
# So:       a cargo or a blast of «12 килотонн» (kt) becomes a speed: read newsfacts' units with ucumvert's from_ucum
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pint==0.25.3
"$folder/venv/bin/python" - <<'PYTHON'
import pint

read = pint.UnitRegistry()
seen = {code: str(read(f"12 {code}").units) for code in ("kt", "Mt", "t", "AU", "R", "Sv", "a")}
refused = []
for code in ("har", "Cel", "mo"):
    try:
        read(f"12 {code}")
    except pint.UndefinedUnitError:
        refused.append(code)
print(seen, refused)
assert seen == {
    "kt": "knot",
    "Mt": "megametric_ton",
    "t": "metric_ton",
    "AU": "absorbance_unit",
    "R": "molar_gas_constant",
    "Sv": "sievert",
    "a": "year",
}
assert refused == ["har", "Cel", "mo"]
PYTHON
