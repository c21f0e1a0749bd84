#!/usr/bin/env bash
# The region of Kiev is that of Kirov, Minsk is Omsk, and Lenoblast is Lipetsk.
#
# Package:  reg-normalizer 1.7.0
# Expected: regions of other countries get no match, as «Ростов» and «Подмосковье» get none (a name without a score); «Ленобласть» is Ленинградская область, as «Мособласть» is Московская
# Seen:     Кировская область with 90 of 100, Омская with 88.5, Ульяновская for Львовская with 88: more than «Ингушетия» has for itself; Липецкая область for Ленобласть, above the threshold
# So:       a map of places from newsfacts moves Kiev's news to Kirov: keep the names that are Russian regions by themselves first, and raise the threshold above 90 for the rest
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check reg-normalizer==1.7.0
"$folder/venv/bin/python" - <<'PYTHON'
from reg_normalizer import RegionMatcher

matcher = RegionMatcher()
names = ("Киевская область", "Минская область", "Львовская область", "Ленобласть", "Мособласть", "Ингушетия", "Подмосковье")
seen = {name: matcher.find_best_match(name) for name in names}
print(seen)
assert seen["Киевская область"] == ("Кировская область", 90.0)
assert seen["Минская область"] == ("Омская область", 88.5)
assert seen["Львовская область"] == ("Ульяновская область", 88.0)
assert seen["Ленобласть"] == ("Липецкая область", 71.0) and seen["Мособласть"][0] == "Московская область"
assert seen["Ингушетия"] == ("Республика Ингушетия", 80.0) and seen["Подмосковье"][1] is None
PYTHON
