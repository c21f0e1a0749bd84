#!/usr/bin/env bash
# From nine to half past five in the afternoon is from nine to half past five at night.
#
# Package:  babel 2.19.0, format_interval(..., "hm", locale="ru")
# Expected: 09:00–17:30, as the skeleton Hm has it, and as ICU writes the skeleton hm in Russian; in English 9:00 AM – 5:30 PM
# Seen:     «09:00 — 05:30», with nothing that tells morning from afternoon; where both lie behind noon, «1:00—5:30 PM»
# So:       opening hours that an article tells (2025-05-05T09:00/2025-05-05T17:30) end twelve hours early: ask for the skeleton Hm
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import time

from babel.dates import format_interval

hours = ((time(9), time(17, 30)), (time(13), time(17, 30)))
seen = [format_interval(*each, "hm", locale="ru") for each in hours]
day = format_interval(*hours[0], "Hm", locale="ru")
print(seen, day)
assert seen == ["09:00\xa0— 05:30", "1:00—5:30\u202fPM"]
assert day == "09:00—17:30"
PYTHON
