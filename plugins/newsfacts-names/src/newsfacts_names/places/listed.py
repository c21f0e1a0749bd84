"""Places that no recogniser saw, but that the gazetteer knows: by name, or by adjective."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from newsfacts_russian.spelling import recased

from newsfacts import Document, EntityType, NameFact, Span, Token
from newsfacts_names.places.gazetteer import Place, known_place, place_of_adjective

# Capitals that mean other things as well: "РБ", "ЧР", "РК".
_ABBREVIATIONS = frozenset(
    {"США", "РФ", "СССР", "ФРГ", "ГДР", "КНДР", "КНР", "ОАЭ", "ЮАР", "СФРЮ", "ДНР", "ЛНР"}
)
_SHORTEST = 4

# Organisations whose names have that many words are what they are without the place.
_LONG = 3

_QUOTES = frozenset("«„“\"'")

# "английский язык", "русская рулетка", "американские горки" name no country's people or bodies.
_IDIOMS = frozenset({"язык", "горка", "рулетка", "орех", "роза", "кухня", "алфавит"})


@attrs.frozen
class Listed:
    """A place that the gazetteer knows, and where the text mentions it.

    Args:
        span: Where it stands.
        nominative: The mention's own words in the nominative.
        place: The gazetteer's entry.
    """

    span: Span
    nominative: str
    place: Place


def covered(names: Sequence[NameFact]) -> frozenset[int]:
    """The code points that names take up."""
    return frozenset(at for name in names for at in range(name.span.start, name.span.end))


def by_name(document: Document, names: Sequence[NameFact]) -> Iterator[Listed]:
    """Countries and cities outside every name; only words that can mean nothing else.

    *Европы* in *чемпион Европы* is found, *Владимир* and *Чад* are left to recognisers that see the context.
    """
    taken = covered(names) - last_words(document, names)
    for at, token in enumerate(document.tokens):
        if token.text[:1].isupper() and token.start not in taken:
            place = _named(document, token)
            if place and not _begins_quotation(document, at):
                form, entry = place
                yield Listed(document.span(token.start, token.end), form, entry)


def last_words(document: Document, names: Sequence[NameFact]) -> frozenset[int]:
    """The code points of the last words of long organisations' names: *Украины* in *Совет обороны Украины*.

    Of short ones, such as *Голос Америки*, the place is a part that no other could replace.
    """
    found: set[int] = set()
    places = {name.span.end for name in names if name.entity_type is EntityType.PLACE}
    for name in names:
        first, last = document.token_range(name.span.start, name.span.end)
        if (
            name.entity_type is EntityType.ORGANIZATION
            and last - first >= _LONG
            and name.span.end not in places
        ):
            found.update(range(document.tokens[last - 1].start, name.span.end))
    return frozenset(found)


def _named(document: Document, token: Token) -> tuple[str, Place] | None:
    """The place that one word names beyond doubt, with its nominative."""
    if token.text.isupper():
        place = known_place(token.text) if token.text in _ABBREVIATIONS else None
        return (token.text, place) if place else None
    readings = document.readings(token)
    if not readings or not all(each.known and each.has("Geox") for each in readings):
        return None
    form = document.morphology.inflect(readings[0], {"nomn"})
    name = recased(token.text, form.word if form else readings[0].lemma)
    place = known_place(name)
    return (name, place) if place else None


def _begins_quotation(document: Document, at: int) -> bool:
    """*«Россия»* in quotation marks is a hotel, a newspaper or a channel."""
    return at > 0 and document.tokens[at - 1].text in _QUOTES


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
    linked = word.endswith(("ско", "цко"))
    lemmas = (
        [word.lower()[:-1] + "ий"]
        if linked
        else [each.lemma for each in document.morphology.readings(word) if each.pos == "ADJF"]
    )
    for lemma in lemmas:
        if place := place_of_adjective(lemma):
            return Listed(document.span(start, start + len(word)), recased(word, lemma), place)
    return None


def _looks_adjectival(word: str) -> bool:
    """A cheap test, so that only likely words are looked up: *-ск-*, *-цк-* near the end."""
    return ("ск" in word[-5:] or "цк" in word[-5:]) and len(word) > _SHORTEST


def _is_idiom(document: Document, at: int) -> bool:
    if at + 1 == len(document.tokens):
        return False
    return any(each.lemma in _IDIOMS for each in document.readings(document.tokens[at + 1]))
