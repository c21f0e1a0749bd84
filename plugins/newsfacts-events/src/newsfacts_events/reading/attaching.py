"""What a noun phrase depends on: its preposition, the phrase before it, or one that *и* joins it with."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.lexicon import collective, facilities
from newsfacts_events.reading.modifiers import is_number, is_sum
from newsfacts_events.reading.phrase import Phrase
from newsfacts_events.reading.words import QUOTES, Word

_TO_WHOM = frozenset({"datv"})
_JOINING = (["и"], ["или"], ["а", "также"], [","], [",", "и"], [",", "а", "также"])
_ABOUT = frozenset({"около", "свыше", "порядка"})
"""Prepositions that make a number inexact, and leave its phrase what it is."""

_AMONG = frozenset((",", each, whom) for each in ("среди", "из") for whom in ("них", "которых"))
"""What comes before some of those who were told before, and who take part with them: *среди них 30 детей*."""

_SHARES = frozenset({"большинство", "половина", "треть", "четверть", "часть", "остальной"})
"""What part of those who were told before the noun behind a dash only says the kind of."""

_CORE = frozenset({"nomn", "accs"})
DASHES = frozenset("—–-")
_JOINS = frozenset(each[0] for each in _JOINING)
MOST_BETWEEN = max(len(each) for each in _JOINING)


def prepare(words: Sequence[Word], phrase: Phrase, first: int) -> None:
    """Note the preposition before it, and keep the cases that it allows."""
    before = phrase.first - 1
    if before >= first and words[before].low in QUOTES:
        before -= 1
    if before < first:
        return
    exact = words[phrase.head].lemma in facilities()  # около двух домов
    if words[before].low in _ABOUT and is_number(words[phrase.first]) and not exact:
        phrase.cases |= _CORE  # около 300 рабочих вышли
    elif words[before].prepositional:
        phrase.preposition = words[before].low
        phrase.cases = phrase.cases & words[before].prepositional or words[before].prepositional
    elif tuple(word.low for word in words[max(before - 2, first) : before + 1]) in _AMONG:
        phrase.preposition = words[before - 1].low


def attach(words: Sequence[Word], found: list[Phrase], phrase: Phrase) -> None:
    """Say what the phrase depends on: a genitive, a name in apposition, or a partner joined by *и*."""
    before = found[-1]
    if phrase.first <= before.last:
        if not phrase.preposition and not (_is_one(before) and is_sum(words[phrase.first])):
            _attach_adjoining(before, phrase, quoted=False)
        return
    following = words[before.last].low
    quoted = following in QUOTES
    if not (quoted or following in _JOINS or following in DASHES) or (
        phrase.first - before.last > MOST_BETWEEN and not quoted
    ):
        return  # nothing that joins phrases is so long
    between = [word.low for word in words[before.last : phrase.first]]
    dashed = len(between) == 1 and between[0] in DASHES
    if dashed and before.lemma in _SHARES:
        phrase.cases -= {"nomn"}  # большинство — дети
        before.preposition, before.partner = before.preposition or "из", None
    elif dashed and _is_route(before, phrase):
        phrase.owner, before.named = before.owner or before, None
        if before.owner is not None:
            before.owner.named = None  # the flight, not the place
    elif not phrase.preposition and QUOTES.issuperset(between):
        _attach_adjoining(before, phrase, quoted=True)
    elif between in _JOINING:
        _join(found, phrase, listed=between == [","])


def _attach_adjoining(before: Phrase, phrase: Phrase, *, quoted: bool) -> None:
    root = before.root
    if phrase.kind == "person" and root.kind != "person" and not phrase.pronoun:
        owner = before if before.animate and before.cases & phrase.cases else root
        if owner.animate and owner.cases & phrase.cases:
            owner.cases = phrase.cases = owner.cases & phrase.cases
            owner.named, phrase.owner = phrase, owner
            return
    if quoted and before.animate:
        phrase.owner = before
        return
    if (quoted or phrase.kind in {"organization", "place"}) and before.kind in {"", "modifier"}:
        common = before.cases & phrase.cases
        generic = (
            phrase.kind == "place" and before.lemma in facilities() and (common or "nomn" in phrase.cases)
        )
        inflected = quoted and "nomn" not in phrase.cases and "gent" in phrase.cases
        if (quoted and not inflected) or generic or (common and "gent" not in phrase.cases):
            before.named, phrase.owner = phrase, before
            phrase.cases = before.cases
            return
    if phrase.kind == "foreign" and before.kind in {"", "organization"} and not before.animate:
        before.named, phrase.owner = phrase, before
    elif "gent" in phrase.cases and _can_own(before, phrase):
        phrase.owner = before
        if before.lemma in collective() and phrase.animate:
            before.animate = True  # тысячи людей


def _is_route(before: Phrase, phrase: Phrase) -> bool:
    """Whether two places tell from where to where something goes: *рейс Москва — Сочи*."""
    return before.kind == phrase.kind == "place" and before.owner is not None and not phrase.preposition


def _is_one(before: Phrase) -> bool:
    """Whether it is one on whom no sum depends: *от директора 4 млн*, *регионам 4 млн*; not *мэры 12 сёл*."""
    if before.cases == _TO_WHOM:
        return True
    return before.animate and (before.number != "plur" or before.kind == "modifier")


def _can_own(before: Phrase, phrase: Phrase) -> bool:
    """Whether a genitive can depend on the phrase before it: a person does not on a name."""
    if before.pronoun or phrase.pronoun or before.kind == "person":
        return False
    return before.entity < 0 or (phrase.entity >= 0 and phrase.kind != "person")


def _join(found: list[Phrase], phrase: Phrase, *, listed: bool) -> None:
    """Join it with the phrase before, or with the one that this depends on, if their cases go together."""
    candidate: Phrase | None = found[-1]
    while candidate is not None:
        if candidate.clause is not phrase.clause and phrase.clause.verbs:
            return  # ранены двое детей, и мать погибла
        if phrase.preposition in {"", candidate.preposition} and candidate.cases & phrase.cases:
            if phrase.kind == "modifier":
                return
            names = (candidate.entity >= 0) == (phrase.entity >= 0)
            alike = names if listed else names or candidate.animate == phrase.animate
            if alike:
                phrase.partner = candidate
                candidate.joins = True
                return
        candidate = candidate.owner
