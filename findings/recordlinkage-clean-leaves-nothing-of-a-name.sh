#!/usr/bin/env bash
# Nothing is left of a Russian name that is cleaned, and all of them are the same.
#
# Package:  recordlinkage 0.16, pandas 2.3.3
# Expected: clean(«Олег Рябов») is «олег рябов», as «Oleg Ryabov» is «oleg ryabov»
# Seen:     the empty string, and so for every name in Cyrillic: letters that aren't English are replaced by nothing unless another pattern is given
# So:       to link people of several articles give it a replace_by_none that keeps all letters, as below, or take newsfacts' names as they are, which are clean already
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recordlinkage==0.16 pandas==2.3.3
"$folder/venv/bin/python" - <<'PYTHON'
import pandas
from recordlinkage.preprocessing import clean

names = pandas.Series(["Олег Рябов", "Анна Лугова", "Oleg Ryabov"])
seen = clean(names).tolist()
kept = clean(names, replace_by_none=r"[^ \-\w]+").tolist()
print(seen, kept)
assert seen == ["", "", "oleg ryabov"]
assert kept == ["олег рябов", "анна лугова", "oleg ryabov"]
PYTHON
