#!/usr/bin/env bash
# What is behind the second equals sign of an attribute is lost.
#
# Package:  conllu 6.0.0
# Expected: Ref=https://example.org/w?id=5 in the column MISC is kept, in the token and when the sentence is written again
# Seen:     https://example.org/w?id
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check conllu==6.0.0
"$folder/venv/bin/python" - <<'PYTHON'
import conllu

line = "1\tТула\tТула\tPROPN\t_\t_\t0\troot\t_\tRef=https://example.org/w?id=5|SpaceAfter=No\n\n"
[sentence] = conllu.parse(line)
print(sentence[0]["misc"])
assert sentence[0]["misc"] == {"Ref": "https://example.org/w?id", "SpaceAfter": "No"}
assert sentence.serialize() == line.replace("=5", "")
PYTHON
