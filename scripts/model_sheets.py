"""What the models of newsfacts-names are told of invented sentences, feature by feature.

A model's weights belong to the features that it was trained on. Whoever changes how a feature is made sees
it here as a difference, and trains anew. The sentences stand in the sheet itself, each below ``==``;
``[O0.97 банк «Заря»]`` marks what another recogniser is said to have found, and how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import attrs
from newsfacts_names.extents.features import Places
from newsfacts_names.extents.proposals import runs as stretches
from newsfacts_names.extents.proposals import tagged
from newsfacts_names.extents.words import word_features
from newsfacts_names.finding.features import RunFeatures, of_word
from newsfacts_names.finding.finder import find
from newsfacts_names.finding.recognised import recognised
from newsfacts_names.finding.shown import evidence as shown
from newsfacts_names.finding.units import runs
from newsfacts_names.people.evidence import evidence
from newsfacts_names.people.neighbours import Neighbourhood
from newsfacts_names.settling import proposals, proposed
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType, NameFact

SHEET = Path(__file__).parents[1] / "plugins" / "newsfacts-names" / "tests" / "features.txt"
WORDS = "words"
"""What stands above the words of all sentences."""
_TYPES = {"P": EntityType.PERSON, "O": EntityType.ORGANIZATION, "L": EntityType.PLACE}
_MARKED = re.compile(r"\[([POL])([\d.]+) (.*?)\]")


@cache
def _russian() -> Russian:
    return Russian()


def sections(sheet: str) -> dict[str, list[str]]:
    """The lines below each sentence, by the sentence with its marks, and those of the words."""
    parts = (part.partition("\n") for part in f"\n{sheet}".split("\n== ")[1:])
    return {head: body.strip("\n").splitlines() for head, _, body in parts}


def _read(marked: str) -> tuple[Document, list[NameFact]]:
    """The document of a sentence, and what its marks say that others have found."""
    text, marks, position = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[position : match.start()]
        marks.append((len(text), len(text) + len(match[3]), _TYPES[match[1]], float(match[2])))
        text += match[3]
        position = match.end()
    text += marked[position:]
    russian = _russian()
    document = Document(Article(text=text), russian, russian.segment(text))
    return document, [
        NameFact(span=document.span(start, end), entity_type=kind, confidence=confidence)
        for start, end, kind, confidence in marks
    ]


def _of_finder(document: Document, names: list[NameFact]) -> Iterator[str]:
    """What the finder's model is told of each unit, beside what it is told of the word."""
    found = list(runs(document))
    seen, others = shown(document, found), recognised(document, names)
    for run in found:
        features = RunFeatures(document, run, seen, others)
        for index, unit in enumerate(run):
            groups = (each for each in features.groups(index) if each[0] is not of_word)
            yield f"unit {unit.text}: {' | '.join(each for make, told in groups for each in make(*told))}"


def _of_places(document: Document, names: list[NameFact]) -> Iterator[str]:
    """What the model of cases is told of the place of each name of a person."""
    people = (each for each in (*find(document), *names) if each.entity_type is EntityType.PERSON)
    spans = {(each.span.start, each.span.end): each.text for each in people}
    for (start, end), text in sorted(spans.items()):
        told = dict.fromkeys(evidence(Neighbourhood(document, start, end)))
        yield f"place of {text}: {' | '.join(told)}"


def _of_extents(document: Document, names: list[NameFact]) -> Iterator[str]:
    """How rules and recognisers propose each token, and how it is written, for the model of extents."""
    found = [attrs.evolve(each, confidence=min(each.confidence, 0.99)) for each in find(document)]
    seen = proposals(proposed(document, [*found, *names]))
    tags = tagged(document, attrs.evolve(seen, seen=names))
    places = Places(document, tags)
    for first, last in stretches(document, tags):
        yield f"stretch of {last - first}"
        texts = places.texts(first, last)
        rows = zip(places.proposals(first, last), places.writings(first, last, texts), strict=True)
        for text, (proposal, writing) in zip(texts[2:-2], rows, strict=True):
            yield f"token {text}: {' '.join(each or '.' for each in (*proposal, *writing))}"


def of_sentence(marked: str) -> list[str]:
    """What the models are told of the places in a sentence."""
    document, names = _read(marked)
    return [*_of_finder(document, names), *_of_places(document, names), *_of_extents(document, names)]


def of_words(sentences: Iterable[str]) -> list[str]:
    """What the models are told of each word of the sentences, wherever it stands."""
    morphology = _russian().morphology
    tokens = (token.text for marked in sentences for token in _read(marked)[0].tokens)
    words = sorted({text for text in tokens if text[0].isalpha()})
    told = ((of_word(word, morphology), word_features(word, morphology)) for word in words)
    return [f"{word}: {' | '.join(each)}" for word, pair in zip(words, told, strict=True) for each in pair]


def made() -> str:
    """The sheet of the same sentences as the models see them now."""
    sentences = [each for each in sections(SHEET.read_text(encoding="utf-8")) if each != WORDS]
    parts = [*((each, of_sentence(each)) for each in sentences), (WORDS, of_words(sentences))]
    return "\n".join(line for head, lines in parts for line in (f"== {head}", *lines, ""))
