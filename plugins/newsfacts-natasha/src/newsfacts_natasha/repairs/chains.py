"""Names that go on: with a genitive, with a preposition, or to the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs
from newsfacts_russian.page import adjoins

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.words import can_be, text_of

_NAMED_AFTER = frozenset({"им", "им.", "имени"})
_LONGEST_PERSON = 7
_LONGEST_INITIAL = 2

# How sure it is that a capitalised name behind "им." is a person's.
_NAMESAKE = 0.9


def named_after(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Театр им. Йозефа Бойса* is the whole name, and *Йозеф Бойс* in it a person."""
    made = list(found)
    taken = {at for each in found if each.type is not EntityType.ORGANIZATION for at in _tokens(each)}
    ending = {each.last: at for at, each in enumerate(found) if each.type is EntityType.ORGANIZATION}
    others = {each.first for each in found if each.type is EntityType.PERSON}
    for before, first, end in _namesakes(document):
        last = _before_another(document, first, end, others)
        if taken.isdisjoint(range(first, last)):
            made.append(Found(first, last, EntityType.PERSON, _NAMESAKE))
        number = next((ending[at] for at in range(before, last) if at in ending), None)
        if number is not None:
            made[number] = attrs.evolve(made[number], last=last)
    return made


def _tokens(found: Found) -> range:
    return range(found.first, found.last)


def _namesakes(document: Document) -> Iterator[tuple[int, int, int]]:
    """Where *им.* or *имени* stands, and the capitalised words behind it that name a person."""
    done = -1
    for at, token in enumerate(document.tokens):
        if at <= done or token.text not in _NAMED_AFTER:
            continue
        first = at + 1 + (token.text == "им" and text_of(document, at + 1) == ".")
        if token.text == "им" and first == at + 1:
            continue
        last = _end_of_person(document, first)
        if last > first and (not can_be(document, first, "Geox") or can_be(document, first, "Surn")):
            yield at, first, last
            done = last


def _end_of_person(document: Document, first: int) -> int:
    """One past the initials and capitalised words that may make up a person's name."""
    at = last = first
    while at < first + _LONGEST_PERSON and (word := text_of(document, at)):
        if word == "." and len(text_of(document, at - 1)) <= _LONGEST_INITIAL and at > first:
            at += 1
        elif word.isupper() and len(word) > _LONGEST_INITIAL and last > first:
            break  # "имени А. Б. Крамера РАН"
        elif word[:1].isupper() and (at == first or "\n" not in _between(document, at)):
            at += 1
            last = at
        else:
            break
    return last if len(text_of(document, last - 1)) > _LONGEST_INITIAL else first


def _before_another(document: Document, first: int, last: int, others: AbstractSet[int]) -> int:
    """Where the namesake ends if another person is named next: *театр имени Кедрина | Олег Шубин*."""
    inside = (at for at in range(first + 1, last) if at in others)
    return next((at for at in inside if len(text_of(document, at - 1)) > _LONGEST_INITIAL), last)


def _between(document: Document, at: int) -> str:
    return document.text[document.tokens[at - 1].end : document.tokens[at].start]


def with_genitive(document: Document, found: Sequence[Found]) -> list[Found]:
    """*МИД России* is one organisation, and *Россия* in it still a place."""
    places = {each.first: each for each in found if each.type is EntityType.PLACE}
    return [_extended(document, each, places.get(each.last)) for each in found]


def _extended(document: Document, found: Found, place: Found | None) -> Found:
    if found.type is not EntityType.ORGANIZATION or not place or not _is_genitive(document, place):
        return found
    return attrs.evolve(found, last=place.last)


def _is_genitive(document: Document, place: Found) -> bool:
    """Whether the place follows without a mark and can stand in the genitive."""
    words = [at for at in range(place.first, place.last) if text_of(document, at).istitle()]
    return adjoins(document, place.first) and all(
        can_be(document, at, "gent") for at in words or [place.first]
    )
