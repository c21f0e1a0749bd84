#!/usr/bin/env bash
# Sixty-five of the 83 regions of Russia have no Russian name in the Russian translation.
#
# Package:  pycountry 26.2.16
# Expected: the Russian translation of ISO 3166-2, which the package brings, has «Тульская область» for Tul'skaya oblast', as it has Калужская for Kaluzhskaya
# Seen:     «Tul'skaya oblast'»; Leningrad, Rostov, Krasnodar and Sverdlovsk are among them too
# So:       a join of newsfacts' places with these names loses four regions of five without a word: bring the Russian names yourself, and take the codes alone from here
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycountry==26.2.16
"$folder/venv/bin/python" - <<'PYTHON'
import gettext

import pycountry

translate = gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=["ru"]).gettext
names = [region.name for region in pycountry.subdivisions.get(country_code="RU")]
missing = [name for name in names if translate(name) == name]
print(len(names), len(missing), translate("Kaluzhskaya oblast'"), translate("Tul'skaya oblast'"))
assert len(names) == 83 and len(missing) == 65
assert translate("Kaluzhskaya oblast'") == "Калужская область"
assert {"Tul'skaya oblast'", "Leningradskaya oblast'", "Rostovskaya oblast'", "Krasnodarskiy kray"} <= set(missing)
PYTHON
