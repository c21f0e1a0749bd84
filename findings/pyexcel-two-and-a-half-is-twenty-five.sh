#!/usr/bin/env bash
# Two and a half, written with a comma, is twenty-five.
#
# Package:  pyexcel 0.7.6, pyexcel-io 0.6.8
# Expected: «2,5» and «10,12» in a CSV file are text, as «1 500,5» and «0,5» are, or 2.5 and 10.12
# Seen:     25 and 1012, between semicolons too; «12,345» is 12345: a comma in front of any number of digits is taken for one of thousands
# So:       a table of newsfacts has points in its numbers and is read rightly; of tables that others saved in Russian, give auto_detect_int=False
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyexcel==0.7.6 pyexcel-io==0.6.8
"$folder/venv/bin/python" - "$folder/sums.csv" <<'PYTHON'
import sys

import pyexcel

with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write("name;a;b;c;d;e\nТула;2,5;10,12;1 500,5;0,5;2.5\n")
seen = pyexcel.get_array(file_name=sys.argv[1], delimiter=";")[1]
kept = pyexcel.get_array(file_name=sys.argv[1], delimiter=";", auto_detect_int=False)[1]
print(seen, kept)
assert seen == ["Тула", 25, 1012, "1 500,5", "0,5", 2.5]
assert kept == ["Тула", "2,5", "10,12", "1 500,5", "0,5", 2.5]
PYTHON
