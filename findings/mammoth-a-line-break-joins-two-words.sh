#!/usr/bin/env bash
# A line break joins two words, and hidden ones are read.
#
# Package:  mammoth 1.13.0 (Python; the npm package of the same name likewise)
# Expected: extract_raw_text has «Олег Рябов» and «мэр Тулы» on two lines where Word breaks the line (Shift+Enter), as a tab stays a tab; «тайно», which is hidden, is left out, as what was deleted is
# Seen:     «Олег Рябовмэр Тулы», «Мэр тайно приехал.»
# So:       newsfacts has a person «Олег Рябовмэр Тулы» then: read Word documents with newsfacts-web, or take convert_to_html, which keeps the break
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 python-docx==1.2.0
"$folder/venv/bin/python" - "$folder/text.docx" <<'PYTHON'
import sys

import docx
import mammoth

document = docx.Document()
document.add_paragraph("Олег Рябов\nмэр Тулы")
document.add_paragraph("Олег Рябов\tмэр Тулы")
secret = document.add_paragraph("Мэр ")
secret.add_run("тайно ").font.hidden = True
secret.add_run("приехал.")
document.save(sys.argv[1])
with open(sys.argv[1], "rb") as file:
    seen = mammoth.extract_raw_text(file).value.split("\n\n")
    page = mammoth.convert_to_html(file).value
print(seen, page)
assert seen[:3] == ["Олег Рябовмэр Тулы", "Олег Рябов\tмэр Тулы", "Мэр тайно приехал."]
assert "Рябов<br />мэр" in page
PYTHON
