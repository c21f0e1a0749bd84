#!/usr/bin/env bash
# A sentence ends between a million and its dollars, and behind kopecks, before a small letter.
#
# Package:  sentencex 1.0.32
# Expected: one sentence in «Мост стоил 5 млн. долл. США.», as in «Ущерб — 10 тыс. рублей.», and in «Масло стоит 5 руб. 40 коп. за кило.»
# Seen:     «Мост стоил 5 млн. / долл. США.», «Масло стоит 5 руб. 40 коп. / за кило.»; and «Это было в 1991 г. Потом он уехал.» is one
# So:       newsfacts finds five million dollars in the whole sentence, and five million of nothing in its halves: give it paragraphs
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sentencex==1.0.32
"$folder/venv/bin/python" - <<'PYTHON'
from sentencex import segment

texts = ("Мост стоил 5 млн. долл. США.", "Масло стоит 5 руб. 40 коп. за кило.", "Ущерб — 10 тыс. рублей.", "Это было в 1991 г. Потом он уехал.")
seen = [[each.strip() for each in segment("ru", text)] for text in texts]
print(seen)
assert seen == [
    ["Мост стоил 5 млн.", "долл. США."],
    ["Масло стоит 5 руб. 40 коп.", "за кило."],
    ["Ущерб — 10 тыс. рублей."],
    ["Это было в 1991 г. Потом он уехал."],
]
PYTHON
