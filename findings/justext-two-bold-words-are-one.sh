#!/usr/bin/env bash
# The blank between two words that are each bold, linked or marked is lost.
#
# Package:  jusText 3.0.2, lxml_html_clean 0.4.6
# Expected: «Мэр Олег Рябов» with given name and surname in two elements, as a page has them that links each, is three words
# Seen:     «Мэр ОлегРябов»; «в Туле 5 мая» with a linked town and a day in time is «в Туле5 мая»
# So:       newsfacts then has a person «ОлегРябов» beside the Олег Рябов of other sentences; read pages with newsfacts-web
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check justext==3.0.2 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import justext

page = """<html><body><p>Мэр <b>Олег</b> <b>Рябов</b> открыл мост в <a href="/t">Туле</a> <time>5 мая</time>.</p></body></html>"""
(paragraph,) = justext.justext(page.encode(), justext.get_stoplist("Russian"), encoding="utf-8")
print(paragraph.text)
assert paragraph.text == "Мэр ОлегРябов открыл мост в Туле5 мая."
PYTHON
