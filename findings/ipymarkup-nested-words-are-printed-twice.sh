#!/usr/bin/env bash
# A name inside a quotation is printed twice, and the text grows.
#
# Package:  ipymarkup 0.9.0
# Expected: box markup of a span within a span is an error, or leaves one out: the text is printed once
# Seen:     the inner words are printed in the outer box and once more behind it; line and ascii markup print them once
# So:       facts of newsfacts lie within each other; use format_span_line_markup, or newsfacts' own HTML
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ipymarkup==0.9.0
"$folder/venv/bin/python" - <<'PYTHON'
import re

from ipymarkup import format_span_ascii_markup, format_span_box_markup

text = "«Мост открыт», сказал мэр."
spans = [(0, 13, "QUOTE"), (1, 5, "EVENT")]
shown = re.sub(r"<[^>]+>", "", "".join(format_span_box_markup(text, spans)))
print(shown, next(iter(format_span_ascii_markup(text, spans))))
assert shown.count("Мост") == 2
assert next(iter(format_span_ascii_markup(text, spans))) == text
PYTHON
