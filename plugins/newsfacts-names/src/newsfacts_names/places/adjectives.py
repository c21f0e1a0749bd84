"""Places that adjectives point to: *американский*, *российско-турецкий*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import recased

from newsfacts import Document, Morphology, NameFact
from newsfacts_names.places.gazetteer import Listed, Place, homelands, place_of_adjective
from newsfacts_names.places.named import covered
from newsfacts_names.spelling import fold

_SHORTEST = 4

# "английский язык", "русская рулетка", "американские горки" name no country's people or bodies.
_IDIOMS = frozenset({"язык", "горка", "рулетка", "орех", "роза", "кухня", "алфавит"})


def by_adjective(document: Document, places: Sequence[NameFact]) -> Iterator[Listed]:
    """*американский*, *российско-турецкий*: the countries, regions and cities that adjectives point to."""
    taken = covered(places)
    for at, token in enumerate(document.tokens):
        if _looks_adjectival(token.text) and token.start not in taken and not _is_idiom(document, at):
            start = token.start
            for part in token.text.split("-"):
                if found := _adjective(document, start, part):
                    yield found
                start += len(part) + 1
            if not found and "-" in token.text and (whole := _adjective(document, token.start, token.text)):
                yield whole  # "нью-йоркский"


def _adjective(document: Document, start: int, word: str) -> Listed | None:
    """The place of one adjective, or of the first half of a compound one: *российско-*."""
    found = _meant(word, document.morphology)
    return Listed(document.span(start, start + len(word)), *found) if found else None


@cached_by_word
def _meant(word: str, morphology: Morphology) -> tuple[str, Place, str] | None:
    """The nominative of an adjective of a place, the place, and its name that goes with the adjective."""
    linked = word.endswith(("ско", "цко"))
    lemmas = (
        [word.lower()[:-1] + "ий"]
        if linked
        else [each.lemma for each in morphology.readings(word) if each.pos == "ADJF"]
    )
    for lemma in lemmas:
        if place := place_of_adjective(lemma):
            return recased(word, lemma), place, homelands()[fold(lemma)].name
    return None


def _looks_adjectival(word: str) -> bool:
    """A cheap test, so that only likely words are looked up: *-ск-*, *-цк-* near the end."""
    return ("ск" in word[-5:] or "цк" in word[-5:]) and len(word) > _SHORTEST


def _is_idiom(document: Document, at: int) -> bool:
    if at + 1 == len(document.tokens):
        return False
    return any(each.lemma in _IDIOMS for each in document.readings(document.tokens[at + 1]))
