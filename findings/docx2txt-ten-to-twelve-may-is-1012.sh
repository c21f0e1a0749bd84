#!/usr/bin/env bash
# A hyphen that must not be broken is lost: a range of days becomes a number.
#
# Package:  docx2txt 0.9
# Expected: «10-12 мая в Санкт-Петербурге», whichever hyphen Word was told to write (Ctrl+Shift+Hyphen)
# Seen:     «1012 мая в СанктПетербурге»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2txt==0.9
"$folder/venv/bin/python" - <<'PYTHON'
import tempfile
import zipfile

import docx2txt

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
PARTS = {
    "[Content_Types].xml": f'''<Types xmlns="{TYPES}">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>''',
    "_rels/.rels": f'''<Relationships xmlns="{RELATIONS}">
<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>''',
    "word/document.xml": f'''<w:document xmlns:w="{WORD}"><w:body><w:p><w:r>
<w:t>10</w:t><w:noBreakHyphen/><w:t xml:space="preserve">12 мая в Санкт</w:t><w:noBreakHyphen/><w:t>Петербурге</w:t>
</w:r></w:p></w:body></w:document>''',
}
with tempfile.NamedTemporaryFile(suffix=".docx") as file:
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in PARTS.items():
            archive.writestr(name, part)
    text = docx2txt.process(file.name).strip()
print(text)
assert text == "1012 мая в СанктПетербурге"
PYTHON
