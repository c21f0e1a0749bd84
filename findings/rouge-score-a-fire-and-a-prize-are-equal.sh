#!/usr/bin/env bash
# Two Russian summaries of which one number is the same are equal.
#
# Package:  rouge-score 0.1.2
# Expected: «Пожар потушили, погибли 12 человек» and «Мост открыли, премию получили 12 человек» share two words of five and six; «Мэр ушёл» is equal to itself
# Seen:     the first two are equal, with 1.0; the last has 0.0: only Latin letters and digits are read, and no error tells
# So:       to compare a summary with newsfacts' facts or with another summary, give RougeScorer a tokenizer of words, such as razdel's
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rouge-score==0.1.2
"$folder/venv/bin/python" - <<'PYTHON'
from rouge_score import rouge_scorer

score = rouge_scorer.RougeScorer(["rouge1", "rougeL"]).score
pairs = (
    ("Пожар потушили, погибли 12 человек", "Мост открыли, премию получили 12 человек"),
    ("Мэр ушёл", "Мэр ушёл"),
    ("The fire is out, 12 people died", "The bridge is open, 12 people won a prize"),
)
seen = [tuple(round(each.fmeasure, 2) for each in score(*pair).values()) for pair in pairs]
print(seen)
assert seen[:2] == [(1.0, 1.0), (0.0, 0.0)]
assert max(seen[2]) < 0.7
PYTHON
