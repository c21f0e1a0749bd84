#!/usr/bin/env bash
# A list in the middle of an article is left out, and so is a day that is marked as a time.
#
# Package:  Resiliparse 2.0.1
# Expected: the main content has the list between its paragraphs, as it has one with numbers, and «Мэр ушёл 5 мая.» with its day
# Seen:     «Погибли:» alone; «Мэр ушёл .»: with main_content each list with bullets and each time is taken for what surrounds an article
# So:       newsfacts then has a report of deaths without the dead: read pages with newsfacts-web, or without main_content
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check resiliparse==2.0.1
"$folder/venv/bin/python" - <<'PYTHON'
from resiliparse.extract.html2text import extract_plain_text

paragraph = "<p>Мост через реку Ольху построили за два года, рассказал мэр журналистам, которые приехали на открытие.</p>"
dead = "<li>Олег Рябов, 40 лет</li><li>Анна Лугова, 35 лет</li>"
when = '<p>Мэр ушёл <time datetime="2025-05-05">5 мая</time>.</p>'


def read(body: str) -> list[str]:
    html = f'<html lang="ru"><body><article><h1>Мост</h1>{paragraph}{body}{paragraph * 2}</article></body></html>'
    lines = extract_plain_text(html, main_content=True).split("\n")
    return [line.strip() for line in lines if line and not line.startswith("Мост")]


seen = [read(f"<p>Погибли:</p><ul>{dead}</ul>"), read(f"<p>Погибли:</p><ol>{dead}</ol>"), read(when)]
print(seen)
assert seen == [["Погибли:"], ["Погибли:", "1. Олег Рябов, 40 лет", "2. Анна Лугова, 35 лет"], ["Мэр ушёл ."]]
PYTHON
