#!/usr/bin/env bash
# A name without its accents is another name: «Андрей» becomes «Андреи».
#
# Package:  duckdb 2.0.1
# Expected: strip_accents(«Андрей Королёв») is «Андрей Королев»: «й» is a letter of its own, though Unicode can write it in two parts, as «ё» is one whose dots newspapers drop
# Seen:     «Андреи Королев», «Иошкар-Ола»; and 'Бой' = 'Бои' COLLATE NOACCENT is true
# So:       to put both spellings of a surname together write replace(replace(name, 'ё', 'е'), 'Ё', 'Е'), which leaves other names as they are
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import duckdb

names = ["Андрей Королёв", "Йошкар-Ола", "Андрей Королев"]
seen = [duckdb.execute("select strip_accents(?)", [name]).fetchone()[0] for name in names]
same = duckdb.execute("select 'Бой' = 'Бои' collate noaccent").fetchone()[0]
kept = duckdb.execute("select replace(replace('Андрей Королёв', 'ё', 'е'), 'Ё', 'Е')").fetchone()[0]
print(seen, same, kept)
assert seen == ["Андреи Королев", "Иошкар-Ола", "Андреи Королев"]
assert same is True
assert kept == "Андрей Королев"
PYTHON
