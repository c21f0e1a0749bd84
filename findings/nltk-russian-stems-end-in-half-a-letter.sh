#!/usr/bin/env bash
# The Russian stemmer leaves half of a letter, and keeps the endings of feminine participles.
#
# Package:  NLTK 3.10.4
# Expected: «воюют» and «воюющий» have a stem of Russian letters; «действующая» and «действующий» have one stem, as Snowball's own program has it
# Seen:     «вои^», the rest of a Latin «i^u» for «ю»; «действующ» beside «действ»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nltk==3.10.4 snowballstemmer==3.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import snowballstemmer
from nltk.stem.snowball import RussianStemmer

ours, theirs = RussianStemmer().stem, snowballstemmer.stemmer("russian").stemWord
words = ("воюют", "воюющий", "действующий", "действующая")
stems = {word: (ours(word), theirs(word)) for word in words}
print(stems)
assert [stems[word][0] for word in ("воюют", "воюющий")] == ["вои^", "вои^"]
assert stems["действующая"][0] != stems["действующий"][0]
assert stems["действующая"][1] == stems["действующий"][1]
PYTHON
