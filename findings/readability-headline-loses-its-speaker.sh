#!/usr/bin/env bash
# The short title of a headline with a colon is without who says it.
#
# Package:  readability-lxml 0.9, lxml_html_clean 0.4.6
# Expected: «Олег Стрижов: мост через Ольху откроют весной» is short enough already
# Seen:     «мост через Ольху откроют весной»; with « | Вести Тулы» behind it, the whole headline stays
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check readability-lxml==0.9 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
from readability import Document

HEADLINE = "Олег Стрижов: мост через Ольху откроют весной"
PAGE = "<html><head><title>{}</title></head><body><p>Текст.</p></body></html>"
alone, with_site = (Document(PAGE.format(title)).short_title() for title in (HEADLINE, HEADLINE + " | Вести Тулы"))
print(alone, with_site, sep="\n")
assert alone == "мост через Ольху откроют весной"
assert with_site == HEADLINE
PYTHON
