#!/usr/bin/env bash
# No sentence ends behind «им», «нем», «пол», «кит» or «ум».
#
# Package:  razdel 0.5.0
# Expected: «Врачи помогли им. Рябов уехал.» are two sentences, as «Он встретился с ним. Рябов уехал.» are
# Seen:     one sentence: «им.» is taken for «имени» and «нем.» for «немецкий», whatever stands in front
# So:       whoever is told in the second sentence stands in the first one's: newsfacts cuts there where a person and a verb follow; a reader of razdel's sentences must put up with it
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check razdel==0.5.0
"$folder/venv/bin/python" - <<'PYTHON'
from razdel import sentenize

texts = (
    "Врачи помогли им. Рябов уехал.",
    "Никто не говорил о нем. Рябов уехал.",
    "Рабочие вскрыли пол. Рябов уехал.",
    "На берегу лежал кит. Рябов уехал.",
    "Он встретился с ним. Рябов уехал.",
    "Никто не говорил о ней. Рябов уехал.",
)
seen = [len(list(sentenize(text))) for text in texts]
print(seen)
assert seen == [1, 1, 1, 1, 2, 2]
PYTHON
