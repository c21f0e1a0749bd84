#!/usr/bin/env bash
# A company that is named in a quotation is lost in CoNLL 2003, and the quotation gets its marks.
#
# Package:  label-studio-sdk 2.1.2, Converter.convert(..., "CONLL2003")
# Expected: of two labels, one inside the other, both are written, or an error tells; a label ends where it ends
# Seen:     the inner one is gone, without a word; «Завод „Луч“ готов» has the tokens ««Завод» and «готов»» in it, and «Луч» the marks of its name
# So:       facts of newsfacts lie inside each other (a name in a quotation): write a CoNLL file for each kind, or keep the JSON
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check label-studio-sdk==2.1.2
"$folder/venv/bin/python" - <<'PYTHON'
import json
import pathlib
import tempfile

from label_studio_sdk.converter import Converter

TEXT = "Олег Рябов сказал: «Завод „Луч“ готов», – и уехал."
CONFIG = """<View><Labels name="label" toName="text"><Label value="PER"/><Label value="ORG"/><Label value="QUOTE"/></Labels>
<Text name="text" value="$text"/></View>"""


def region(words, label):
    start = TEXT.index(words)
    value = {"start": start, "end": start + len(words), "text": words, "labels": [label]}
    return {"value": value, "from_name": "label", "to_name": "text", "type": "labels", "id": words}


def written(*regions):
    with tempfile.TemporaryDirectory() as folder:
        tasks = [{"id": 1, "data": {"text": TEXT}, "annotations": [{"id": 1, "result": list(regions)}]}]
        path = pathlib.Path(folder, "tasks.json")
        path.write_text(json.dumps(tasks), encoding="utf-8")
        Converter(CONFIG, folder, download_resources=False).convert(str(path), folder + "/out", "CONLL2003", is_dir=False)
        lines = pathlib.Path(folder, "out", "result.conll").read_text(encoding="utf-8").splitlines()
    tagged = [(line.split(" ")[0], line.split(" ")[-1]) for line in lines[1:] if line]
    return [each for each in tagged if each[1] != "O"]


quote, company = region("Завод „Луч“ готов", "QUOTE"), region("Луч", "ORG")
both, alone = written(region("Олег Рябов", "PER"), quote, company), written(company)
print(both, alone)
assert both == [
    ("Олег", "B-PER"),
    ("Рябов", "I-PER"),
    ("«Завод", "B-QUOTE"),
    ("„Луч“", "I-QUOTE"),
    ("готов»", "I-QUOTE"),
]
assert alone == [("„Луч“", "B-ORG")]
PYTHON
