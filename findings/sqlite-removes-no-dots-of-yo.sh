#!/usr/bin/env bash
# A full-text index that removes diacritics keeps the dots of «ё».
#
# Package:  SQLite 3.54.1 (apsw 3.54.1.0)
# Expected: «Королев» finds «Королёв», as «cafe» finds «Café», with remove_diacritics 1, the default, or 2: the dots are a diacritic, U+0308 by Unicode
# Seen:     nothing: marks are removed from Latin letters, and from no Cyrillic one
# So:       the index of newsfacts' database holds each word with «ё» once more with «е», so that a search with «е» finds both spellings
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
"$folder/venv/bin/python" - <<'PYTHON'
import apsw

seen = {}
for removed in (1, 2):
    database = apsw.Connection(":memory:")
    database.execute(f"create virtual table texts using fts5(text, tokenize='unicode61 remove_diacritics {removed}')")
    database.executemany("insert into texts values (?)", [("Королёв приехал",), ("Café Élan",)])
    seen[removed] = [
        bool(database.execute("select text from texts where texts match ?", [query]).fetchall())
        for query in ("Королев", "королёв", "cafe")
    ]
print(seen)
assert seen == {1: [False, True, True], 2: [False, True, True]}
PYTHON
