#!/usr/bin/env bash
# The dash behind a quoted question is the end of its sentence.
#
# Package:  spaCy 3.8.18
# Expected: the sentencizer leaves «„Когда?“ – спросил он.» whole, or cuts it before the dash
# Seen:     «Когда?» – / спросил он.; with a comma inside of the marks it stays whole
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PYTHON'
import spacy

russian = spacy.blank("ru")
russian.add_pipe("sentencizer")
texts = ("«Когда откроют мост?» – спросил он.", "«Откройте мост!» — потребовал мэр.", "«Мост открыт», – сказал он.")
seen = [[sentence.text for sentence in russian(text).sents] for text in texts]
print(*seen, sep="\n")
assert seen[0] == ["«Когда откроют мост?» –", "спросил он."]
assert seen[1] == ["«Откройте мост!» —", "потребовал мэр."]
assert len(seen[2]) == 1
PYTHON
