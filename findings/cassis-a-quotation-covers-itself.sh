#!/usr/bin/env bash
# Among what a quotation covers is the quotation itself.
#
# Package:  dkpro-cassis 0.12.0
# Expected: select_covered(Quote, quote) has the quotations inside of it, as UIMA's subiterator and uimaFIT's selectCovered have
# Seen:     the quotation itself comes first; select_covering(Quote, quote) has it too
# So:       a quotation inside a quotation is found by asking that it isn't the same; else each of newsfacts' quotes is nested
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dkpro-cassis==0.12.0
"$folder/venv/bin/python" - <<'PYTHON'
import cassis

types = cassis.TypeSystem()
Quote = types.create_type("news.Quote", "uima.tcas.Annotation")
cas = cassis.Cas(typesystem=types)
cas.sofa_string = "«Мэр сказал: „Да“», – сообщила газета."
outer, inner = Quote(begin=0, end=18), Quote(begin=13, end=17)
cas.add_all([outer, inner])
covered = [each.get_covered_text() for each in cas.select_covered(Quote, outer)]
alone = list(cas.select_covered(Quote, inner))
print(covered, alone)
assert covered == [outer.get_covered_text(), inner.get_covered_text()]
assert alone == [inner]
PYTHON
