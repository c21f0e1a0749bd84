#!/usr/bin/env bash
# The summer of 2024 is the next one, one o'clock at night is after noon, and an hour and a half ago begins now.
#
# Package:  timesense 1.1.0
# Expected: on 3 March 2025 «летом 2024» is past, as «в мае 2024» is; «в час ночи» is 01:00, as «в два часа ночи» is 02:00; «полтора часа назад» is 10:30; «5-7 мая» are days, as «с 5 по 7 мая» are
# Seen:     June to August 2025; 13:00; from now on for 90 minutes; tomorrow from 5 to 7 in the morning
# So:       a comparison with newsfacts' dates counts these apart: none is near by, and no warning tells
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timesense==1.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime

from timesense import TimeSenseParser

now = datetime.datetime(2025, 3, 3, 12)


def read(text):
    found = TimeSenseParser().parse(text, now=now).to_dict()
    return found.get("datetime") or found["start"] + "/" + found["end"]


texts = ("летом 2024", "в мае 2024", "в час ночи", "в два часа ночи", "полтора часа назад", "5-7 мая", "с 5 по 7 мая")
seen = {text: read(text) for text in texts}
print(seen)
assert seen == {
    "летом 2024": "2025-06-01T00:00:00/2025-08-31T23:59:00",
    "в мае 2024": "2024-05-01T00:00:00/2024-05-31T23:59:00",
    "в час ночи": "2025-03-03T13:00:00",
    "в два часа ночи": "2025-03-04T02:00:00",
    "полтора часа назад": "2025-03-03T12:00:00/2025-03-03T13:30:00",
    "5-7 мая": "2025-03-04T05:00:00/2025-03-04T07:00:00",
    "с 5 по 7 мая": "2025-05-05T00:00:00/2025-05-07T23:59:00",
}
PYTHON
