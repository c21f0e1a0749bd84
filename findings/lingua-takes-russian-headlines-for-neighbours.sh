#!/usr/bin/env bash
# One word of a Russian headline is another Slavic language, with confidence.
#
# Package:  lingua-language-detector 2.1.1
# Expected: «Курс рубля» and «Цена на газ» are Russian
# Seen:     Belarusian and Bulgarian, when all Cyrillic languages of the region are allowed
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lingua-language-detector==2.1.1
"$folder/venv/bin/python" - <<'PYTHON'
from lingua import Language, LanguageDetectorBuilder

names = ("RUSSIAN", "UKRAINIAN", "BELARUSIAN", "BULGARIAN", "SERBIAN", "MACEDONIAN")
detector = LanguageDetectorBuilder.from_languages(*(getattr(Language, name) for name in names)).build()
read = {text: detector.detect_language_of(text).name for text in ("Курс рубля", "Цена на газ", "Мост открыли для машин во вторник утром.")}
print(read)
assert read["Курс рубля"] != "RUSSIAN" and read["Цена на газ"] != "RUSSIAN"
assert read["Мост открыли для машин во вторник утром."] == "RUSSIAN"
PYTHON
