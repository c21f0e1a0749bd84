#!/usr/bin/env bash
# Initials lose their points, and an author's post is another author.
#
# Package:  trafilatura 2.3.1
# Expected: the authors are «О. И. Стрижов», as the page names him, and Олег Стрижов alone in «Олег Стрижов, корреспондент»
# Seen:     «О И Стрижов»; «Олег Стрижов; Корреспондент»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml-html-clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
from trafilatura import extract_metadata


def author(name):
    page = f'<html><head><title>Мост</title></head><body><p class="author">{name}</p><p>Мост открыт.</p></body></html>'
    return extract_metadata(page).author


seen = [author(name) for name in ("Олег Стрижов", "О. И. Стрижов", "Олег Стрижов, корреспондент")]
print(seen)
assert seen == ["Олег Стрижов", "О И Стрижов", "Олег Стрижов; Корреспондент"]
PYTHON
