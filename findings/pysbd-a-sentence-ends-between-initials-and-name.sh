#!/usr/bin/env bash
# A sentence ends behind two initials that are written together, and behind «им.».
#
# Package:  pysbd 0.3.4
# Expected: one sentence in «По словам О.И. Стрижова, улицу им. Ленина закроют.», as with «О. И. Стрижова»
# Seen:     three: «По словам О.И. » stands alone; with a space between the initials they stay with the name
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pysbd==0.3.4
"$folder/venv/bin/python" - <<'PYTHON'
from pysbd import Segmenter

segmenter = Segmenter(language="ru", clean=False)
together = segmenter.segment("По словам О.И. Стрижова, улицу им. Ленина закроют.")
apart = segmenter.segment("По словам О. И. Стрижова, улицу закроют.")
print(together, apart)
assert together == ["По словам О.И. ", "Стрижова, улицу им. ", "Ленина закроют."]
assert apart == ["По словам О. И. Стрижова, улицу закроют."]
PYTHON
