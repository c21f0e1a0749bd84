#!/usr/bin/env bash
# A page that was changed in December 2025 was changed on the day of the month that is today.
#
# Package:  ultimate-sitemap-parser 1.8.1
# Expected: a lastmod of 2025-12, a W3C date as the sitemap protocol allows, is the first of December, or no day
# Seen:     the day of the month on which the sitemap is read
# So:       as the published of an article it moves every «вчера», and gives other facts tomorrow: take news:publication_date, or give such pages no day
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ultimate-sitemap-parser==1.8.1
"$folder/venv/bin/python" - <<'PYTHON'
import datetime

from usp.tree import sitemap_from_str

sitemap = """<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/most</loc><lastmod>2025-12</lastmod></url></urlset>"""
(page,) = sitemap_from_str(sitemap).all_pages()
today = datetime.date.today()
print(page.last_modified, "today:", today)
assert page.last_modified.date() == datetime.date(2025, 12, today.day)
PYTHON
