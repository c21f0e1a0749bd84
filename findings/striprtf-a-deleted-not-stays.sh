#!/usr/bin/env bash
# Words that were deleted with changes tracked, and hidden ones, are read as the text.
#
# Package:  striprtf 0.0.35
# Expected: the text is «Мэр приехал.», as Word and LibreOffice show it, «не» being deleted (\deleted) or hidden (\v)
# Seen:     «Мэр не приехал.», «Мэр тайно приехал.»; comments, footnotes and headers are left out rightly
# So:       newsfacts then has the opposite of what the editor let stand: accept the changes before the file is read
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check striprtf==0.0.35
"$folder/venv/bin/python" - <<'PYTHON'
from striprtf.striprtf import rtf_to_text


def rtf(body: str) -> str:
    cyrillic = "".join(each if ord(each) < 128 else "\\'%02x" % each.encode("cp1251")[0] for each in body)
    return r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times New Roman;}}\f0 " + cyrillic + "}"


deleted = rtf_to_text(rtf(r"Мэр {\deleted\revauthdel1\revdttmdel1 не }приехал."))
hidden = rtf_to_text(rtf(r"Мэр {\v тайно }приехал."))
comment = rtf_to_text(rtf(r"Мэр {\*\annotation Проверить!}приехал."))
print([deleted, hidden, comment])
assert [deleted, hidden, comment] == ["Мэр не приехал.", "Мэр тайно приехал.", "Мэр приехал."]
PYTHON
