#!/usr/bin/env bash
# Readings of a word with a hyphen don't come in the order of their scores, as those of other words do.
#
# Package:  pymorphy3 2.0.6, pymorphy3-dicts-ru 2.4.417150.4580142
# Expected: parse("интернет-активист")[0] is somebody (score 0.99), the likeliest first
# Seen:     first an inanimate abbreviation with 0.005, the likely one third: a pair that is declined together goes first
# So:       take the maximum of the scores for such words; newsfacts-russian puts readings a third as likely behind
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142
"$folder/venv/bin/python" - <<'PYTHON'
import pymorphy3

parses = pymorphy3.MorphAnalyzer().parse("интернет-активист")
scores = [round(each.score, 3) for each in parses]
print(scores, [str(each.tag) for each in parses[:3]])
assert scores != sorted(scores, reverse=True)
assert "inan" in parses[0].tag
assert scores[0] < 0.01
assert "anim" in max(parses, key=lambda each: each.score).tag
plain = [each.score for each in pymorphy3.MorphAnalyzer().parse("стали")]
assert plain == sorted(plain, reverse=True)
PYTHON
