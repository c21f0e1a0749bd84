#!/usr/bin/env bash
# Words that were inserted with changes tracked, or stand in a content control or a smart tag, are not in the text.
#
# Package:  python-docx 1.2.0
# Expected: the paragraph is «Мэр не приехал.», as Word shows it, «не» being inserted by the editor
# Seen:     «Мэр приехал.»; words in content controls and smart tags are lost likewise
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PYTHON'
import docx
from docx.oxml import parse_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(middle):
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {SPACE}>{run('Мэр ')}{middle}{run('приехал.')}</w:p>"))
    return document.paragraphs[0].text


inserted = f'<w:ins w:id="1" w:author="editor" w:date="2025-01-01T00:00:00Z">{run("не ")}</w:ins>'
tagged = f'<w:smartTag w:uri="urn:x" w:element="place">{run("Тулы ")}</w:smartTag>'
controlled = f"<w:sdt><w:sdtContent>{run('Тулы ')}</w:sdtContent></w:sdt>"
texts = [paragraph(middle) for middle in (run("не "), inserted, tagged, controlled)]
print(texts)
assert texts == ["Мэр не приехал.", "Мэр приехал.", "Мэр приехал.", "Мэр приехал."]
PYTHON
