#!/usr/bin/env bash
# A week, a quarter or a season is its year, and a range its first day.
#
# Package:  prefixdate 0.6.1
# Expected: 2025-W43, 2025-Q3 and 2025-SU are no dates, as 199X is none; 01:30+03:00 is moved to UTC, as 01:30:00+03:00 is
# Seen:     2025 with the precision of a year, 2025-05-05 for 2025-05-05/2025-05-07; the zone is dropped where no seconds stand
# So:       give it newsfacts' earliest and latest, which are days, never a value: what a week loses here nothing tells
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check prefixdate==0.6.1
"$folder/venv/bin/python" - <<'PYTHON'
import prefixdate

read = {
    value: (prefixdate.parse(value).text, prefixdate.parse(value).precision.name)
    for value in ("2025-12", "2025-W43", "2025-Q3", "2025-SU", "199X", "2025-05-05/2025-05-07")
}
moments = [prefixdate.parse(f"2025-12-28T{time}+03:00").text for time in ("01:30", "01:30:00")]
print(read, moments)
assert read["2025-12"] == ("2025-12", "MONTH") and read["199X"] == (None, "EMPTY")
assert {read[value] for value in ("2025-W43", "2025-Q3", "2025-SU")} == {("2025", "YEAR")}
assert read["2025-05-05/2025-05-07"] == ("2025-05-05", "DAY")
assert moments == ["2025-12-28T01:30", "2025-12-27T22:30:00"]
PYTHON
