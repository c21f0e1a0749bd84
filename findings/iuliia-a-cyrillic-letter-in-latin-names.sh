#!/usr/bin/env bash
# «ё» stays Cyrillic in names that are written by BGN/PCGN and seven other tables.
#
# Package:  iuliia 0.13.0
# Expected: «Хрущёв» is «Khrushchëv» with the Latin letter U+00EB, as the tables of BGN/PCGN and ALA-LC have it
# Seen:     «Khrushchёv» with the Cyrillic U+0451: what looks the same is not found
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check iuliia==0.13.0
"$folder/venv/bin/python" - <<'PYTHON'
import iuliia

names = {name: iuliia.translate("Хрущёв", getattr(iuliia, name)) for name in ("BGN_PCGN", "ALA_LC", "SCIENTIFIC")}
print({name: each.encode("unicode_escape").decode() for name, each in names.items()})
assert all("\N{CYRILLIC SMALL LETTER IO}" in each for each in names.values())
assert names["BGN_PCGN"] != "Khrushch\N{LATIN SMALL LETTER E WITH DIAERESIS}v"
PYTHON
