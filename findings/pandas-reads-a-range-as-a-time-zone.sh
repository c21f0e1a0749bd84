#!/usr/bin/env bash
# A TIMEX3 range becomes one moment, its second day a time zone.
#
# Package:  pandas 3.0.0
# Expected: a range of two days is no date: NaT with errors="coerce"
# Seen:     2026-05-05/2026-05-07 is 5 May, 20:26, seven hours behind UTC
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import pandas

read = pandas.to_datetime(pandas.Series(["2026-05-05/2026-05-07"]), errors="coerce")[0]
print(read)
assert str(read) == "2026-05-05 20:26:00-07:00"
PYTHON
