#!/usr/bin/env bash
# A file of annotations with an event that has no participants is refused as a whole.
#
# Package:  bratly 0.1.4, bratly-io-fs 0.1.4
# Expected: «E1 Movement:T1» is read: the arguments of an event are optional in brat's standoff format
# Seen:     ParsingError, «badly formed annotation»; with an argument it is read
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bratly==0.1.4 bratly-io-fs==0.1.4
"$folder/venv/bin/python" - <<'PYTHON'
import tempfile
from pathlib import Path

from bratly.exceptions import ParsingError
from bratly.io.file_read_src import read_and_load_ann_file

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "a.ann")
    word = "T1\tMovement 0 5\tуехал\n"
    file.write_text(f"{word}T2\tPerson 6 8\tон\nE1\tMovement:T1 Agent:T2\n", encoding="utf-8")
    print(*read_and_load_ann_file(str(file)).annotations, sep="\n")
    file.write_text(f"{word}E1\tMovement:T1\n", encoding="utf-8")
    try:
        read_and_load_ann_file(str(file))
    except ParsingError as error:
        print("refused:", error)
    else:
        raise SystemExit("an event without participants is read")
PYTHON
