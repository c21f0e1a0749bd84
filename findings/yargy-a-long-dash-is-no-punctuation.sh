#!/usr/bin/env bash
# The dashes of Russian type are no punctuation, and the hyphen is.
#
# Package:  yargy 0.16.0
# Expected: «–» and «—» are tokens of the type PUNCT, as «-», «…» and all quotation marks are
# Seen:     OTHER: is_punctuation is false of the commonest sign of a Russian quotation but the marks themselves; so with «’» and «−»
# So:       a grammar that was tried with hyphens finds no speaker in print: name the dashes, in_("-–—")
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check yargy==0.16.0 'setuptools<81'
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
from yargy import Parser, rule
from yargy.predicates import eq, type as of_type
from yargy.tokenizer import MorphTokenizer

tokens = MorphTokenizer()
types = {mark: next(iter(tokens(mark))).type for mark in "-–—−«»„“…’"}
parser = Parser(rule(of_type("PUNCT"), eq("сказал")))
found = [bool(parser.find(f"«Мост готов» {dash} сказал мэр")) for dash in "-–—"]
print(types, found)
assert {mark for mark, kind in types.items() if kind == "OTHER"} == set("–—−’")
assert found == [True, False, False]
PYTHON
