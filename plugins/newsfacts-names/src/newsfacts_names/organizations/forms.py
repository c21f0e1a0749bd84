"""The name of an organisation without what may be missing: quotation marks, a legal form, a country."""

from __future__ import annotations

import re
from functools import cache

from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.records import record

from newsfacts import Document, MentionType, NameFact
from newsfacts_names.data_files import listed, rows
from newsfacts_names.organizations.nouns import kind_of
from newsfacts_names.places.gazetteer import known_place, place_of_adjective
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import fold

_WORD = re.compile(r"[\w.&+’'-]*\w", re.UNICODE)
_IN_MARKS = re.compile(r"[\w.»“”\"] ?[«„“\"]([^«»„“”\"]+)[»“”\"]+$")

# "Парламент Мали" may be called "парламент", but "Совет Европы" and "Банк России" keep their place.
_OF_STATES = frozenset({"state", "short", "ministry"})

# "Российской Федерации", "Соединённых Штатов Америки": so many words at the end can name a country.
_LONGEST_PLACE = 3


@record
class OrganizationForm:
    """A mention taken apart.

    Args:
        name: The mention.
        nominative: Its own words in the nominative.
        core: The folded words that tell the organisation from others of one country.
        place: The usual name of the country or region it belongs to, if the mention says so.
        kind: Whether it names the organisation or describes it.
    """

    name: NameFact
    nominative: str
    core: tuple[str, ...]
    place: str | None
    kind: MentionType = MentionType.NAMED


def taken_apart(
    document: Document, name: NameFact, nominative: str, kind: MentionType = MentionType.NAMED
) -> OrganizationForm:
    """The core of a name, and the place that stands behind or before it."""
    words = _WORD.findall(_innermost(nominative))
    place, rest = _place_behind(document, words)
    if not place:
        place, rest = _place_first(document, words)
    place = place or _adjective_before(document, name)
    folded = tuple(fold(word) for word in rest)
    while len(folded) > 1 and folded[0] in listed("legal", __package__):
        folded = folded[1:]
    whole = tuple(fold(word) for word in words)
    if rest != words and whole in full_names():  # the place belongs to the name: "Банк России"
        return OrganizationForm(name, nominative, full_names()[whole], None, kind)
    return OrganizationForm(name, nominative, full_names().get(folded, folded), place, kind)


def _innermost(nominative: str) -> str:
    """*Топаз* of *УК „Топаз“*: what stands in marks inside marks, and also alone."""
    inner = _IN_MARKS.search(nominative)
    return inner[1] if inner else nominative


def _place_behind(document: Document, words: list[str]) -> tuple[str | None, list[str]]:
    """The place that the last words name, as in *МИД Германии*, and the words before it."""
    for length in range(min(_LONGEST_PLACE, len(words) - 1), 0, -1):
        last = " ".join(words[-length:])
        if last[:1].isupper() and _may_stand_alone(words[:-length]):
            known = known_place(last) or known_place(kept_nominative(document.morphology, last, ("gent",)))
            if known:
                return known.name, words[:-length]
    return None, words


def _may_stand_alone(words: list[str]) -> bool:
    """Whether a name without its place still tells which body is meant."""
    return len(words) > 1 or words[0][1:] != words[0][1:].lower() or kind_of(words[0]) in _OF_STATES


def _place_first(document: Document, words: list[str]) -> tuple[str | None, list[str]]:
    """The place of the adjective that begins the name of a body of state: *японский МИД*."""
    rest = words[1:]
    if not rest or not (words[0].islower() or kind_of(rest[0]) in _OF_STATES):
        return None, words
    for reading in document.morphology.readings(words[0]):
        if reading.pos == "ADJF" and (place := place_of_adjective(reading.lemma)):
            return place.name, rest
    return None, words


def _adjective_before(document: Document, name: NameFact) -> str | None:
    """*украинский МИД*: the country of the adjective before the name."""
    first, _ = document.token_range(name.span.start, name.span.end)
    for reading in readings_at(document, first - 1):
        if reading.pos == "ADJF" and (place := place_of_adjective(reading.lemma)):
            return place.name
    return None


@cache
def full_names() -> dict[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a listed name → those of the full name."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for full, others in rows("synonyms.tsv", __package__):
        key = tuple(fold(word) for word in _WORD.findall(full))
        for name in (full, *others.split(" | ")):
            found[tuple(fold(word) for word in _WORD.findall(name))] = key
    return found


@cache
def descriptions() -> dict[str, tuple[str, ...]]:
    """A folded description → the folded words of the full name it stands for."""
    return {
        fold(each): tuple(fold(word) for word in _WORD.findall(full))
        for full, others in rows("descriptions.tsv", __package__)
        for each in others.split(" | ")
    }
