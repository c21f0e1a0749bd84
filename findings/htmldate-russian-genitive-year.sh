#!/usr/bin/env bash
# A Russian date line with «года» behind it gives the first of January.
#
# Package:  htmldate 1.9.4
# Expected: «Опубликовано 5 марта 2021 года» is 2021-03-05, as its English twin is
# Seen:     2021-01-01
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "htmldate==1.9.4" lxml_html_clean
"$folder/venv/bin/python" - <<'PYTHON'
from htmldate import find_date

page = "<html><body><article><p>{}</p><p>{}</p></article></body></html>"
russian = find_date(page.format("Опубликовано 5 марта 2021 года", "Мост открыли для машин."))
english = find_date(page.format("Published on March 5, 2021", "The bridge is open to cars."))
print(russian, english)
assert english == "2021-03-05"
assert russian == "2021-01-01"
PYTHON
