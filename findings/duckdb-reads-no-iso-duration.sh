#!/usr/bin/env bash
# A duration of ISO 8601 is no interval, and a bare number is one of seconds.
#
# Package:  duckdb 2.0.1
# Expected: 'P1Y6M'::INTERVAL is 18 months, as in PostgreSQL, whose syntax it follows; '2025'::INTERVAL is an error
# Seen:     P1Y6M and PT1H30M are conversion errors, with TRY_CAST null; '2025' is 33 minutes and 45 seconds, so that a year in a column of durations is taken
# So:       durations of newsfacts are text in Parquet; for days alone '3 days' works: replace(replace(value, 'P', ''), 'D', ' days')::interval
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import duckdb

values = ("P1Y6M", "PT1H30M", "1 year 6 months", "2025")
seen = [duckdb.execute("select try_cast(? as interval)::varchar", [value]).fetchone()[0] for value in values]
print(seen)
assert seen == [None, None, "1 year 6 months", "00:33:45"]
PYTHON
