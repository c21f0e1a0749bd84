"""Spans that get their type from what is known, or from the noun before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from newsfacts import Document, EntityType
from newsfacts_natasha.found import Found
from newsfacts_natasha.quotations import quoted
from newsfacts_natasha.words import can_be, known_names, lemmas, named_by, naming_nouns, text_of

_LONGEST_KNOWN = 4
_NAMED_ALONE = "form"
_BEFORE_MARKS = 2
"""How many tokens before the name the noun before its opening mark stands."""
_SHARE = "акция"

KNOWN = "known-name"
"""The rule of names that are what a list says, also where the tagger says the same."""

# "Т-72", "Ту-154", "F-16"; more letters may be a company's: "ТГК-1".
_MODEL = re.compile(r"[^\W\d_]{1,2}-\d{1,4}[^\W\d_]{0,3}")

# Prepositions that make a building of the seat of a government.
_PLACING = frozenset(
    {"в", "на", "у", "около", "возле", "близ", "от", "к", "ко", "перед", "над", "мимо", "вокруг"}
)


def known_names_have_their_type(document: Document, found: Sequence[Found]) -> list[Found]:
    """*Евросоюз* is an organisation, *МКС* a place, *СМИ* is no name, whatever the tagger says."""
    made = []
    for each in found:
        kind = known_type(document, each.first, each.last)
        if kind == "platform":
            kind = "product" if each.first and can_be(document, each.first - 1, "PREP") else "organization"
        if kind == "seat":
            kind = "place" if _is_building(document, each) else "organization"
        if kind is None:
            made.append(each)
        elif kind != "none":
            made.append(attrs.evolve(each, type=EntityType(kind), rule=KNOWN))
    return made


def _is_building(document: Document, found: Found) -> bool:
    """*у Белого дома*, *прибыл в Белый дом*, but *в Белом доме заявили*."""
    if not found.first or text_of(document, found.first - 1).lower() not in _PLACING:
        return False
    return not (found.last < len(document.tokens) and can_be(document, found.last, "VERB", "plur"))


def known_type(document: Document, first: int, last: int) -> str | None:
    """The type of a known name, or of a model by number, that those tokens, and no others, make up."""
    if last - first > _LONGEST_KNOWN:
        return None
    if last - first == 1 and _MODEL.fullmatch(text_of(document, first)):
        return "product"
    names = known_names()
    beginnings: list[tuple[str, ...]] = [()]
    for at in range(first, last):
        beginnings = [(*each, lemma) for each in beginnings for lemma in lemmas(document, at)]
    return next((names[each] for each in beginnings if each in names), None)


def nouns_tell_the_type(document: Document, found: Sequence[Found]) -> list[Found]:
    """*фильм «Цирк»* names no organisation, *клуб «Цирк»* one, and *ООО «Цирк»* is called *Цирк*."""
    quotations = {(opening, closing): kind for opening, closing, kind in named_in_quotes(document)}
    inside = {at: pair for pair in quotations for at in range(pair[0], pair[1] + 1)}
    made, settled = [], set()
    for each in found:
        pair = inside.get(each.last - 1)
        if pair is None:
            made.append(_latin(document, each))
            continue
        if each.first < pair[0] and not _is_description(document, each.first, pair[0]):
            made.append(each)
            settled.add(pair)
    for (opening, closing), kind in quotations.items():
        if (opening, closing) not in settled:
            made.append(Found(opening + 1, closing, EntityType(kind), 0.9))
    return made


def named_in_quotes(document: Document) -> Iterator[tuple[int, int, str]]:
    """Quoted names with the type that the noun before tells; *клубы «Заря», «Волна» и «Север»* are three."""
    before: tuple[int, str | None] = (-1, None)
    for opening, closing in quoted(document):
        at = opening - 1
        if text_of(document, at) == "как" and text_of(document, at - 1) == ",":
            at -= 2
        kind = next((kind for each in sorted(lemmas(document, at)) if (kind := named_by(each))), None)
        if kind is None and text_of(document, at) in {",", "и", "или"} and before[0] == at - 1:
            kind = before[1]
        before = closing, kind
        first = text_of(document, opening + 1)
        if (
            kind
            and (first[:1].isupper() or first[:1].isdigit())
            and not _owns(document, opening + 1, closing)
        ):
            yield opening, closing, "organization" if kind == _NAMED_ALONE else kind


def _owns(document: Document, first: int, last: int) -> bool:
    """Whether the name owns what the noun tells, in the genitive: *акции «Базальта»*.

    Shares are oftener owned by a company, or by what no dictionary has, than called so: *акции «Роснано»*.
    """
    readings = document.readings(document.tokens[first])
    company = any(each.has("Orgn") for each in readings) or not any(each.known for each in readings)
    if company and _SHARE in lemmas(document, first - _BEFORE_MARKS):
        return last == first + 1 and can_be(document, first - _BEFORE_MARKS, "NOUN", "plur")
    return last == first + 1 and not any(
        each.has("nomn") or not each.known or not each.has("gent") for each in readings
    )


def _is_description(document: Document, first: int, last: int) -> bool:
    """Whether only nouns that tell a type stand there: *Концерн* in *Концерн «Заря»*."""
    nouns = naming_nouns()
    return all(not nouns.keys().isdisjoint(lemmas(document, at)) for at in range(first, last))


def _latin(document: Document, found: Found) -> Found:
    """*фестиваль Park Live*: a Latin name needs no quotation marks to be told by the noun before it."""
    if found.type is not EntityType.ORGANIZATION or not text_of(document, found.first).isascii():
        return found
    if _SHARE in lemmas(document, found.first - 1):
        return found  # "акции NordFish" are a company's, "акция «Базальт»" is an event
    kind = next(
        (kind for each in sorted(lemmas(document, found.first - 1)) if (kind := named_by(each))), None
    )
    if kind in {None, "organization", _NAMED_ALONE}:
        return found
    return attrs.evolve(found, type=EntityType(kind))
