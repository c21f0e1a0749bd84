#!/usr/bin/env bash
# arrow's humanize by months or quarters says one less ahead than it says back.
#
# Package:  arrow 1.4.0
# Expected: two months after 1 January: через 2 месяца; one quarter after: через квартал
# Seen:     через месяц; через 0 кварталов (back: 2 месяца назад; квартал назад)
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check arrow==1.4.0
"$folder/venv/bin/python" - <<'PYTHON'
import arrow

now = arrow.get(2025, 1, 1)


def told(unit, number):
    return now.shift(**{f"{unit}s": number}).humanize(now, locale="ru", granularity=unit)


seen = [told("month", 2), told("quarter", 1), told("month", -2), told("quarter", -1)]
print(seen)
assert seen == ["через месяц", "через 0 кварталов", "2 месяца назад", "квартал назад"]
PYTHON
