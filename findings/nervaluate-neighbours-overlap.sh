#!/usr/bin/env bash
# An entity that begins where another ends is a partial match of it, and has its type right.
#
# Package:  nervaluate 1.2.1
# Expected: a name at 0–10 and a name at 10–15 (Prodigy's spans, whose end is the first character behind) are one missed and one spurious
# Seen:     «partial» counts one partial match, «ent_type» one correct; with a character between them, missed and spurious
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nervaluate==1.2.1
"$folder/venv/bin/python" - <<'PYTHON'
from nervaluate import Evaluator


def counts(start):
    true, found = ([[{"label": "PER", "start": begin, "end": end}]] for begin, end in ((0, 10), (start, 15)))
    overall = Evaluator(true, found, tags=["PER"]).evaluate()["overall"]
    return {name: (each.correct, each.partial, each.missed, each.spurious) for name, each in overall.items()}


neighbours, apart = counts(10), counts(11)
print(neighbours, apart, sep="\n")
assert (neighbours["partial"], neighbours["ent_type"]) == ((0, 1, 0, 0), (1, 0, 0, 0))
assert set(apart.values()) == {(0, 0, 1, 1)}
PYTHON
