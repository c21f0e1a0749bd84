#!/usr/bin/env bash
# A word with two readings is its own lemma, in the case in which it stands.
#
# Package:  spaCy 3.8.18, pymorphy3 2.0.6, lemmatizer with mode pymorphy3_lookup
# Expected: «суда» is «суд» or «судно» and «лет» is «год», as «людей» is «человек»: a dictionary was looked up
# Seen:     «суда», «лет», «стали» and «мая» come back unchanged, «суду» is «суд»: one body has as many lemmas as cases
# So:       newsfacts' posts and bodies have one nominative each; a join with lemmas of this mode loses them
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18 pymorphy3==2.0.6 pymorphy3-dicts-ru==2.4.417150.4580142
"$folder/venv/bin/python" - <<'PYTHON'
import spacy

nlp = spacy.blank("ru")
nlp.add_pipe("lemmatizer", config={"mode": "pymorphy3_lookup"})
nlp.initialize()
seen = {word.text: word.lemma_ for word in nlp("суда суду лет стали мая людей губернатора")}
print(seen)
assert seen == {
    "суда": "суда",
    "суду": "суд",
    "лет": "лет",
    "стали": "стали",
    "мая": "мая",
    "людей": "человек",
    "губернатора": "губернатор",
}
PYTHON
