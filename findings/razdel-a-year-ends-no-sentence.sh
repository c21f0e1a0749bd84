#!/usr/bin/env bash
# «г.» behind a year never ends a sentence, though «и др.» and «и т. д.» do.
#
# Package:  razdel 0.5.0
# Expected: two sentences in «Это было в 1991 г. Потом он уехал.»
# Seen:     one
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check razdel==0.5.0
"$folder/venv/bin/python" - <<'PYTHON'
from razdel import sentenize

texts = ("Это было в 1991 г. Потом он уехал.", "Пришли рыбаки и др. Потом они уехали.")
counts = [len(list(sentenize(text))) for text in texts]
print(counts)
assert counts == [1, 2]
PYTHON
