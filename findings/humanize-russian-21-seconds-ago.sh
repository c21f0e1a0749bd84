#!/usr/bin/env bash
# humanize's Russian offsets have the nominative where «назад» and «через» take the accusative.
#
# Package:  humanize 4.17.0
# Expected: 21 секунду назад, через 21 минуту (as Babel, ICU and moment have them); the third: 3-й
# Seen:     21 секунда назад, через 21 минута; 3ий
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check humanize==4.17.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

import humanize

humanize.i18n.activate("ru_RU")
now = dt.datetime(2025, 1, 1)
back = humanize.naturaltime(now - dt.timedelta(seconds=21), when=now)
ahead = humanize.naturaltime(now + dt.timedelta(minutes=21), when=now)
third = humanize.ordinal(3)
print(back, "|", ahead, "|", third)
assert (back, ahead, third) == ("21 секунда назад", "через 21 минута", "3ий")
PYTHON
