#!/usr/bin/env bash
# Of a name with «ё» half is put into the nominative, of one with «е» all of it.
#
# Package:  natasha 1.6.0
# Expected: the normal form of «Объединённых Арабских Эмиратах» is «Объединённые Арабские Эмираты», or all of it with «е», as it is where the text has «е»
# Seen:     «Объединенных Арабские Эмираты», «Объединенной авиастроительная корпорация»: the dots are taken off, and the word without them no longer fits what was found of it with them
# So:       names compared with newsfacts' differ where there is a «ё»: write «е» for it in the text that natasha gets, and in newsfacts' names
# Date:     2026-12-01
#
# Fails if the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check natasha==1.6.0 setuptools==75.8.0
"$folder/venv/bin/python" - <<'PYTHON'
from natasha import Doc, MorphVocab, NewsEmbedding, NewsMorphTagger, NewsNERTagger, NewsSyntaxParser, Segmenter

vocab, embedding = MorphVocab(), NewsEmbedding()
steps = NewsMorphTagger(embedding), NewsSyntaxParser(embedding), NewsNERTagger(embedding)


def names(text):
    document = Doc(text)
    document.segment(Segmenter())
    document.tag_morph(steps[0])
    document.parse_syntax(steps[1])
    document.tag_ner(steps[2])
    for span in document.spans:
        span.normalize(vocab)
    return [span.normal for span in document.spans]


texts = (
    "Он был в США и Объединённых Арабских Эмиратах.",
    "Завод принадлежит Объединённой авиастроительной корпорации.",
)
dotted = [name for text in texts for name in names(text)]
plain = [name for text in texts for name in names(text.replace("ё", "е"))]
print(dotted, plain, sep="\n")
assert dotted == ["США", "Объединенных Арабские Эмираты", "Объединенной авиастроительная корпорация"]
assert plain == ["США", "Объединенные Арабские Эмираты", "Объединенная авиастроительная корпорация"]
PYTHON
