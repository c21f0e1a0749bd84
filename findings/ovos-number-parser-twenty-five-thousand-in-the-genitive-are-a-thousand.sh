#!/usr/bin/env bash
# A number in words loses all but its thousands when it isn't in the nominative.
#
# Package:  ovos-number-parser 0.19.13, extract_number(..., lang="ru")
# Expected: «двадцати пяти тысяч человек» is 25000, as «двадцать пять тысяч человек» is; «три четверти» is 0.75
# Seen:     1000.0 and 0.25; «полтора миллиона» is 1000000.0, a round number beside the right one
# So:       half of the numbers in an article stand in an oblique case (после, около, более …): newsfacts' quantities read all six
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ovos-number-parser==0.19.13
"$folder/venv/bin/python" - <<'PYTHON'
from ovos_number_parser import extract_number

seen = {
    words: extract_number(words, lang="ru")
    for words in ("двадцать пять тысяч человек", "двадцати пяти тысяч человек", "три четверти", "полтора миллиона")
}
print(seen)
assert list(seen.values()) == [25000, 1000, 0.25, 1000000]
PYTHON
