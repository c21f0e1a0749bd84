#!/usr/bin/env bash
# Words that were deleted with changes tracked, and a reviewer's comment, are read as the text.
#
# Package:  odfpy 1.4.1
# Expected: extractText of the text is «Мэр приехал.», as LibreOffice shows it, «не» being deleted and «Проверить!» a comment at its edge
# Seen:     the deleted «не» stands in front, with its editor and the day; the comment with its author and day stands behind the sentence
# So:       newsfacts takes the editor for a person of the article and the day of the comment for a fact: drop text:tracked-changes and office:annotation first
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1
"$folder/venv/bin/python" - <<'PYTHON'
from odf import dc, office, teletype, text
from odf.namespaces import TEXTNS
from odf.opendocument import OpenDocumentText


def noted(element):
    element.addElement(dc.Creator(text="Анна Лугова"))
    element.addElement(dc.Date(text="2025-12-28T10:00:00"))
    return element


document = OpenDocumentText()
changes, region, deletion = text.TrackedChanges(), text.ChangedRegion(check_grammar=False), text.Deletion()
region.setAttrNS(TEXTNS, "id", "c1")
deletion.addElement(noted(office.ChangeInfo()))
deletion.addElement(text.P(text="не "))
region.addElement(deletion)
changes.addElement(region)
document.text.addElement(changes)
line = text.P(text="Мэр ")
line.addElement(text.Change(changeid="c1"))
line.addText("приехал.")
comment = noted(office.Annotation())
comment.addElement(text.P(text="Проверить!"))
line.addElement(comment)
document.text.addElement(line)
seen = teletype.extractText(document.text)
print(seen)
assert seen == "Анна Лугова2025-12-28T10:00:00не Мэр приехал.Анна Лугова2025-12-28T10:00:00Проверить!"
PYTHON
