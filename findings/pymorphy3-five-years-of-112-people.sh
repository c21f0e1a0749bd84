#!/usr/bin/env bash
# Five years and 112 people take plurals that no number has, one and a half takes the plural of five.
#
# Package:  pymorphy3 2.0.6, pymorphy3-dicts-ru 2.4.417150.4580142
# Expected: make_agree_with_number gives 5 лет, 112 человек, 1,5 рубля, as it gives 2 года, 22 человека, 2,5 рубля
# Seen:     5 годов, 112 людей, 1,5 рублей
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142
"$folder/venv/bin/python" - <<'PYTHON'
import pymorphy3

analyzer = pymorphy3.MorphAnalyzer(lang="ru")


def counted(number, word):
    [noun] = [parse for parse in analyzer.parse(word) if {"sing", "nomn"} in parse.tag]
    return noun.make_agree_with_number(number).word


seen = [counted(*each) for each in ((2, "год"), (5, "год"), (22, "человек"), (112, "человек"), (2.5, "рубль"), (1.5, "рубль"))]
print(seen)
assert seen == ["года", "годов", "человека", "людей", "рубля", "рублей"]
PYTHON
