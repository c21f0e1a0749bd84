#!/usr/bin/env bash
# The zone of an xsd:date is dropped on reading, and midnight as 24:00 is no value.
#
# Package:  rdflib 7.6.0
# Expected: «2025-12-28+03:00» stays, as «2025-12-28T15:30:00+03:00» does; xsd:time allows 24:00:00
# Seen:     «2025-12-28»; the time is ill-typed
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import logging

from rdflib import XSD, Literal

logging.disable()  # it tells what it could not read
day = Literal("2025-12-28+03:00", datatype=XSD.date)
moment = Literal("2025-12-28T15:30:00+03:00", datatype=XSD.dateTime)
midnight = Literal("24:00:00", datatype=XSD.time)
print(day, moment, midnight.ill_typed)
assert (str(day), str(moment)) == ("2025-12-28", "2025-12-28T15:30:00+03:00")
assert midnight.ill_typed
PYTHON
