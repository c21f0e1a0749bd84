#!/usr/bin/env bash
# Tokens that are merged move every span of a group behind them by a word.
#
# Package:  spaCy 3.8.18
# Expected: the person's span is «Олег Стрижов» after «Новый год» before it was merged into one token, as the entity of the same words is
# Seen:     «Стрижов уехал»: a span in doc.spans keeps the numbers of its tokens; its start_char and end_char still fit the text; a group with a span of the last word cannot be read any more (E035)
# So:       put newsfacts behind components that merge or split tokens (merge_entities, merge_noun_chunks), or read its spans by their characters
# Date:     2026-11-30
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PYTHON'
import spacy
from spacy.tokens import Span

doc = spacy.blank("ru")("В Новый год мэр Тулы Олег Стрижов уехал.")
doc.spans["people"] = [Span(doc, 5, 7, "PERSON")]
doc.spans["events"] = [Span(doc, 7, 9, "END")]
doc.ents = [Span(doc, 5, 7, "PERSON")]
with doc.retokenize() as retokenizer:
    retokenizer.merge(doc[1:3])
(person,) = doc.spans["people"]
print(person.text, doc.ents, doc.text[person.start_char : person.end_char])
assert person.text == "Стрижов уехал" and doc.ents[0].text == "Олег Стрижов"
assert doc.text[person.start_char : person.end_char] == "Олег Стрижов"
try:
    print(list(doc.spans["events"]))
except IndexError as error:
    print(error)
else:
    raise AssertionError
PYTHON
