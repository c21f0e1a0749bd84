#!/usr/bin/env bash
# An interval between two months, weeks or years is refused.
#
# Package:  aniso8601 10.0.1
# Expected: 2025-05/2025-07 is May and July, 2025/2026 two years, as 2025-05-05/2025-07-07 is two days and 2025-05 alone is a date
# Seen:     ISOFormatError about "2025-2025-07", MonthOutOfBoundsError: the end is taken for one that was shortened
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aniso8601==10.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

import aniso8601
from aniso8601.exceptions import ISOFormatError, MonthOutOfBoundsError

assert aniso8601.parse_date("2025-07") == dt.date(2025, 7, 1)
assert aniso8601.parse_interval("2025-05-05/2025-07-07") == (dt.date(2025, 5, 5), dt.date(2025, 7, 7))
for interval, expected in (("2025-05/2025-07", ISOFormatError), ("2025-W18/2025-W19", ISOFormatError), ("2025/2026", MonthOutOfBoundsError)):
    try:
        aniso8601.parse_interval(interval)
    except expected as error:
        print(interval, "refused:", error)
    else:
        raise SystemExit(f"{interval} is read")
PYTHON
