#!/usr/bin/env bash
# The year 2025 is half past midnight on 1 January 1970.
#
# Package:  pydantic 2.14.4
# Expected: a field datetime refuses the text «2025», as it refuses «2025-05» and as a field date refuses both: a year is no moment
# Seen:     1970-01-01 00:33:45 UTC, and «20251228», a day in the basic format of ISO 8601, is 23 August 1970: a text of digits is taken for seconds
# So:       a model with value: datetime takes newsfacts' years and refuses its months; make value a str, and earliest and latest a date
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pydantic==2.14.4
"$folder/venv/bin/python" - <<'PYTHON'
import datetime

from pydantic import TypeAdapter, ValidationError


def read(kind: type, text: str) -> str:
    try:
        return TypeAdapter(kind).validate_python(text).isoformat()
    except ValidationError:
        return "refused"


values = ["2025", "20251228", "2025-05", "2025-05-05"]
moments = [read(datetime.datetime, value) for value in values]
days = [read(datetime.date, value) for value in values]
print(moments, days)
assert moments == ["1970-01-01T00:33:45+00:00", "1970-08-23T09:20:28+00:00", "refused", "2025-05-05T00:00:00"]
assert days == ["refused", "refused", "refused", "2025-05-05"]
PYTHON
