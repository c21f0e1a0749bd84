#!/usr/bin/env bash
# A day gets a minus and a dash, and the war lasts from 1941 minus 45.
#
# Package:  typus 0.2.2
# Expected: 2025-12-28 stays; «10:30-12:00» and «1941-45 гг.» get the dash that «1990-2000» and «5-7 мая» get
# Seen:     2025−12–28 with U+2212 in front of the month, 10:30−12:00, 1941−45; «300 руб.» becomes «300 ₽»
# So:       newsfacts reads days, years and hours with any of these signs; other readers take a minus for one
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check typus==0.2.2
"$folder/venv/bin/python" - <<'PYTHON'
from typus import ru_typus

seen = [ru_typus(each) for each in ("2025-12-28", "10:30-12:00", "1941-45 гг.", "1990-2000", "5-7 мая", "300 руб.")]
print(seen)
assert seen == ["2025\u221212–28", "10:30\u221212:00", "1941\u221245\u00a0гг.", "1990–2000", "5–7\u00a0мая", "300\u00a0₽"]
PYTHON
