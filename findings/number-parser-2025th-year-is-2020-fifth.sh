#!/usr/bin/env bash
# A Russian year in words is cut at its last word, and a million and a half is a million.
#
# Package:  number-parser 0.3.2
# Expected: «две тысячи двадцать пятого года» is «2025 года» or is left alone, «полтора миллиона» 1500000
# Seen:     «2020 пятого года», «полтора 1000000»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check number-parser==0.3.2
"$folder/venv/bin/python" - <<'PYTHON'
from number_parser import parse

found = [parse(text, language="ru") for text in ("двести двадцать пять", "две тысячи двадцать пятого года", "полтора миллиона")]
print(found)
assert found == ["225", "2020 пятого года", "полтора 1000000"]
PYTHON
