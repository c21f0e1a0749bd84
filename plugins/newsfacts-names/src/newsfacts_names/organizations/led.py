"""Who heads a body gives it no name: *главу администрации Олега Рогова* is he, and no *глава* of his."""

from __future__ import annotations

from newsfacts import Document, EntityType
from newsfacts_names.organizations.nouns import Units
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import fold
from newsfacts_names.titles import words

_FULL = 2
_CASES = frozenset({"gent", "accs"})
"""The cases of a title that a name in the genitive or accusative of living beings can share."""


def is_holder(document: Document, first: int, at: int, units: Units) -> bool:
    """Whether the full name behind a body is that of who heads it, by the title before the body.

    *уволили главу администрации Олега Рогова*; but *глава администрации Олега Рогова ушёл*, where title
    and name can't agree, and *главу администрации Трампа Джона Линдена*, where somebody else is named.

    Args:
        document: The document.
        first: The first token of the body.
        at: One past the body, where the name begins.
        units: What recognisers saw.
    """
    last, kind = units.get(at, (at, None))
    if kind is not EntityType.PERSON or last - at < _FULL:
        return False
    if last in units and units[last][1] is EntityType.PERSON:
        return False
    return any(
        fold(each.lemma) in words("heading") and each.has("sing") and not each.grammemes.isdisjoint(_CASES)
        for each in readings_at(document, first - 1)
    )
