#!/usr/bin/env bash
# A Ukrainian analyzer takes grammemes from the Russian one in the same process.
#
# Package:  pymorphy3 2.0.6, pymorphy3-dicts-ru 2.4.417150.4580142, pymorphy3-dicts-uk 2.4.1.1.1663094765
# Expected: two analyzers of two languages do not touch each other
# Seen:     after MorphAnalyzer(lang="uk") the Russian inflect({"INFN"}) raises "Unknown grammeme"; another Russian analyzer heals it
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142 pymorphy3-dicts-uk==2.4.1.1.1663094765
"$folder/venv/bin/python" - <<'PYTHON'
import pymorphy3

russian = pymorphy3.MorphAnalyzer(lang="ru")
answered = russian.parse("ответил")[0]
assert answered.inflect({"INFN"}).word == "ответить"
pymorphy3.MorphAnalyzer(lang="uk")
try:
    answered.inflect({"INFN"})
except ValueError as error:
    print("after a Ukrainian analyzer:", error)
else:
    raise SystemExit("inflect({'INFN'}) works beside a Ukrainian analyzer now")
pymorphy3.MorphAnalyzer(lang="ru")
assert answered.inflect({"INFN"}).word == "ответить"
print("after another Russian one: right again")
PYTHON
