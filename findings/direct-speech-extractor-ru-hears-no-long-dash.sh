#!/usr/bin/env bash
# With the long dash of Russian type no speech is found; what is named in quotation marks before a short one is speech.
#
# Package:  direct-speech-extractor-ru 0.0.2, pandas 3.1.1
# Expected: «Мост открыт» in «„Мост открыт“, — сказал мэр», as with a short dash; no speech in «Завод „Луч“ – крупнейший»
# Seen:     nothing; «Луч»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check direct-speech-extractor-ru==0.0.2 pandas==3.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
from direct_speech_extractor_ru import Extractor

texts = ("«Мост открыт», – сказал мэр.", "«Мост открыт», — сказал мэр.", "Завод «Луч» – крупнейший в городе.")
seen = [Extractor(text).direct_speech() for text in texts]
print(seen)
assert seen == [["«Мост открыт»"], [], ["«Луч»"]]
PYTHON
