#!/usr/bin/env bash
# The ids of spans are lost in a document's JSON, which keeps their labels and knowledge-base ids.
#
# Package:  spaCy 3.8.18
# Expected: Doc.from_json(doc.to_json()) has the same span ids, as DocBin has
# Seen:     they are empty
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
from spacy.tokens import Doc, DocBin, Span

nlp = spacy.blank("ru")
doc = nlp("Мост откроют в марте.")
doc.spans["facts"] = [Span(doc, 2, 4, label="date", kb_id="2026-03", span_id="date-1")]


def told(of):
    return [(span.text, span.label_, span.kb_id_, span.id_) for span in of.spans["facts"]]


through_json = told(Doc(spacy.blank("ru").vocab).from_json(doc.to_json()))
(binned,) = DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(spacy.blank("ru").vocab)
print(through_json, told(binned))
assert told(binned) == told(doc) == [("в марте", "date", "2026-03", "date-1")]
assert through_json == [("в марте", "date", "2026-03", "")]
PYTHON
