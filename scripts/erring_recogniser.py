"""Recognisers that see what newsfacts-names finds, and err as they do: to be put beside it.

One takes a body for a place, leaves out the first word of a name or takes in the one before it, is sure
or not, sees a name in the first word of a sentence, and misses others. The errors are drawn from the
text, so that they are the same whenever it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from zlib import crc32

import attrs

from newsfacts import Document, EntityFact, EntityType, Extractor, NameFact, hookimpl

_NAMES = ("test.one", "test.other")
_KINDS = {
    "person": EntityType.PERSON,
    "organization": EntityType.ORGANIZATION,
    "place": EntityType.PLACE,
}
_TAKEN_FOR = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.PRODUCT)
_CONFIDENCES = (0.35, 0.55, 0.8, 0.93, 0.97, 1.0)
_SLIPS = ("none", "none", "type", "less before", "less behind", "more before", "more behind", "missed")
_FIRST_WORDS = 5
"""Of so many sentences it takes the first word of one for a name."""


@attrs.frozen
class Seen:
    """What it tells of one name: the tokens, the type and how sure it is."""

    first: int
    last: int
    type: EntityType
    confidence: float


def _drawn(*of: object) -> int:
    return crc32(" ".join(map(str, of)).encode())


def _slipped(document: Document, first: int, last: int, kind: EntityType, which: str) -> Seen | None:
    """A name as it sees it; ``None`` if it doesn't."""
    start = document.tokens[first].start
    draw = _drawn(which, document.text[start : document.tokens[last - 1].end], start)
    slip, draw = _SLIPS[draw % len(_SLIPS)], draw // len(_SLIPS)
    confidence, draw = _CONFIDENCES[draw % len(_CONFIDENCES)], draw // len(_CONFIDENCES)
    if slip == "missed":
        return None
    if slip == "type":
        kind = _TAKEN_FOR[draw % len(_TAKEN_FOR)]
    first += (slip == "less before") - (slip == "more before")
    last += (slip == "more behind") - (slip == "less behind")
    sentence = document.sentence_at(start)
    if sentence is None or not sentence.first <= first < last <= sentence.last:
        return None
    edges = document.tokens[first].text, document.tokens[last - 1].text
    sound = slip.startswith("less") or all(map(str.isalnum, edges))
    return Seen(first, last, kind, confidence) if sound else None


def _of_names(document: Document, facts: Iterable[EntityFact], which: str) -> Iterator[Seen]:
    for fact in facts:
        for mention in fact.mentions:
            tokens = document.token_range(mention.span.start, mention.span.end)
            if fact.kind in _KINDS and mention.type == "named":
                seen = _slipped(document, *tokens, _KINDS[fact.kind], which)
                if seen is not None:
                    yield seen


def _of_first_words(document: Document, which: str) -> Iterator[Seen]:
    for sentence in document.sentences:
        draw = _drawn(which, document.tokens[sentence.first].text, sentence.start)
        if draw % _FIRST_WORDS == 0:
            draw //= _FIRST_WORDS
            confidence, draw = _CONFIDENCES[draw % len(_CONFIDENCES)], draw // len(_CONFIDENCES)
            yield Seen(sentence.first, sentence.first + 1, _TAKEN_FOR[draw % len(_TAKEN_FOR)], confidence)


class Erring:
    """A plugin with two of them, each of which errs in its own way.

    Args:
        facts: What newsfacts-names finds in the article.
    """

    def __init__(self, facts: Sequence[EntityFact]) -> None:
        self._facts = facts

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        """Both find names."""
        return [Extractor(name=each, produces=("name",), run=partial(self._run, each)) for each in _NAMES]

    def _run(self, which: str, document: Document) -> Iterator[NameFact]:
        seen = (*_of_names(document, self._facts, which), *_of_first_words(document, which))
        for each in dict.fromkeys(seen):
            span = document.span(document.tokens[each.first].start, document.tokens[each.last - 1].end)
            yield NameFact(span=span, entity_type=each.type, confidence=each.confidence)
