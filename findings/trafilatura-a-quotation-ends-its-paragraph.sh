#!/usr/bin/env bash
# A quotation in q loses its marks and ends the paragraph, and what was struck out stays.
#
# Package:  trafilatura 2.3.1
# Expected: «Мэр добавил: <q>Мост готов</q>, и ушёл» stays one line, with marks around the words, as browsers show it; of <del>12</del> <ins>20</ins> the 20 stays
# Seen:     the line breaks behind «готов», and begins again with «, и ушёл»; «12 20 тысяч»
# So:       newsfacts-web puts the marks in and leaves out what is struck out before trafilatura sees the page
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import trafilatura

line = "На празднике было <del>12</del> <ins>20</ins> тысяч человек. Мэр города добавил: <q>Мост готов</q>, и ушёл домой."
long = "По словам мэра, работы шли два с половиной года и стоили городу много денег, но мост стоит. "
text = trafilatura.extract(f"<html><body><article><h1>Мост</h1><p>{long}</p><p>{line}</p><p>{long}</p></article></body></html>")
lines = [each for each in text.splitlines() if "тысяч" in each or "домой" in each]
print(lines)
assert lines == ["На празднике было 12 20 тысяч человек. Мэр города добавил: Мост готов", ", и ушёл домой."]
PYTHON
