"""Names that the dictionary, the gazetteer or the rest of the article take for something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
from newsfacts_russian.spelling import recased

from newsfacts import Document, EntityType, NameFact, Reading
from newsfacts_names.agreement import FINDER, source_of
from newsfacts_names.data_files import listed, particles
from newsfacts_names.finding.rules import LINE_UP
from newsfacts_names.grammemes import PERSONAL, PROPER
from newsfacts_names.organizations.abbreviations import initials
from newsfacts_names.organizations.clustering import without_owner
from newsfacts_names.organizations.nouns import short_names
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.places.named import is_country, is_dateline, of_style
from newsfacts_names.places.sorts import is_noun_of_place
from newsfacts_names.positions import begins_sentence, readings_at, text_at
from newsfacts_names.realms import realms
from newsfacts_names.seats import is_seat
from newsfacts_names.spelling import OPENING, fold, stem
from newsfacts_names.titles import words
from newsfacts_names.town_lists import is_among_towns
from newsfacts_names.word_forms import given_forms

_EMPTY = frozenset({"PREP", "CONJ", "PRCL", "ADVB", "ADJF", "ADJS", "VERB", "INFN", "NPRO", "PRED", "COMP"})
_DATED = re.compile(r"[A-Za-z][»”\"]? \((?:19|20)\d\d\)")
_SHORT = re.compile(r"[А-ЯЁ]+[а-яё]?[А-ЯЁ]+")
_LONG = 3
"""Of so many words at least is a name whose initials tell it from others."""

_ABOUT = frozenset({"о", "об", "в", "во", "на", "из", "под", "до"})
_OF_FULL_NAME = 10
"""For how many mentions a full name counts."""

_BY_PEOPLE = frozenset({"благодаря", "вопреки", "согласно", "без", "против", "у", "для"})
"""Behind these stands a person oftener than a town."""

_SURE = 0.9
"""A recogniser that is surer than that of a place is believed."""

_CASES_ABOUT = frozenset({"loct", "loc2", "gent"})


def retyped(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The names without those that are none, each of the type that the whole article tells.

    Names of which their recogniser is certain stay, but for a thing that it takes for a person.
    """
    names = [_without_noun(document, name) for name in names]
    told, short = _told(names), _short_names(names)
    lands = frozenset(each for each in realms(document) if not _ends_full_name(told, each))
    names = [_as_land(name, lands) for name in names]
    return [
        name
        if _is_certain(name)
        else _of_type(name, EntityType.ORGANIZATION if name.text in short else _type(document, name, told))
        for name in names
        if name.confidence == 1 or not _is_none(document, name, told)
    ]


def _of_type(name: NameFact, told: EntityType) -> NameFact:
    """The name with the type that is told; most have it already."""
    return name if name.entity_type is told else attrs.evolve(name, entity_type=told)


def _as_land(name: NameFact, lands: frozenset[str]) -> NameFact:
    """*Ольховия*, taken for a person or a body, in an article with *МИД Ольховии*."""
    if _is_certain(name) or stem(name.text) not in lands:
        return name
    return attrs.evolve(name, entity_type=EntityType.PLACE)


def _ends_full_name(told: Mapping[str, Counter[EntityType]], word: str) -> bool:
    return word in told and told[word][EntityType.PERSON] >= _OF_FULL_NAME


def _without_noun(document: Document, name: NameFact) -> NameFact:
    """*театр Олега Ветрова*, taken for a person, is a body; in *памятник Ветрову* only *Ветрову* is one."""
    noun = _called_after(document, name)
    if noun is None:
        return name
    if fold(noun.lemma) in words("organization"):
        return attrs.evolve(name, entity_type=EntityType.ORGANIZATION)
    first, last = document.token_range(name.span.start, name.span.end)
    start = next(
        (token.start for token in document.tokens[first:last] if token.text[0].isupper()), name.span.start
    )
    return attrs.evolve(name, span=document.span(start, name.span.end))


def _called_after(document: Document, name: NameFact) -> Reading | None:
    """The noun of what is called after a person, where it begins the name and is nobody's title."""
    if name.entity_type is not EntityType.PERSON or not name.text[:1].islower():
        return None
    first, last = document.token_range(name.span.start, name.span.end)
    likeliest = (document.readings(token)[0] for token in document.tokens[first : last - 1])
    noun = next((each for each in likeliest if each.pos not in {"ADJF", "PRTF"}), None)
    if noun is None or not (noun.has("NOUN", "inan") and noun.known):
        return None
    return None if noun.lemma in listed("figure") | particles().keys() else noun


def _short_names(names: Sequence[NameFact]) -> frozenset[str]:
    """The abbreviations among the names that are made of the initials of an organisation: *ИАиЭ*."""
    short = {name.text for name in names if _SHORT.fullmatch(name.text)}
    long = [name.text for name in names if name.entity_type is EntityType.ORGANIZATION] if short else []
    cores = (without_owner(tuple(map(fold, text.split()))) for text in long)
    known = frozenset().union(*(initials(core) for core in cores if len(core) >= _LONG))
    return frozenset(text for text in short if fold(text) in known)


def _is_certain(name: NameFact) -> bool:
    """Whether a recogniser vouches for a name; the finder only weighs words, and rounds."""
    return name.confidence == 1 and source_of(name) != FINDER


def without_works(document: Document, names: Sequence[NameFact]) -> Sequence[NameFact]:
    """The names without what looks like a body but is a work: *Blue Hour (1994), The Day Is Mine (2015)*.

    One with a year behind it may be a club with a season; of works there are several.
    """
    ends = {match.start() + 1 for match in _DATED.finditer(document.text)}
    if len(ends) < 2:  # noqa: PLR2004
        return names
    return [
        name
        for name in names
        if name.confidence == 1
        or name.entity_type is not EntityType.ORGANIZATION
        or name.span.end not in ends
    ]


def _is_none(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    return (
        _is_emphasis(document, name)
        or _is_common(document, name, told)
        or of_style(document, _first(document, name))
    )


def _type(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> EntityType:
    if _is_somebody(document, name, told):
        return EntityType.PERSON
    if name.entity_type is EntityType.PLACE and fold(name.text) in short_names():
        return EntityType.ORGANIZATION  # "Минцифры", whose capital a recogniser may take for a town's
    return _type_of_place(document, name, told)


def _type_of_place(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> EntityType:
    """The type of what may be a place, a thing, or neither."""
    at = _first(document, name)
    country = name.entity_type is EntityType.ORGANIZATION and (
        is_country(document, name) or (" " not in name.text and is_dateline(document, at))
    )
    if country or is_seat(document, name, told[stem(name.text.split()[-1])], borne=_is_borne(name, told)):
        return EntityType.PLACE
    if name.entity_type is not EntityType.PERSON or " " in name.text:
        return name.entity_type
    if given_forms(name.text, document.morphology):
        among = not _is_borne(name, told) and is_among_towns(document, _first(document, name))
        return EntityType.PLACE if among else name.entity_type
    return _type_of_lone(document, name, told)


def _type_of_lone(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> EntityType:
    """The type of a word that is taken for a person, and is no given name."""
    if name.rule == LINE_UP.name:
        return name.entity_type  # "Кордоба" among the players
    if _is_town(document, name) or _is_listed_town(document, name, told):
        return EntityType.PLACE
    if _is_thing(document, name, told):
        return EntityType.PRODUCT
    return _type_elsewhere(document, name, told)


def _is_somebody(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    """*Благодаря Лаптеву*: a surname that is no town's, behind a preposition that goes with people.

    Also the surname of somebody in full that nothing shows to be a place: *а дело Куликовской выделено*.
    """
    at = _first(document, name)
    if name.entity_type is EntityType.PLACE and " " not in name.text and _is_borne(name, told):
        return told[stem(name.text)][EntityType.PLACE] == 1 and not _shows_place(document, name, at)
    unsure = name.entity_type is EntityType.PLACE and name.confidence < _SURE and name.text.istitle()
    if not unsure or " " in name.text or text_at(document, at - 1).lower() not in _BY_PEOPLE:
        return False
    readings = document.readings(document.tokens[at])
    return (
        any(each.has("Surn") for each in readings)
        and not any(each.has("Geox") for each in readings)
        and told[stem(name.text)][EntityType.PLACE] == 1
    )


def _shows_place(document: Document, name: NameFact, at: int) -> bool:
    """Whether the gazetteer, a preposition or the noun before tells a place: *в станице Куликовской*."""
    if text_at(document, at - 1).lower() in _ABOUT or known_place(name.text):
        return True
    lemmas = {fold(each.lemma) for each in (*readings_at(document, at - 1), *readings_at(document, at + 1))}
    readings = document.readings(document.tokens[at])
    return any(map(is_noun_of_place, lemmas)) or any(each.has("Geox") and each.known for each in readings)


def _is_thing(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    """*Тигра* in an article with the armoured car *«Тигр»*: a word that names no person elsewhere."""
    if _is_borne(name, told):
        return False
    counts = told[stem(name.text)]
    readings = document.readings(document.tokens[_first(document, name)])
    return counts[EntityType.PRODUCT] > 0 and not any(each.grammemes & PERSONAL for each in readings)


def _is_town(document: Document, name: NameFact) -> bool:
    """*о Керчи*, *в Россоши*: a listed town in the case that the preposition before it asks for."""
    at, _ = document.token_range(name.span.start, name.span.end)
    if text_at(document, at - 1).lower() not in _ABOUT:
        return False
    readings = document.readings(document.tokens[at])
    if any(each.grammemes & PERSONAL for each in readings):
        return False
    return any(each.known and each.has("Geox") and each.grammemes & _CASES_ABOUT for each in readings)


def _is_listed_town(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    """*Любляна выслала посла*: a town of the gazetteer that nobody is called after."""
    readings = document.morphology.readings(name.text)
    if any(each.known and each.grammemes & PERSONAL for each in readings) or _is_borne(name, told):
        return False
    return any(map(known_place, (name.text, *(recased(name.text, each.lemma) for each in readings))))


def _is_borne(name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    """Whether another full name ends with the word."""
    own = _OF_FULL_NAME if name.entity_type is EntityType.PERSON and " " in name.text else 0
    return told[stem(name.text.split()[-1])][EntityType.PERSON] - own >= _OF_FULL_NAME


def _told(names: Iterable[NameFact]) -> dict[str, Counter[EntityType]]:
    """The stem of each word that is a name by itself, or ends one → the types that the article tells."""
    told: dict[str, Counter[EntityType]] = {}
    for name in names:
        word = name.text.split()[-1]
        told.setdefault(stem(word), Counter())[name.entity_type] += 1 + (_OF_FULL_NAME - 1) * (
            name.entity_type is EntityType.PERSON and " " in name.text
        )
    return told


def _type_elsewhere(
    document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]
) -> EntityType:
    """What an unknown word is elsewhere in the article, where it is a person here only."""
    if any(each.known for each in document.readings(document.tokens[_first(document, name)])):
        return name.entity_type
    counts = told[stem(name.text)]
    best = max(counts, key=lambda kind: (counts[kind], kind is not EntityType.PERSON))
    return best if best in {EntityType.PLACE, EntityType.ORGANIZATION} else name.entity_type


def _first(document: Document, name: NameFact) -> int:
    return document.token_range(name.span.start, name.span.end)[0]


def _is_emphasis(document: Document, name: NameFact) -> bool:
    """*НЕ исключение*, *Жители ПРОТИВ стройки*: words that are no nouns, in capitals for emphasis only."""
    if not name.text.isupper() or not name.text.isalpha():
        return False
    readings = document.morphology.readings(name.text.lower())
    return all(each.known and each.pos in _EMPTY for each in readings[:2])


def _is_common(document: Document, name: NameFact, told: Mapping[str, Counter[EntityType]]) -> bool:
    """*Плотину осмотрят*: a common noun with the capital of its sentence, that no other place confirms."""
    if name.entity_type is EntityType.PERSON or " " in name.text or not name.text.istitle():
        return False
    at = _first(document, name)
    if (
        text_at(document, at - 1) in OPENING
        or not begins_sentence(document, at)
        or told[stem(name.text)].total() > 1
    ):
        return False
    readings = document.readings(document.tokens[at])
    common = [each for each in readings if each.known and each.pos == "NOUN"]
    if not common or any(each.grammemes & (PROPER | {"Abbr"}) for each in readings):
        return False
    return not any(known_place(each) for each in (name.text, *(each.lemma for each in common)))


def of_type(names: Iterable[NameFact], kind: EntityType) -> Iterator[NameFact]:
    """Those of one type."""
    return (name for name in names if name.entity_type is kind)
