#!/usr/bin/env bash
# A name that is linked or bold gets blanks between it and its quotation marks.
#
# Package:  html-text 0.7.1
# Expected: a bold name in quotation marks is «Луч», as one in brackets is (Луч): no blanks are added at punctuation, by the README
# Seen:     « Луч »; before a percent sign and between two names with a hyphen likewise
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check html-text==0.7.1
"$folder/venv/bin/python" - <<'PYTHON'
import html_text

pages = ("(<b>Луч</b>)", "«<b>Луч</b>»", "„<b>Луч</b>“", "<b>5</b>%", "<a>Тула</a>-<a>Орёл</a>")
seen = [html_text.extract_text(f"<p>{page}</p>") for page in pages]
print(seen)
assert seen == ["(Луч)", "« Луч »", "„ Луч “", "5 %", "Тула - Орёл"]
PYTHON
