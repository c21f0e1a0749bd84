#!/usr/bin/env bash
# Words that were moved with changes tracked stand in both places.
#
# Package:  docx2python 3.7.1
# Expected: «Мэр ушёл вчера.», as Word shows it, «Вчера» having been moved from the begin to the end; deleted and inserted words are read rightly
# Seen:     «Вчера мэр ушёл вчера.»
# So:       newsfacts finds what was moved twice, in the old place with a wrong neighbour: read Word documents with newsfacts-web, which leaves the old place out
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1 python-docx==1.2.0
"$folder/venv/bin/python" - "$folder/moved.docx" <<'PYTHON'
import sys

import docx
from docx.oxml import parse_xml
from docx2python import docx2python

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CHANGE = 'w:author="editor" w:date="2025-01-01T00:00:00Z"'


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def range_(kind, number, inner):
    """Words that were moved, with the marks of begin and end that Word writes around them."""
    begin = f'<w:{kind}RangeStart w:id="{number}" w:name="move1" {CHANGE}/>'
    return f'{begin}<w:{kind} w:id="{number + 1}" {CHANGE}>{inner}</w:{kind}><w:{kind}RangeEnd w:id="{number}"/>'


document = docx.Document()
moved = range_("moveFrom", 1, run("Вчера ")) + run("мэр ушёл") + range_("moveTo", 3, run(" вчера")) + run(".")
changed = f'<w:del w:id="5" {CHANGE}>{run("Не ", "delText")}</w:del><w:ins w:id="6" {CHANGE}>{run("Да, ")}</w:ins>{run("он ушёл.")}'
for place, words in enumerate((moved, changed)):
    document.element.body.insert(place, parse_xml(f"<w:p {SPACE}>{words}</w:p>"))
document.save(sys.argv[1])
with docx2python(sys.argv[1]) as read:
    seen = read.text.split("\n\n")
print(seen)
assert seen[:2] == ["Вчера мэр ушёл вчера.", "Да, он ушёл."]
PYTHON
