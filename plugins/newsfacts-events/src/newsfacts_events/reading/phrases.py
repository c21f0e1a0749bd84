"""Noun phrases of a sentence: head, case, extent, preposition, owner, and the entity that each names."""

from __future__ import annotations

from collections.abc import Container, Sequence

import attrs
from newsfacts_russian.clauses import Clause
from newsfacts_russian.records import record

from newsfacts_events.lexicon import facilities
from newsfacts_events.reading.modifiers import (
    ALL,
    LONGEST,
    gender_of,
    is_sum,
    modifiers,
    qualifies,
    stands_alone,
)
from newsfacts_events.reading.words import QUOTES, WHOM, Word

_COUNTED = frozenset({"nomn", "accs"})


@attrs.define(eq=False)
class Phrase:
    """A noun phrase: the tokens ``[first, last)``.

    Args:
        head: The token of its head noun.
        cases: The cases it can stand in.
        number: ``sing`` or ``plur`` of the head; empty where both are possible.
        gender: Of a singular head; empty if unknown.
        preposition: The preposition before it, in lower case; empty if none.
        entity: The index of the entity that it names; -1 if none.
        owner: The phrase that it depends on in the genitive, or whose name it is.
        partner: The phrase before it that *и* or a comma joins it with.
        pronoun: Whether it is a personal pronoun.
        animate: Whether its head is a living being.
        kind: The kind of the entity; ``modifier`` of a number or an adjective without a noun, ``foreign`` of
            a name in Latin letters.
        lemma: The lemma of its head.
        named: Its name in apposition, *министр* in *министр Белкин*.
        joins: Whether another phrase has it as its partner.
        counted: Whether a number stands before its head: *5 домов*.
        clause: The clause of its head.
    """

    first: int
    last: int
    head: int
    cases: frozenset[str]
    number: str = ""
    gender: str = ""
    preposition: str = ""
    entity: int = -1
    owner: Phrase | None = None
    partner: Phrase | None = None
    pronoun: bool = False
    animate: bool = False
    named: Phrase | None = None
    kind: str = ""
    lemma: str = ""
    joins: bool = False
    counted: bool = False
    clause: Clause = attrs.field(init=False)

    @property
    def referent(self) -> Phrase:
        """The name in apposition, or the phrase itself."""
        return self.named if self.named is not None else self

    @property
    def root(self) -> Phrase:
        """The phrase at the top of its chain of genitives."""
        found = self
        while found.owner is not None:
            found = found.owner
        return found

    def stands_in(self, case: str) -> bool:
        """Whether it can stand in that case."""
        return case in self.cases


@record
class Named:
    """An entity's mention as tokens ``[first, last)``."""

    first: int
    last: int
    entity: int
    kind: str
    gender: str = ""
    nominative: bool | None = None


def read_phrases(
    words: Sequence[Word],
    first: int,
    clauses: Sequence[Clause],
    named: dict[int, Named],
    dated: Container[int] = (),
) -> list[Phrase]:
    """The noun phrases of a sentence, in their order; nothing depends on a date.

    Args:
        words: The words of the text.
        first: The first token of the sentence.
        clauses: The clause of each of its tokens.
        named: The mentions of the text, by their first token.
        dated: The tokens of dates.
    """
    last = first + len(clauses)
    found: list[Phrase] = []
    index = first
    while index < last:
        word = words[index]
        phrase: Phrase | None = None
        if index in named:
            phrase = None if _is_whose(words, index, last) else _mention(words, named[index], last)
        elif word.is_foreign:
            phrase = _foreign(words, index, last, named)
        elif word.may_begin:
            phrase = _common(words, index, _end(dated, index, last), named)
        if phrase is None:
            index += 1
            continue
        phrase.lemma = words[phrase.head].called
        phrase.clause = clauses[phrase.head - first]
        if phrase.first - 1 not in dated or phrase.first in dated:  # Накануне клуб, the day before
            _prepare(words, phrase, first)
        if found and found[-1].head not in dated:
            _attach(words, found, phrase)
        found.append(phrase)
        index = phrase.last
    return found


def _end(dated: Container[int], index: int, last: int) -> int:
    """Where a phrase that begins at a token must end: no date is part of one that begins outside it."""
    if index in dated:
        return last
    return next((each for each in range(index + 1, min(index + LONGEST, last)) if each in dated), last)


def _is_whose(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether *его* before a noun is whose, and not whom: *её защитник подал жалобу*."""
    if words[index].low not in WHOM or (index and _is_object(words, index)):
        return False
    following = words[index + 1] if index + 1 < last else None
    return following is not None and (following.may_be_noun or following.pos in {"ADJF", "PRTF"})


def _mention(words: Sequence[Word], named: Named, last: int) -> Phrase:
    end = min(named.last, last)
    head = _head_of_mention(words, named.first, end, named.kind)
    noun = words[head].noun
    cases, number, gender, animate = noun.cases, noun.number, noun.gender, noun.animate
    if named.kind == "person":
        common = ALL
        for index in range(named.first, end):
            fitting = words[index].cases_of_person(named.gender)
            common = common & fitting or common
        if named.nominative is not None:
            common = common | {"nomn"} if named.nominative else common - {"nomn"}
            common = frozenset({"nomn"}) if named.nominative and not words[head].known else common
        cases, number, gender, animate = common, "sing", named.gender or gender, True
    else:
        number = number or ("" if words[head].forms else "sing")
    phrase = Phrase(named.first, end, head, cases or ALL, number, gender, animate=animate)
    phrase.entity, phrase.kind = named.entity, named.kind
    return phrase


def _head_of_mention(words: Sequence[Word], first: int, last: int, kind: str) -> int:
    if kind == "person":
        return last - 1
    return next((index for index in range(first, last) if words[index].has_noun), first)


def _common(words: Sequence[Word], start: int, last: int, named: dict[int, Named]) -> Phrase | None:
    """A phrase that is no name: modifiers and a noun, or a pronoun; the noun may be a name's."""
    word = words[start]
    if word.low in WHOM and start and _is_object(words, start):
        return _pronoun(words, start)
    if word.pos == "PRTF" and start and words[start - 1].low == "," and not words[start + 1].is_finite:
        return None  # it opens a clause of its own
    index, cases, counted = start, ALL, False
    if word.modifies or qualifies(words, start, last):
        index, cases, counted = modifiers(words, start, last, named)
    if index == last or (index in named and index > start):
        return _only_modifiers(words, start, index, cases, counted=counted)
    word = words[index]
    if not word.may_be_noun:
        return _only_modifiers(words, start, index, cases, counted=counted)
    own, number = word.noun.cases, word.noun.number
    if index - start == 1 and not counted and stands_alone(words, start, index) and number == "sing":
        return _only_modifiers(words, start, index, cases, counted=counted)  # оказали раненым помощь
    if counted and "gent" in own:
        own, number = own | _COUNTED, ""
    elif index > start and own & cases:
        own &= cases
    elif index > start and not counted:
        start = index
    phrase = Phrase(start, index + 1, index, own, number, word.noun.gender, animate=word.noun.animate)
    phrase.pronoun, phrase.counted = word.pos == "NPRO", counted
    return phrase


def _foreign(words: Sequence[Word], start: int, last: int, named: dict[int, Named]) -> Phrase:
    """A name in Latin letters that nobody has found out more of: *Airbus*, *Boston Dynamics*."""
    end = start + 1
    while end < last and words[end].is_foreign and end not in named:
        end += 1
    phrase = Phrase(start, end, start, ALL, "sing")
    phrase.kind = "foreign"
    return phrase


def _is_object(words: Sequence[Word], index: int) -> bool:
    """Whether *его* is whom, and not whose: right after a verb."""
    before = words[index - 1]
    if before.verb is None or before.pos == "PRTF":
        return False
    behind = next((word for word in words[index + 1 : index + LONGEST] if word.pos != "ADJF"), None)
    return behind is None or not behind.may_be_noun or not _is_plainly_object(behind)


def _is_plainly_object(noun: Word) -> bool:
    """Whether a noun is what is done to: *отремонтировать его школу*, not *лишить его свободы*."""
    numbers = {form.number for form in noun.forms if form.case == "accs"}
    return "sing" in numbers and "nomn" not in noun.noun.cases


def _pronoun(words: Sequence[Word], index: int) -> Phrase:
    """*его* after a verb, which is whom and not whose."""
    feminine = words[index].low.endswith("е")
    lemma = "они" if words[index].low == "их" else "она" if feminine else "он"
    gender = {"он": "masc", "она": "femn"}.get(lemma, "")
    phrase = Phrase(
        index, index + 1, index, frozenset({"accs", "gent"}), "plur" if lemma == "они" else "sing", gender
    )
    phrase.pronoun, phrase.animate = True, True
    return phrase


def _only_modifiers(
    words: Sequence[Word], start: int, end: int, cases: frozenset[str], *, counted: bool
) -> Phrase | None:
    """A number or an adjective that stands for a noun: *двое*, *раненые*, *семерых*."""
    head = end - 1
    if end > start and _is_of_score(words, head):
        return None
    if end == start + 1 and words[start].lemma == "один" and end < len(words) and words[end].low == "из":
        return _one_of(words, start)
    if end == start or not (counted or stands_alone(words, start, end)):
        return None
    number = "plur" if counted else words[head].noun.number
    found = cases if words[head].forms else _COUNTED
    if words[head].pos == "NUMR":
        found = cases & words[head].cases or cases
    phrase = Phrase(
        start, end, head, found | (_COUNTED if counted else frozenset()), "" if counted else number
    )
    phrase.kind = "modifier"
    if words[head].is_somebody and not counted:
        phrase.animate, phrase.gender = True, gender_of(words[head]) if number == "sing" else ""
    return phrase


def _is_of_score(words: Sequence[Word], index: int) -> bool:
    """Whether figures stand beside a colon: *со счётом 3:0*, *в 15:30*."""
    around = (words[index - 1].low if index else "", words[index + 1].low if index + 1 < len(words) else "")
    return words[index].low.isdigit() and ":" in around


def _one_of(words: Sequence[Word], start: int) -> Phrase:
    """*Один из террористов*: one of those whom the phrase behind *из* names."""
    behind = words[start + 2 : start + 2 + _MOST_BETWEEN]
    phrase = Phrase(start, start + 1, start, words[start].cases or ALL, "sing", gender_of(words[start]))
    phrase.animate = any(word.noun.animate or word.is_somebody for word in behind)
    return phrase


def _prepare(words: Sequence[Word], phrase: Phrase, first: int) -> None:
    """Note the preposition before it, and keep the cases that it allows."""
    before = phrase.first - 1
    if before >= first and words[before].low in QUOTES:
        before -= 1
    if before >= first and words[before].prepositional:
        phrase.preposition = words[before].low
        phrase.cases = phrase.cases & words[before].prepositional or words[before].prepositional


_JOINING = (["и"], ["или"], ["а", "также"], [","], [",", "и"], [",", "а", "также"])
_JOINS = frozenset(each[0] for each in _JOINING)
_MOST_BETWEEN = max(len(each) for each in _JOINING)


def _attach(words: Sequence[Word], found: list[Phrase], phrase: Phrase) -> None:
    """Say what the phrase depends on: a genitive, a name in apposition, or a partner joined by *и*."""
    before = found[-1]
    if phrase.first <= before.last:
        if not phrase.preposition and not (_is_one(before) and is_sum(words[phrase.first])):
            _attach_adjoining(before, phrase, quoted=False)
        return
    following = words[before.last].low
    quoted = following in QUOTES
    if not (quoted or following in _JOINS) or (phrase.first - before.last > _MOST_BETWEEN and not quoted):
        return  # nothing that joins phrases is so long
    between = [word.low for word in words[before.last : phrase.first]]
    if not phrase.preposition and QUOTES.issuperset(between):
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
        if quoted or generic or (common and "gent" not in phrase.cases):
            before.named, phrase.owner = phrase, before
            phrase.cases = before.cases
            return
    if phrase.kind == "foreign" and before.kind in {"", "organization"} and not before.animate:
        before.named, phrase.owner = phrase, before
    elif "gent" in phrase.cases and _can_own(before, phrase):
        phrase.owner = before


def _is_one(before: Phrase) -> bool:
    """Whether it is somebody on whom no sum depends: *от директора 4 млн*, not *мэры 12 городов*."""
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
