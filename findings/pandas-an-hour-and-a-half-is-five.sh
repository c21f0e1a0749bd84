#!/usr/bin/env bash
# A duration of an hour and a half is five hours and a second, one of a month a minute.
#
# Package:  pandas 3.1.1
# Expected: PT1.5H, which ISO 8601 allows, is 90 minutes or an error, as P2Y is; P1M, a month, is an error too
# Seen:     5 hours and 1 second; 1 minute
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import pandas

read = [str(pandas.Timedelta(value)) for value in ("PT90M", "PT1.5H", "P1M")]
print(read)
assert read == ["0 days 01:30:00", "0 days 05:00:01", "0 days 00:01:00"]
try:
    pandas.Timedelta("P2Y")
except ValueError as error:
    print("P2Y:", error)
else:
    raise SystemExit("P2Y is taken")
PYTHON
