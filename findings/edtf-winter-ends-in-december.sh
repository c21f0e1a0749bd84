#!/usr/bin/env bash
# A winter in the Extended Date/Time Format ends with its first December.
#
# Package:  edtf 5.0.0
# Expected: the winter 2001-24 runs into 2002 (or the docs say that it does not)
# Seen:     its last day is 2001-12-31
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.0
"$folder/venv/bin/python" - <<'PYTHON'
from edtf import parse_edtf

winter = parse_edtf("2001-24")
first, last = winter.lower_strict(), winter.upper_strict()
print(tuple(first)[:3], tuple(last)[:3])
assert tuple(last)[:3] == (2001, 12, 31)
PYTHON
