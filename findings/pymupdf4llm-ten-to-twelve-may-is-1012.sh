#!/usr/bin/env bash
# A hyphen at the end of a line is taken out of a range of days and of the name of a city.
#
# Package:  pymupdf4llm 2.0, PyMuPDF 2.0
# Expected: «10-» and «12 мая» on two lines of a PDF are «10-12 мая», «Санкт-» and «Петербурге» «Санкт-Петербурге»: before a digit and before a capital no word was divided
# Seen:     «1012 мая в СанктПетербурге»; a word that was divided, «обще-» and «ственник», is put together rightly
# So:       newsfacts finds neither the days nor the city then, and takes lines for paragraphs: join the lines of page.get_text() yourself, with the hyphen before a digit or a capital
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymupdf4llm==2.0 pymupdf==2.0
"$folder/venv/bin/python" - "$folder/page.pdf" <<'PYTHON'
import sys

import pymupdf
import pymupdf4llm

LINES = ("Выставка открыта 10-", "12 мая в Санкт-", "Петербурге, сказал обще-", "ственник Олег Рябов.")
document = pymupdf.open()
page = document.new_page()
writer = pymupdf.TextWriter(page.rect)
for number, line in enumerate(LINES):
    writer.append((72, 100 + 14 * number), line, font=pymupdf.Font("cjk"), fontsize=11)
writer.write_text(page)
document.save(sys.argv[1])

seen = pymupdf4llm.to_markdown(sys.argv[1]).strip()
plain = pymupdf.open(sys.argv[1])[0].get_text()
print(seen, plain, sep="\n")
assert seen == "Выставка открыта 1012 мая в СанктПетербурге, сказал общественник Олег Рябов."
assert plain.split("\n")[:3] == list(LINES[:3])
PYTHON
