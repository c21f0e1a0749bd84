#!/usr/bin/env bash
# A duration cannot be added when the sum falls behind the end of the month or the year.
#
# Package:  pyoxigraph 0.5.13
# Expected: 30 January and two days is 1 February, 15 December and a month 15 January, 31 January and a month 28 February, as 31 March less a month is 28 February
# Seen:     no value; 5 May and two days or a month is right, but not with a month that is an xsd:yearMonthDuration
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13
"$folder/venv/bin/python" - <<'PYTHON'
import pyoxigraph

XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "


def value(day, sign, duration, kind="duration"):
    query = f'{XSD}SELECT ?v WHERE {{ BIND("{day}"^^xsd:date {sign} "{duration}"^^xsd:{kind} AS ?v) }}'
    [[found]] = pyoxigraph.Store().query(query)
    return found and found.value


right = [value("2025-05-05", "+", "P2D"), value("2025-05-05", "+", "P1M"), value("2025-03-31", "-", "P1M")]
none = [
    value("2025-01-30", "+", "P2D"),
    value("2025-12-15", "+", "P1M"),
    value("2025-01-31", "+", "P1M"),
    value("2025-05-05", "+", "P1M", "yearMonthDuration"),
]
print(right, none)
assert right == ["2025-05-07", "2025-06-05", "2025-02-28"]
assert none == [None] * 4
PYTHON
