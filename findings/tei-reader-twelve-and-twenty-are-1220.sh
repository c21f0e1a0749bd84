#!/usr/bin/env bash
# A corrected number stands behind the wrong one without a blank: twelve and twenty are 1220.
#
# Package:  tei-reader 0.0.17
# Expected: the text of <del>12</del><add>20</add> is 20, or both are told apart; of <choice> with sic and corr one is read
# Seen:     «1220 домов», «РбовРябов»: deleted and added words, errors and corrections are one text, without a blank between them
# So:       newsfacts counts 1220 houses then: take del and sic out of the tree before the text is read
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tei-reader==0.0.17 'setuptools<81'
"$folder/venv/bin/python" - <<'PYTHON'
import pathlib
import tempfile

from tei_reader import TeiReader

TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>Мэр <choice><sic>Рбов</sic><corr>Рябов</corr>
</choice> открыл <del>12</del><add>20</add> домов.</p></body></text></TEI>"""
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "article.xml")
    path.write_text(TEI, encoding="utf-8")
    seen = " ".join(TeiReader().read_file(str(path)).text.split())
print(seen)
assert seen == "Мэр РбовРябов открыл 1220 домов."
PYTHON
