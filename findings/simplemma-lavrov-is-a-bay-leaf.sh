#!/usr/bin/env bash
# Surnames in the genitive become adjectives, or stay as they are.
#
# Package:  simplemma 2.0.0
# Expected: «Лаврова» is «Лавров», «Петрова» «Петров», as «Путина» is «Путин» and «Иванова» «Иванов»
# Seen:     «лавровый» (of a bay leaf), «Петрова»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check simplemma==2.0.0
"$folder/venv/bin/python" - <<'PYTHON'
from simplemma import lemmatize

lemmas = {word: lemmatize(word, lang="ru") for word in ("Путина", "Иванова", "Лаврова", "Петрова")}
print(lemmas)
assert (lemmas["Путина"], lemmas["Иванова"]) == ("Путин", "Иванов")
assert (lemmas["Лаврова"], lemmas["Петрова"]) == ("лавровый", "Петрова")
PYTHON
