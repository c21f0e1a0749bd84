#!/usr/bin/env bash
# A quotation in q, a day in time and a corrected number each stand in a line of their own.
#
# Package:  boilerpy3 1.0.7
# Expected: «сказал мэр: <q>Мост готов</q>, и ушёл» stays one line, as with b, i, a, abbr and span; q, time, ins, mark and cite are of the same kind in HTML
# Seen:     three lines, with «, и ушёл» as the last; with time, ins, del, s, mark, small and cite likewise
# So:       each line is a paragraph for newsfacts, so that a quotation has no speaker; read pages with newsfacts-web, which keeps the line and puts the marks in
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check boilerpy3==1.0.7
"$folder/venv/bin/python" - <<'PYTHON'
from boilerpy3.extractors import KeepEverythingExtractor

extractor = KeepEverythingExtractor()


def lines(tag: str) -> list[str]:
    sentence = f"Так сказал мэр: <{tag}>Мост готов</{tag}>, и ушёл."
    return extractor.get_content(f"<html><body><p>{sentence}</p></body></html>").strip().split("\n")


seen = {tag: len(lines(tag)) for tag in ("b", "a", "span", "abbr", "q", "time", "ins", "mark", "cite")}
print(lines("q"), seen)
assert lines("q") == ["Так сказал мэр:", "Мост готов", ", и ушёл."]
assert seen == {"b": 1, "a": 1, "span": 1, "abbr": 1, "q": 3, "time": 3, "ins": 3, "mark": 3, "cite": 3}
PYTHON
