"""What the tagger found, as spans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsfacts_russian.records import record

from newsfacts import Document, EntityType
from newsfacts_natasha.model import Tag, Tagger

TAGGER = "slovnet"
"""The rule of what nobody has mended."""

TYPES = {"PER": EntityType.PERSON, "LOC": EntityType.PLACE, "ORG": EntityType.ORGANIZATION}


@record(eq=True)
class Found:
    """One name: the tokens ``[first, last)`` of the document.

    Args:
        first: The first token.
        last: One past the last token.
        type: What it names.
        confidence: The tagger's probability of the type, for the word where it is least.
        rule: The repair that made it last, or the tagger.
    """

    first: int
    last: int
    type: EntityType
    confidence: float
    rule: str = TAGGER


def find(document: Document, tagger: Tagger) -> list[Found]:
    """The names in a document, as the tagger sees them."""
    tags = tagger.tag(
        [token.text for token in document.tokens],
        [sentence.first for sentence in document.sentences],
        [document.sentences[each.first].first for each in document.paragraphs],
    )
    return list(spans(tags))


def spans(tags: Mapping[int, Tag]) -> Iterator[Found]:
    """The runs of words that a ``B`` tag opens and ``I`` tags go on.

    Args:
        tags: The tags of the words in names, in text order.
    """
    run: list[Tag] = []
    last = -1
    for at, tag in tags.items():
        if run and (tag.part == "B" or at > last):
            yield _found(run, last)
            run = []
        if run or tag.part == "B":
            run.append(tag)
        last = at + 1
    if run:
        yield _found(run, last)


def _found(run: Sequence[Tag], last: int) -> Found:
    return Found(last - len(run), last, TYPES[run[0].type], min(each.probability for each in run))
