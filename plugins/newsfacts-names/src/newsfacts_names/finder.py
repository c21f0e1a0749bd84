"""Finding mentions of people."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, EntityType, NameFact

_MARKS = ("Name", "Surn", "Patr")


def find(document: Document) -> Iterable[NameFact]:
    """Runs of capitalised words with a name mark."""
    run: list[int] = []
    tokens = document.tokens
    for index, token in enumerate(tokens):
        word = token.text
        marked = word[:1].isupper() and word[1:2].islower() and any(
            mark in reading.grammemes for reading in document.readings(token)[:3] for mark in _MARKS
        )
        if marked:
            if run and tokens[run[-1]].end + 1 != token.start:
                yield _fact(document, run)
                run = []
            run.append(index)
        elif run:
            yield _fact(document, run)
            run = []
    if run:
        yield _fact(document, run)


def _fact(document: Document, run: list[int]) -> NameFact:
    span = document.span(document.tokens[run[0]].start, document.tokens[run[-1]].end)
    return NameFact(span=span, entity_type=EntityType.PERSON, rule="marked-words")
