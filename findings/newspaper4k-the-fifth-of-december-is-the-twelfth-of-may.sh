#!/usr/bin/env bash
# A page of 5 December was published on 12 May, and two authors with «и» between them are none.
#
# Package:  newspaper4k 0.9.6
# Expected: 05.12.2025 in datePublished of a Russian page is 5 December, as 13.12.2025 is 13 December, or nothing; «Олег Стрижов и Анна Лугова» are two authors, as «Oleg Strizhov and Anna Lugova» are
# Seen:     12 May; an empty list
# So:       as the published of an article the wrong day moves every «вчера» by months, and the next day of the month is right again: newsfacts-web reads such a page's day the Russian way
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check newspaper4k==0.9.6 lxml_html_clean==0.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import newspaper

paragraph = "<p>Мост через реку Ольху построили за два года, рассказал мэр журналистам, которые приехали на открытие.</p>"


def read(head: str, line: str = "") -> newspaper.Article:
    body = f'<article><h1>Мост открыли</h1><p class="byline">{line}</p>{paragraph * 4}</article>'
    html = f'<html lang="ru"><head><title>Мост открыли</title>{head}</head><body>{body}</body></html>'
    return newspaper.article("https://example.org/1", language="ru", input_html=html)


days = [read(f'<meta itemprop="datePublished" content="{each}">').publish_date for each in ("05.12.2025", "13.12.2025")]
authors = [read("", each).authors for each in ("Олег Стрижов и Анна Лугова", "Oleg Strizhov and Anna Lugova")]
print([str(day.date()) for day in days], authors)
assert [str(day.date()) for day in days] == ["2025-05-12", "2025-12-13"]
assert authors == [[], ["Oleg Strizhov", "Anna Lugova"]]
PYTHON
