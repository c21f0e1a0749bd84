#!/usr/bin/env bash
# The minister of defence in the nominative is «министр оборона», and Naberezhnye Chelny «набережный челны».
#
# Package:  yargy 0.16.0, morph_pipeline(...).interpretation(....inflected())
# Expected: «министру обороны» becomes «министр обороны»: its second word is governed by the first, and stays
# Seen:     «министр оборона», «совет федерация», «глава район», «вица-губернатор», «большое театр»; with normalized() all are right
# So:       newsfacts' posts and bodies are in the nominative already, with what they govern in its case
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check yargy==0.16.0 'setuptools<81'
"$folder/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
from yargy import Parser, rule
from yargy.interpretation import fact
from yargy.pipelines import morph_pipeline

Post = fact("Post", ["name"])
texts = {
    "министр обороны": "Министру обороны доложили",
    "Совет Федерации": "Решение Совета Федерации",
    "глава района": "Сообщил главе района",
    "вице-губернатор": "По словам вице-губернатора",
    "Набережные Челны": "Он живёт в Набережных Челнах",
}


def read(name, text, way):
    words = morph_pipeline([name]).interpretation(getattr(Post.name, way)())
    return Parser(rule(words).interpretation(Post)).find(text).fact.name


inflected = [read(name, text, "inflected") for name, text in texts.items()]
normalized = [read(name, text, "normalized") for name, text in texts.items()]
print(inflected, normalized)
assert inflected == ["министр оборона", "совет федерация", "глава район", "вица-губернатор", "набережный челны"]
assert normalized == list(texts)
PYTHON
