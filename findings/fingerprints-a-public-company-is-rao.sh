#!/usr/bin/env bash
# A public company and one that is called РАО are the same.
#
# Package:  fingerprints 1.3.1
# Expected: «ПАО Луч» has the form «pao» in its fingerprint, as ОАО, ЗАО and НАО keep theirs, and is told from «РАО Луч»
# Seen:     the form of both is «rao»; «публичное акционерное общество Луч» too
# So:       organisations of several articles: the form says nothing about a Russian company here; compare remove_types(), which drops it
# Needs:    ICU with its headers (libicu-dev in Debian), for PyICU, which it compiles
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fingerprints==1.3.1
"$folder/venv/bin/python" - <<'PYTHON'
import fingerprints

names = ("ПАО Луч", "Публичное акционерное общество Луч", "РАО Луч", "ОАО Луч", "ЗАО Луч", "НАО Луч")
seen = [fingerprints.generate(name) for name in names]
print(seen, fingerprints.remove_types("ПАО Луч"))
assert seen == ["luc rao", "luc rao", "luc rao", "luc oao", "luc zao", "luc nao"]
PYTHON
