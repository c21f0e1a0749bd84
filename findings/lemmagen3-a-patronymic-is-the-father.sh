#!/usr/bin/env bash
# A patronymic is the father's name, and the USA are «СШа».
#
# Package:  lemmagen3 3.5.2, Lemmatizer("ru")
# Expected: «Сергеевич» and «Ивановна» stay, as «Рябова» gives a surname; «США», «МИД» and «ФСБ» stay, as «НАТО» and «ЦБ» do
# Seen:     «сергей», «иван»; «СШа», «Мида», «Фсб», «УЕФа»; «Рябовым» is «Рябовой» and «Королёвым» «Королёвый»
# So:       count people by newsfacts' names, not by lemmas: one surname has three, and Sergeyevich is counted with Sergey
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lemmagen3==3.5.2
"$folder/venv/bin/python" - <<'PYTHON'
from lemmagen3 import Lemmatizer

lemma = Lemmatizer("ru").lemmatize
seen = {word: lemma(word) for word in "Сергеевич Ивановна США МИД ФСБ УЕФА НАТО Рябова Рябовым Королёвым Петровым".split()}
print(seen)
assert seen == {
    "Сергеевич": "сергей",
    "Ивановна": "иван",
    "США": "СШа",
    "МИД": "Мида",
    "ФСБ": "Фсб",
    "УЕФА": "УЕФа",
    "НАТО": "НАТО",
    "Рябова": "Рябов",
    "Рябовым": "Рябовой",
    "Королёвым": "Королёвый",
    "Петровым": "петров",
}
PYTHON
