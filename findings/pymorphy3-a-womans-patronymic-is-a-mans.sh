#!/usr/bin/env bash
# The normal form of a woman's patronymic is a man's, and that of «Никитичем» another name.
#
# Package:  pymorphy3 2.0.6, pymorphy3-dicts-ru 2.4.417150.4580142
# Expected: «Ивановной» has the normal form ивановна, «Никитичем» никитич, as «Кузьмичом» has кузьмич
# Seen:     иванович, a masculine; никитович
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


def patronymic(word):
    read = next(parse for parse in analyzer.parse(word) if "Patr" in parse.tag)
    return read.normal_form, str(read.tag.gender), str(read.normalized.tag.gender)


seen = {word: patronymic(word) for word in ("Ивановной", "Кузьминичной", "Никитичем", "Кузьмичом")}
print(seen)
assert seen == {
    "Ивановной": ("иванович", "femn", "masc"),
    "Кузьминичной": ("кузьмич", "femn", "masc"),
    "Никитичем": ("никитович", "masc", "masc"),
    "Кузьмичом": ("кузьмич", "masc", "masc"),
}
PYTHON
