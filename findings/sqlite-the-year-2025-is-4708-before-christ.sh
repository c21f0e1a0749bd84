#!/usr/bin/env bash
# A year is a day of 4708 BC, and an hour one of the year 2000.
#
# Package:  SQLite 3.54.1 (apsw 3.54.1.0)
# Expected: date('2025') is null, as date('2025-05') is, or a day of 2025
# Seen:     -4707-06-10, the 2025th day of Julian days, which is before all others when sorted; date('15:30') is 2000-01-01, strftime('%Y', '1941') is -4707
# So:       of the table of dates take earliest and latest, which are whole days; value is a year as often as a day
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import apsw

database = apsw.Connection(":memory:")
print(apsw.sqlite_lib_version())


def day(value):
    return database.execute("select date(?), strftime('%Y', ?)", (value, value)).fetchone()


seen = {value: day(value) for value in ("2025", "1941", "15:30", "2025-05", "2025-05-05")}
print(seen)
assert seen == {
    "2025": ("-4707-06-10", "-4707"),
    "1941": ("-4707-03-18", "-4707"),
    "15:30": ("2000-01-01", "2000"),
    "2025-05": (None, None),
    "2025-05-05": ("2025-05-05", "2025"),
}
PYTHON
