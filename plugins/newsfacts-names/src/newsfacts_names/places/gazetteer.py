"""Places that are known by name: what sort they are, and which names mean the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from newsfacts_russian.caching import kept
from newsfacts_russian.records import record

from newsfacts import PlaceType, Span
from newsfacts_names.data_files import rows
from newsfacts_names.spelling import fold

_FILES = {"countries.tsv": PlaceType.COUNTRY, "regions.tsv": PlaceType.REGION, "cities.tsv": PlaceType.CITY}


@record(eq=True)
class Place:
    """An entry of the gazetteer: the usual name, and the sort of place if it is known."""

    name: str
    type: PlaceType | None


@record
class Listed:
    """A place that is known, and where the text mentions it.

    Args:
        span: Where it stands.
        nominative: The mention's own words in the nominative.
        place: The gazetteer's entry.
        told: The name of the place that an adjective tells: *пермский* is *Пермский край*, not *Прикамье*.
    """

    span: Span
    nominative: str
    place: Place
    told: str | None = None


def known_place(name: str) -> Place | None:
    """The place of that name, which stands in the nominative: *Штаты* is *США*, a country."""
    return _places().get(fold(name))


def place_of_adjective(lemma: str) -> Place | None:
    """The country, region or city of an adjective, by its usual name: *американский* is *США*."""
    return _adjectives().get(fold(lemma)) or _derived(fold(lemma))


_ENDINGS = ("", "а", "я", "ь", "и", "ы", "о", "е", "ия", "ск")
"""Endings of names that give way to that of the adjective."""

BEGINNING = 3
"""So many letters of a word stay in all its cases; a longer name is looked for by them."""


@cache
def long_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names of several words, by how they begin."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in _places():
        if " " in name:
            found[name[:BEGINNING].rstrip()].append(tuple(name.split()))
    return {beginning: tuple(names) for beginning, names in found.items()}


@cache
def _places() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for file, kind in _FILES.items():
        for name, *others in rows(file, __package__):
            place = Place(name, kind)
            for each in (name, *(others[0].split(" | ") if others else ())):
                found.setdefault(fold(each), place)
    return found


@cache
def homelands() -> Mapping[str, Place]:
    """Adjective → its place, by the name that a post there has: *кемеровский* is *Кемеровская область*."""
    lines = rows("adjectives.tsv", __package__)
    return {adjective: Place(name, PlaceType(kind)) for adjective, name, kind in lines}


@cache
def _adjectives() -> dict[str, Place]:
    return {adjective: known_place(place.name) or place for adjective, place in homelands().items()}


@kept
def _derived(adjective: str) -> Place | None:
    """The place that an unlisted adjective is made of: *харбинский* of *Харбин*, *елецкий* of *Елец*."""
    if adjective in _ambiguous():
        return None
    stems: tuple[str, ...]
    if adjective.endswith("цкий"):
        stems = (adjective[:-3], f"{adjective[:-4]}к", f"{adjective[:-4]}ч")
    elif adjective.endswith("ский"):
        stems = (adjective[:-4],)
    else:
        return None
    names = (stem + ending for stem in stems if len(stem) >= BEGINNING for ending in _ENDINGS)
    return next((place for name in names if (place := _places().get(name))), None)


@cache
def _ambiguous() -> frozenset[str]:
    """Adjectives that look as if they were made of a place's name, and mean something else."""
    return frozenset(
        fold(word) for (line,) in rows("no_adjectives.txt", __package__) for word in line.split()
    )


@cache
def countries() -> Mapping[str, str]:
    """The countries that have an adjective and a name of one word, by the folded name."""
    return {
        fold(place.name): place.name
        for place in homelands().values()
        if place.type is PlaceType.COUNTRY and " " not in place.name
    }


@cache
def country_prefixes() -> frozenset[str]:
    """The first letters of those countries."""
    return frozenset(noun[:BEGINNING] for noun in countries())


@cache
def homeland_prefixes() -> frozenset[str]:
    """The first letters of all adjectives of places."""
    return frozenset(word[:BEGINNING] for word in homelands())
