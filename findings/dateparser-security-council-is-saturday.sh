#!/usr/bin/env bash
# Bodies that are called by two letters are found as days of the week.
#
# Package:  dateparser 1.5.0
# Expected: there is no date in «СБ ООН принял резолюцию.» (the Security Council) and «ВС Украины сообщили об атаке.» (the armed forces)
# Seen:     «СБ» is the Saturday before, «ВС» the Sunday
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime as dt

from dateparser.search import search_dates

settings = {"RELATIVE_BASE": dt.datetime(2025, 6, 18)}
found = {
    text: [(words, str(day.date())) for words, day in search_dates(text, languages=["ru"], settings=settings) or ()]
    for text in ("СБ ООН принял резолюцию.", "ВС Украины сообщили об атаке.")
}
print(found)
assert found == {
    "СБ ООН принял резолюцию.": [("СБ", "2025-06-14")],
    "ВС Украины сообщили об атаке.": [("ВС", "2025-06-15")],
}
PYTHON
