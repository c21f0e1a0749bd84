#!/usr/bin/env bash
# The zone names of Russian feeds are taken for UTC.
#
# Package:  feedparser 6.0.12
# Expected: «01 Nov 2026 01:30 MSK» is 31 October 22:30 UTC, as with +0300
# Seen:     it is 1 November 01:30 UTC, and nothing tells that the zone was not known
# Date:     2026-11-29
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.12
"$folder/venv/bin/python" - <<'PYTHON'
import feedparser

item = "<rss version='2.0'><channel><item><pubDate>Sun, 01 Nov 2026 01:30:00 {}</pubDate></item></channel></rss>"
named, told = (feedparser.parse(item.format(zone)).entries[0].published_parsed[:5] for zone in ("MSK", "+0300"))
print(named, told)
assert told == (2026, 10, 31, 22, 30)
assert named == (2026, 11, 1, 1, 30)
PYTHON
