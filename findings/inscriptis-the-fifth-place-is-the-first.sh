#!/usr/bin/env bash
# The fifth place of a list is the first, half past three in the afternoon 1530, and a million 106.
#
# Package:  inscriptis 2.7.6
# Expected: a list with start="5" begins with 5, as browsers show it; 15<sup>30</sup> and 10<sup>6</sup> are told from 1530 and 106; what is struck out is left out or told apart
# Seen:     «1. Рябов», «2. Шубин»; «в 1530», «106 рублей»; «12 20 домов»
# So:       newsfacts finds 106 roubles and no hour then: newsfacts-web keeps raised figures raised, and leaves out what is struck out
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check inscriptis==2.7.6
"$folder/venv/bin/python" - <<'PYTHON'
from inscriptis import get_text

PAGE = """<html><body><ol start="5"><li>Рябов</li><li>Шубин</li></ol><p>Мост открыли в 15<sup>30</sup>.</p>
<p>Выдали 10<sup>6</sup> рублей на <del>12</del> <ins>20</ins> домов.</p></body></html>"""
seen = [line.strip() for line in get_text(PAGE).splitlines() if line.strip()]
print(seen)
assert seen == ["1. Рябов", "2. Шубин", "Мост открыли в 1530.", "Выдали 106 рублей на 12 20 домов."]
PYTHON
