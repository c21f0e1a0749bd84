#!/usr/bin/env bash
# A surname has another sound without the dots of its «ё».
#
# Package:  fonetika 1.5.1
# Expected: «Королёв» and «Королев», «Фёдоров» and «Федоров» have one code, as they have with the Soundex of the same package, since newspapers print either
# Seen:     RussianMetaphone tells «КАРАЛАФ» from «КАРАЛИФ», «ФАДАРАФ» from «ФИДАРАФ»
# So:       people of several articles: newsfacts keeps a name as the article prints it, so make «ё» «е» on both sides before coding, or use the Soundex
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fonetika==1.5.1
"$folder/venv/bin/python" - <<'PYTHON'
from fonetika.metaphone import RussianMetaphone
from fonetika.soundex import RussianSoundex

metaphone, soundex = RussianMetaphone().transform, RussianSoundex().transform
names = ("Королёв", "Королев", "Фёдоров", "Федоров")
print([(name, metaphone(name), soundex(name)) for name in names])
assert [metaphone(name) for name in names] == ["КАРАЛАФ", "КАРАЛИФ", "ФАДАРАФ", "ФИДАРАФ"]
assert soundex("Королёв") == soundex("Королев") and soundex("Фёдоров") == soundex("Федоров")
PYTHON
