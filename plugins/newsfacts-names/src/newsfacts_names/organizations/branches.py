"""Where a body is at work: *УФАС по Омской области*, *УФСБ по Крыму и Севастополю*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, EntityType
from newsfacts_names.organizations.listed import nowhere_in_particular
from newsfacts_names.organizations.nouns import Units
from newsfacts_names.positions import adjoins, readings_at, text_at
from newsfacts_names.spelling import fold


def territory_end(document: Document, at: int, units: Units) -> int:
    """One past the places behind *по*, or *at* where none stand there in the dative."""
    end = at
    joint = "по"
    while (
        text_at(document, end) == joint and adjoins(document, end) and _is_territory(document, end + 1, units)
    ):
        end = units[end + 1][0]
        joint = "и"
    return end


def _is_territory(document: Document, at: int, units: Units) -> bool:
    """Whether a place stands there in the dative."""
    unit = units.get(at)
    return unit is not None and unit[1] is EntityType.PLACE and _in_dative(document, at)


def _in_dative(document: Document, at: int) -> bool:
    word = document.tokens[at].text
    return word.isupper() or any(each.has("datv") for each in readings_at(document, at))


def branches(document: Document, units: Units) -> Iterator[tuple[int, int]]:
    """The abbreviations of organisations with the territory behind: ``[first, last)`` of each.

    No list has to know them: who is *по Омской области* is an authority's branch there.
    """
    inside = 0
    for first, (last, kind) in sorted(units.items()):
        if kind is EntityType.ORGANIZATION and first >= inside and _is_abbreviated(document, first, last):
            end = territory_end(document, last, units)
            if end > last:
                yield first, end
        inside = max(inside, last)  # in *СУ СКР* the *СКР* has no branch of its own


def _is_abbreviated(document: Document, first: int, last: int) -> bool:
    """*УФАС*, *СУ СКР*: capitals alone; but the trains of *РЖД по Москве* are no branch."""
    words = [text_at(document, at) for at in range(first, last)]
    return all(word.isupper() for word in words) and fold(words[0]) not in nowhere_in_particular()
