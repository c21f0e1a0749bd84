#!/usr/bin/env bash
# A column of numbers with a decimal comma is one of places on the Earth.
#
# Package:  frictionless 5.21.0
# Expected: «2,5», «10,12» and «150,5» in a column are text, as «1,5 млн» is, or numbers with the decimal character of a comma
# Seen:     geopoint: 2,5 is longitude 2 and latitude 5; one «3» among them makes the column text
# So:       tables of newsfacts have a point in their numbers, and keep their type; for tables that others saved in Russian write the schema by hand
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check frictionless==5.21.0
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
from frictionless import describe


def type_of(*sums):
    with open("sums.csv", "w", encoding="utf-8") as file:
        file.write("name;amount\n" + "".join(f"Тула;{each}\n" for each in sums))
    return describe("sums.csv").schema.fields[1].type


seen = [type_of("2,5", "10,12", "150,5"), type_of("2,5", "10,12", "3"), type_of("2.5", "10.12", "150.5")]
print(seen)
assert seen == ["geopoint", "string", "number"]
PYTHON
