#!/usr/bin/env bash
# The title of a live blog is that of its last update.
#
# Package:  trafilatura 2.3.1
# Expected: «Мост открыли», which head line, window and JSON-LD agree in
# Seen:     «Первый автобус», the head line of the first liveBlogUpdate in the JSON-LD
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean
"$folder/venv/bin/python" - <<'PYTHON'
import json

import trafilatura

update = {"@type": "BlogPosting", "headline": "Первый автобус", "datePublished": "2026-01-01"}
blog = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Мост открыли"}
body = "<h1>Мост открыли</h1><article><p>Мост через Ольху открыли вчера, сообщил мэр.</p></article>"


def title(described):
    script = f'<script type="application/ld+json">{json.dumps(described)}</script>'
    page = f"<html><head><title>Мост открыли</title>{script}</head><body>{body}</body></html>"
    return trafilatura.extract_metadata(page).title


titles = [title(blog), title({**blog, "liveBlogUpdate": [update]})]
print(titles)
assert titles == ["Мост открыли", "Первый автобус"]
PYTHON
