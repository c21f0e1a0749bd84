#!/usr/bin/env bash
# A day that is marked up as a time is cut out of its sentence.
#
# Package:  trafilatura 2.3.1
# Expected: «Мост через Ольху открыли 5 мая, сказал мэр.», with 5 мая in an element time, is extracted whole, as in a span or an element data
# Seen:     «Мост через Ольху открыли , сказал мэр.»
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml-html-clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import trafilatura

REST = (
    "Мэр Тулы Олег Стрижов в понедельник открыл новый мост через реку Ольху, "
    "который строили больше двух с половиной лет, сообщила пресс-служба мэрии."
)


def sentence(element):
    page = f"<html><body><article><p>Мост через Ольху открыли {element}, сказал мэр.</p><p>{REST}</p><p>{REST} Да.</p></article></body></html>"
    return trafilatura.extract(page).splitlines()[0]


elements = ("<span>5 мая</span>", '<data value="2025-05-05">5 мая</data>', '<time datetime="2025-05-05">5 мая</time>')
seen = [sentence(element) for element in elements]
print(seen)
assert seen == ["Мост через Ольху открыли 5 мая, сказал мэр."] * 2 + ["Мост через Ольху открыли , сказал мэр."]
PYTHON
