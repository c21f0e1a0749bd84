#!/usr/bin/env bash
# The marks of doubt and approximation of an EDTF date are read and forgotten.
#
# Package:  undate 0.8.0, Undate.parse(..., "EDTF")
# Expected: «2025-05?» (perhaps May) and «1990~» (about 1990) come back as they went in, or are refused as seasons are («2025-24»)
# Seen:     «2025-05» and «1990»; «2025-05?» equals «2025-05~»; missing digits («201X», «2025-05-XX») are kept
# So:       keep newsfacts' modifier (APPROX) in a field of its own beside such a date
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check undate==0.8.0
"$folder/venv/bin/python" - <<'PYTHON'
from undate import Undate

seen = {text: Undate.parse(text, "EDTF").format("EDTF") for text in ("2025-05?", "1990~", "201X", "2025-05-XX")}
print(seen)
assert list(seen.values()) == ["2025-05", "1990", "201X", "2025-05-XX"]
assert Undate.parse("2025-05?", "EDTF") == Undate.parse("2025-05~", "EDTF")
PYTHON
