#!/usr/bin/env bash
# A Russian company's closing quotation mark is stripped, the opening one stays.
#
# Package:  cleanco 2.3
# Expected: «ООО «Ромашка»» becomes «Ромашка» without its form in front, or stays whole
# Seen:     «ООО «Ромашка», and «Ромашка with prefix=True: the closing mark is taken for stray punctuation
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cleanco==2.3
"$folder/venv/bin/python" - <<'PYTHON'
from cleanco import basename

default, without_prefix = (basename("ООО «Ромашка»", prefix=prefix) for prefix in (False, True))
print(default, without_prefix, sep="; ")
assert default == "ООО «Ромашка"
assert without_prefix == "«Ромашка"
PYTHON
