#!/usr/bin/env bash
# The Russian Snowball stemmer gives the nominative and the genitive of a city different stems.
#
# Package:  snowballstemmer 3.0.1
# Expected: Киев and Киева have one stem, so that a search for one finds the other
# Seen:     «киев» is «ки», «киева» is «киев»; surnames in -ов likewise
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check snowballstemmer==3.0.1
"$folder/venv/bin/python" - <<'PYTHON'
import snowballstemmer

stem = snowballstemmer.stemmer("russian").stemWord
stems = {word: stem(word) for word in ("киев", "киева", "ростов", "рост", "луговой", "луговым")}
print(stems)
assert stems["киев"] == "ки" and stems["киева"] == "киев"
assert stems["ростов"] == stems["рост"]
PYTHON
