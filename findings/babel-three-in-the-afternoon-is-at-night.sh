#!/usr/bin/env bash
# Three in the afternoon and eight in the evening are in the night.
#
# Package:  babel 2.19.0, parse_time(..., locale="ru")
# Expected: «3 часа дня» is 15:00 and «8 вечера» 20:00, as «3:30 PM» is 15:30 in English, or both are refused; the Russian locale has «дня» and «вечера» as parts of the day
# Seen:     03:00 and 08:00; «3:30 PM» is 03:30 in Russian too; «15 ч 30 мин» is 15:30
# So:       newsfacts reads such hours (T15:00); a form that takes an hour in words needs another reader
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
"$folder/venv/bin/python" - <<'PYTHON'
from babel import Locale
from babel.dates import parse_time

texts = ("3 часа дня", "3:30 дня", "8 вечера", "3:30 PM", "15 ч 30 мин")
seen = [parse_time(text, locale="ru").strftime("%H:%M") for text in texts]
english = parse_time("3:30 PM", locale="en").strftime("%H:%M")
periods = set(Locale("ru").day_periods["format"]["wide"].values())
print(seen, english, periods)
assert seen == ["03:00", "03:30", "08:00", "03:30", "15:30"]
assert english == "15:30"
assert {"дня", "вечера"} <= periods
PYTHON
