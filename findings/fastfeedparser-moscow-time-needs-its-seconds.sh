#!/usr/bin/env bash
# Moscow time is read as UTC where no seconds stand, and 5 December as 12 May.
#
# Package:  fastfeedparser 0.6.5
# Expected: «01 Nov 2026 01:30 MSK» is 31 October 22:30 UTC, as with seconds and as EST without them is right: RFC 822 lets seconds out; 05.12.2025 is 5 December, as 13.12.2025 is 13 December, or nothing
# Seen:     1 November 01:30 UTC; 12 May
# So:       as the published of an article the wrong day moves every «вчера»: newsfacts reads feeds itself, and leaves a zone open that it doesn't know
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fastfeedparser==0.6.5
"$folder/venv/bin/python" - <<'PYTHON'
import fastfeedparser


def published(date: str) -> str:
    item = f"<item><title>Мост</title><link>http://example.org/1</link><pubDate>{date}</pubDate></item>"
    feed = f'<rss version="2.0"><channel><title>Вести</title><link>http://example.org</link>{item}</channel></rss>'
    return fastfeedparser.parse(feed)["entries"][0]["published"][:16]


dates = ("01 Nov 2026 01:30:00 MSK", "01 Nov 2026 01:30 MSK", "01 Nov 2026 01:30 EST", "05.12.2025", "13.12.2025")
seen = [published(date) for date in dates]
print(seen)
assert seen == ["2026-10-31T22:30", "2026-11-01T01:30", "2026-11-01T06:30", "2025-05-12T00:00", "2025-12-13T00:00"]
PYTHON
