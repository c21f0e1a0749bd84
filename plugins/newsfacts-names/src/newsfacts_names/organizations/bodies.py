"""Bodies told by their head noun: *министерство обороны*, *комитет Думы по обороне*, *правительство Мали*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.noun_phrases import governed_end, phrase_at
from newsfacts_russian.page import Page, page_of
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.records import record

from newsfacts import Document, EntityType
from newsfacts_names.organizations.branches import branches, territory_end
from newsfacts_names.organizations.led import is_holder
from newsfacts_names.organizations.modifiers import first_modifier, is_ordinal
from newsfacts_names.organizations.nouns import Units, heads, word_lists
from newsfacts_names.places.gazetteer import known_place, place_of_adjective
from newsfacts_names.positions import adjoins, begins_sentence, readings_at, text_at
from newsfacts_names.spelling import QUOTES, fold

# "Комиссия Совета министров СССР по делам выставок"
_NOUNS = 6
_NAMES = 3
"""How many names in a row may belong to one body."""
_SHORTEST_NOUN = 3
"""Shorter words tell of no purpose: *и*, *по*."""

TOPICS = frozenset({"по", "при", "против"})
"""What a body is for, or beside whom it stands."""
_ALONE = frozenset({"ministry", "state", "short"})
_GENITIVE_KINDS = frozenset({"ministry", "office", "service", "school"})
_OF_ORGANISATIONS = frozenset({"office", "school", "state", "short", "part", "unit"})


@record
class Body:
    """A body that grammar finds: the tokens ``[first, last)`` of the document.

    Args:
        first: The first token: the noun, or the first adjective that belongs to the name.
        head: The noun.
        last: One past the last token of the complement.
        kind: The class of the noun.
        named: Whether that is its name rather than a description: *министерство обороны* is,
            *правительство Мали* is not.
    """

    first: int
    head: int
    last: int
    kind: str
    named: bool


@record
class _Complement:
    """What stands behind the noun, up to the token ``last``."""

    last: int
    nouns: bool
    topic: bool
    names: bool


def bodies(document: Document, units: Units) -> Iterator[Body]:
    """The bodies of a document, in the order of their nouns; of bodies of state also the bare nouns."""
    found = [*_told_by_noun(document, units)]
    yield from found
    for first, last in branches(document, units):
        if not any(body.first < first < body.last for body in found):
            yield Body(first, first, last, "short", named=True)


def _told_by_noun(document: Document, units: Units) -> Iterator[Body]:
    inside = 0
    for head, sort, agreements in heads(document):
        first, kind = first_modifier(document, head, sort, agreements)
        complement = _complement(document, first, head, kind, units, topics=head >= inside)
        alone = first == head and not (complement.topic or complement.names)
        if (alone and kind not in _ALONE) or (kind == "public" and _is_state(document, first, head)):
            continue
        named = _is_name(document, first, head, kind, complement)
        known = any(_is_known(at, units) for at in range(first, head + 1))
        if not (named or known or _is_told(document, first, head, kind, complement)):
            continue
        inside = max(inside, complement.last)
        yield Body(first, head, complement.last, kind, named)


def _is_state(document: Document, first: int, head: int) -> bool:
    """*Российская Федерация*, *Советский Союз*: the adjective and the noun name a country."""
    text = document.text[document.tokens[first].start : document.tokens[head].end]
    return known_place(kept_nominative(document.morphology, text)) is not None


def _complement(
    document: Document, first: int, head: int, kind: str, units: Units, *, topics: bool
) -> _Complement:
    """What is behind the noun: *обороны*, *Мали*, *по делам молодёжи*.

    Inside another body, *Думы* in *комитета Думы по делам молодёжи*, topics belong to that one.
    """
    at = _end_of_known(first, head, units)
    nouns = nouns_end(document, at, "gent") if kind in _GENITIVE_KINDS else at
    owned = nouns == at and _is_called_by_its_leader(document, head)
    owned = owned and not is_holder(document, first, at, units)
    long = at > head + 1  # "Центр информационной безопасности" is known, "ФСБ" follows
    owners = _owners("office" if long else kind, people=owned)
    names = names_end(document, nouns, units, owners)
    topic = topic_end(document, names, units) if topics and kind != "state" else names
    last = names_end(document, topic, units, owners) if topic > names else names
    further = topic_end(document, last, units) if topic > names else last
    return _Complement(further, nouns > at, topic > names, names > nouns or last > topic)


def _owners(kind: str, *, people: bool) -> frozenset[EntityType]:
    """What names may stand behind the noun: *банк HSBC* is no bank of another organisation."""
    owners = {EntityType.PLACE}
    if kind in _OF_ORGANISATIONS:
        owners.add(EntityType.ORGANIZATION)
    if people:
        owners.add(EntityType.PERSON)
    return frozenset(owners)


def _end_of_known(first: int, head: int, units: Units) -> int:
    """One past the noun, or past the known name that it begins: *Совет Безопасности* before *ООН*."""
    return max([head + 1, *(units[at][0] for at in range(first, head + 1) if _is_known(at, units))])


def _is_known(at: int, units: Units) -> bool:
    """Whether the name of an organisation begins there."""
    return at in units and units[at][1] is EntityType.ORGANIZATION


def _is_called_by_its_leader(document: Document, head: int) -> bool:
    """*правительство Шрёдера*."""
    readings = document.readings(document.tokens[head])
    return any(fold(each.lemma) in word_lists()["person"] for each in readings)


def topic_end(document: Document, at: int, units: Units) -> int:
    """*по делам молодёжи*, *при президенте*, *по Москве*: a preposition with its nouns or a place."""
    if not adjoins(document, at):
        return at
    if document.tokens[at].text not in TOPICS:
        return at
    territory = territory_end(document, at, units)
    if territory > at:
        return territory
    (case,) = cases_after(document.tokens[at].text, rare=False)
    last = nouns_end(document, at + 1, case)
    if last == at + 1 or _is_circumstance(document, at):
        return at
    # "борьбе с пожарами Минприроды Ольховской области": the nouns of the topic take complements of their own.
    page = page_of(document)
    whole = governed_end(page, at - _NOUNS, at, at + 3 * _NOUNS)
    whole = max(last, whole, governed_end(page, at + 1, last, last + _NOUNS))
    return next((end for end in range(last, whole) if _is_circumstance(document, end)), whole)


def _is_circumstance(document: Document, at: int) -> bool:
    """*при поддержке*, *при участии*: what goes with an act, and with no body."""
    if document.tokens[at].text != "при":
        return False
    return any(fold(each.lemma) in word_lists()["beside"] for each in readings_at(document, at + 1))


def nouns_end(document: Document, start: int, case: str) -> int:
    """One past a noun phrase in that case, with the genitives and the equal nouns that follow it."""
    page = page_of(document)
    phrase = phrase_at(page, start, case, min(start + 3 * _NOUNS, len(page)))
    if phrase is None or not _are_told(page, start, phrase.head, case):
        return start
    end = phrase.head + 1
    for each in phrase.complements:
        if each.preposition or not _are_told(page, each.first, each.head, each.case):
            break
        end = each.last
    return end


def _are_told(page: Page, first: int, head: int, case: str) -> bool:
    """Whether words with their noun can tell what a body is for: no names, none that begin another phrase."""
    stops = word_lists()["stop"]
    words = (page.word(at).text for at in range(first, head + 1))
    return page.word(head).lemma not in stops and not any(
        len(each) < _SHORTEST_NOUN
        or each in stops
        or not (each.islower() or (case == "loct" and each.istitle()))
        for each in words
    )


def names_end(document: Document, at: int, units: Units, owners: frozenset[EntityType]) -> int:
    """One past the names that follow: *Совета Федерации*, *«Единой России»*, *Мали*."""
    for _ in range(_NAMES):
        if not adjoins(document, at):
            break
        if _is_sort_of_town(document, at) and (town := units.get(at + 1)) and town[1] is EntityType.PLACE:
            at = town[0]
            continue
        quoted = document.tokens[at].text in QUOTES
        unit = units.get(at) or (units.get(at + 1) if quoted else None)
        if unit is None or unit[1] not in owners or not _is_in(document, at + quoted, "gent"):
            break
        closed = text_at(document, unit[0]) in QUOTES
        at = unit[0] + (quoted and closed)
        owners -= {EntityType.PERSON}  # "главы администрации Твери Олега Рогова": he is its head
    return at


def _is_sort_of_town(document: Document, at: int) -> bool:
    """*города* in *суд города Перми*."""
    word = document.tokens[at].text
    return word.islower() and any(
        each.has("gent", "sing") and fold(each.lemma) in word_lists()["town"]
        for each in document.readings(document.tokens[at])
    )


def _is_in(document: Document, at: int, case: str) -> bool:
    """Whether a name can stand in that case; abbreviations and foreign names can in any."""
    word = document.tokens[at].text
    return (
        word.isupper()
        or word.isascii()
        or any(each.has(case) for each in document.readings(document.tokens[at]))
    )


def _is_told(document: Document, first: int, head: int, kind: str, complement: _Complement) -> bool:
    """Whether a description tells a body: by its owner, or for one of state by an adjective of place."""
    if complement.names or kind == "ministry":
        return kind not in {"public", "service"}  # "объединение России и Белоруссии" is an act
    if kind != "state" or first == head:
        return kind == "state"
    readings = document.readings(document.tokens[first])
    return any(place_of_adjective(each.lemma) for each in readings)


def _is_name(document: Document, first: int, head: int, kind: str, complement: _Complement) -> bool:
    """Whether the words name one body, rather than describe it by its state or its owner."""
    capital = document.tokens[first].text[:1].isupper() and not begins_sentence(document, first)
    if kind == "short" or (kind == "unit" and is_ordinal(document.tokens[first].text)):
        return True
    if capital and kind != "state":
        return complement.last > head + 1 or first < head
    if kind == "ministry":
        return complement.nouns or complement.topic
    if kind == "office":
        return complement.topic or (complement.names and (complement.nouns or first < head))
    if kind in {"court", "school", "public", "service", "unit"}:
        return first < head and complement.names
    return False
