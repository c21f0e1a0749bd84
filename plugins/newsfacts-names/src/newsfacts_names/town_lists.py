"""Towns that bear a given name, among other towns: *Артём и Уссурийск*, *Владимир, Суздаль и Иваново*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document, PlaceType
from newsfacts_names.coordinated import coordinated
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.positions import readings_at, text_at

_JOINTS = frozenset({",", "и"})
_MOST = 6
_LEAST_WITH_COMMAS = 3
"""*Владимир, Москва* may be somebody and where he writes from."""


def is_among_towns(document: Document, at: int) -> bool:
    """Whether the token is a town of the gazetteer in a list whose other members can't all be people.

    Args:
        document: The document.
        at: The token, a word that is a given name, too.
    """
    if not _is_town(document, at):
        return False
    members = [*_members(document, at, -2), at, *_members(document, at, 2)]
    others = [each for each in members if each != at]
    joined = "и" in {text_at(document, each) for each in range(members[0], members[-1])}
    if not others or not (joined or len(members) >= _LEAST_WITH_COMMAS):
        return False
    return any(_is_only_town(document, each) or _shares_noun(document, each) for each in others)


def _members(document: Document, at: int, step: int) -> Iterator[int]:
    """The further capitalised words of the list, on one side."""
    found = []
    for each in range(at + step, at + step * _MOST, step):
        if text_at(document, each - step // 2) not in _JOINTS or not text_at(document, each).istitle():
            break
        found.append(each)
    # *Артём и Кирилл Рогов*, *врач Олег, Пермь*: a name of two words is no member
    if found and text_at(document, max(found) + 1).istitle():
        found.remove(max(found))
    yield from sorted(found)


def _is_town(document: Document, at: int) -> bool:
    return any(
        place is not None and place.type is PlaceType.CITY
        for each in readings_at(document, at)
        if each.pos == "NOUN"
        for place in (known_place(each.lemma),)
    )


def _is_only_town(document: Document, at: int) -> bool:
    """Whether a word is a town's name and nobody's."""
    readings = [each for each in readings_at(document, at) if each.known]
    if any(each.grammemes & PERSONAL for each in readings):
        return False
    return any(each.has("Geox") or known_place(each.lemma) for each in readings)


def _shares_noun(document: Document, at: int) -> bool:
    """*Партизанский* in *Артём, Партизанский и Хасанский районы*."""
    start = document.tokens[at].start
    return any(each.span.start == start for each in coordinated(document))
