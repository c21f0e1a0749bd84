#!/usr/bin/env bash
# North Ossetia is North Korea, and the southern Urals are South Sudan.
#
# Package:  rigour 2.6.1, lookup_territory(..., fuzzy=True), which the countries of followthemoney stand on
# Expected: «Северная Осетия» is a region of Russia, as «Ингушетия» (ru-in) and «Калмыкия» (ru-kl) are, or nothing, as «Северный Кавказ» is; «Южный Урал» is nothing
# Seen:     kp and ss: more than half of the letters agree with «Северная Корея» and «Южный Судан»
# So:       a place of newsfacts as the country of a person puts somebody under sanctions: leave fuzzy out, and give regions a list of your own
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rigour==2.6.1
"$folder/venv/bin/python" - <<'PYTHON'
from rigour.territories import lookup_territory

names = ("Северная Осетия", "Южный Урал", "Ингушетия", "Калмыкия", "Северный Кавказ", "Северная Корея")
seen = {name: getattr(lookup_territory(name, fuzzy=True), "code", None) for name in names}
exact = [lookup_territory(name) for name in names[:2]]
print(seen, exact)
assert seen == {
    "Северная Осетия": "kp",
    "Южный Урал": "ss",
    "Ингушетия": "ru-in",
    "Калмыкия": "ru-kl",
    "Северный Кавказ": None,
    "Северная Корея": "kp",
}
assert exact == [None, None]
PYTHON
