"""Finding the source of each kind of cue."""

from __future__ import annotations

import attrs
from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.anaphors import owned_by
from newsfacts_quotes.cues import Cue, plain_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.sources.abbreviations import abbreviation
from newsfacts_quotes.sources.agencies import is_agency
from newsfacts_quotes.sources.obliques import by_whom, who_feels
from newsfacts_quotes.sources.pairs import pair
from newsfacts_quotes.sources.places import (
    agent,
    document,
    document_of_relative,
    in_it,
    is_body,
    place,
    within_whose,
)
from newsfacts_quotes.sources.source import POSSESSIVES, Source, SourceType, of_pronoun
from newsfacts_quotes.sources.subjects import left_of, right_of
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.view import Unit, View

_NEAR = 6
"""Within how many tokens after a verb the name of its subject stands."""

_THEM = frozenset(("им", "их", "ему", "ей", "нам", "нас", "мне", "меня"))
_CONTRASTS = frozenset(("а", "но", "однако", "зато"))


def of_verb(view: View, cue: Cue, unit: Unit, end: int, *, after: bool) -> Source | None:
    """The source of a reporting verb.

    Args:
        view: The text.
        cue: The verb.
        unit: The unit it stands in.
        end: Where its clause ends on the right.
        after: Whether the subject is expected after the verb, as in *…, сообщил X*.
    """
    if cue.takes("felt"):
        start = segments.start(view, cue.first, unit.first)
        return who_feels(view, start, cue.first) or who_feels(view, cue.last, end)
    if cue.form is Form.PASSIVE:
        start = segments.start(view, cue.first, unit.first)
        return (
            document(view, cue.last, end)
            or document(view, start, cue.first)
            or in_it(view, start, cue.first)
            or by_whom(view, start, cue.first)
            or by_whom(view, cue.last, end)
            or document_of_relative(view, start, unit.first)
        )
    if cue.takes("impersonal"):
        start = segments.start(view, cue.first, unit.first)
        return (
            _where_told(view, cue, cue.last, end)
            or _where_told(view, cue, start, cue.first)
            or agent(view, start, cue.first)
            or _told_before(view, unit.first, start)
            or document_of_relative(view, start, unit.first)
        )
    if cue.form is Form.CONVERB:
        return of_main_clause(view, cue, unit)
    start = segments.start(view, cue.first, unit.first)
    if _is_told_them(view, cue, start):
        return None
    found = within_whose(view, cue, start) or pair(view, cue, start, cue.first)
    found = found or (right_of(view, cue, end) if after else _left_or_person(view, cue, unit.first, end))
    found = found or (left_of(view, cue, unit.first) if after else right_of(view, cue, end))
    found = found or pair(view, cue, cue.last, end) or abbreviation(view, cue)
    other = found is None or _is_addressee(view, found) or _may_be_object(view, cue, found)
    other = other or (found is not None and _is_acted_on(view, cue, found, unit))
    if cue.number == "plur" and not cue.gender and other:
        found = _place_of(view, cue, unit, end, after=after) or found
    return found or _before_stray_comma(view, cue, unit)


def _where_told(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """Where it stands, in what is written alone where it is only thought: *на выборах **ожидалось***."""
    if cue.lemma in lexicon.words("thoughts.txt") and not cue.takes("from"):
        return document(view, first, end) or in_it(view, first, end)
    return place(view, first, end, any_noun=True)


def _is_told_them(view: View, cue: Cue, start: int) -> bool:
    """Whether nobody is named who tells *them* so: *жалуются, что **им** обещают вернуть деньги*."""
    if cue.number != "plur" or view.words[start] not in SUBORDINATORS:
        return False
    told = [k for k in range(start + 1, cue.first) if view.words[k] in _THEM and owned_by(view, k) is None]
    return bool(told) and not any(view.has(k, "nomn") for k in range(start + 1, cue.first) if k not in told)


def _left_or_person(view: View, cue: Cue, first: int, end: int) -> Source | None:
    """The subject before the verb, or the person whose object that is: *самоотвод взял **Иван Петров***."""
    left = left_of(view, cue, first)
    if left is None or left.type is not SourceType.NOMINAL or not view.has(left.head, "NOUN", "inan", "accs"):
        return left
    right = right_of(view, cue, min(end, cue.last + _NEAR)) or pair(view, cue, cue.last, end)
    if right and right.parts:
        return right  # *соболезнования выразили **мэр и посол***
    named = right is not None and right.named is not None and left.last <= cue.first <= right.first
    return right if named else left


def _before_stray_comma(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject that a comma wrongly parts from its verb: ***Врачи скорой помощи**, сообщили, что*."""
    comma = cue.first - 1
    if comma <= unit.first or view.words[comma] != "," or view.has_predicate(unit.first, comma):
        return None
    return left_of(view, attrs.evolve(cue, first=comma), unit.first)


def _told_before(view: View, first: int, start: int) -> Source | None:
    """The document before what is set apart: *в **письме**, которое он прислал, говорится*."""
    opening = segments.comma(view, first, start)
    after = opening + 1
    apart = after < start and (
        segments.opens_relative(view, after, start)
        or (view.has(after, "PRTF", "loct") and not view.has_predicate(after, start))
    )
    return document(view, first, opening) if apart else None


def _is_addressee(view: View, source: Source) -> bool:
    """Whether a name that shows no case may be who was told: *в мэрии **РИА Новости** сообщили*."""
    return is_agency(view, source.head) or is_agency(view, source.first - 1)


def _may_be_object(view: View, cue: Cue, source: Source) -> bool:
    """Whether things after the verb may be its object: *назвали **слухи** ложью*; *опровергли **слухи***."""
    things = source.type is SourceType.NOMINAL and view.has(source.head, "NOUN", "inan", "plur", "accs")
    return things and cue.takes("pred", "as", "rumour") and source.first >= cue.last


def _is_acted_on(view: View, cue: Cue, source: Source, unit: Unit) -> bool:
    """Whether a thing is what *они* did something to before: *в порту проверили **краны** и заявили*."""
    thing = source.type is SourceType.NOMINAL and view.has(source.head, "NOUN", "inan", "accs")
    if not thing or source.last > cue.first or agreement.may_be_people(view, source.head):
        return False  # *шумят чайки, и **аналитики** считают*
    verbs = (k for k in range(unit.first, source.first) if view.outside(k) and view.is_finite(k))
    return any(view.has(k, "VERB", "plur") for k in verbs)


def _place_of(view: View, cue: Cue, unit: Unit, end: int, *, after: bool) -> Source | None:
    """Where it was said, with no subject: ***в мэрии** сообщили*; *сообщили **в мэрии***."""
    start = segments.start(view, cue.first, unit.first)
    right = place(view, cue.last, end)
    if after and right:
        return right
    opening = segments.end(view, unit.first, cue.first)
    while opening < cue.first and phrases.past_list(view, opening, cue.first) > opening:
        opening = segments.end(view, phrases.past_list(view, opening, cue.first), cue.first)
    contrasted = view.words[start] in _CONTRASTS  # *в порту молчат, а **в мэрии** заявили*
    leading = None if contrasted else place(view, unit.first, opening)
    if leading and _belongs_to_object(view, leading):
        return None  # *замену таблички в **Твери** назвали ошибкой*
    found = leading or place(view, start, cue.first)
    return _without_object(view, cue, found) if found else right


def _belongs_to_object(view: View, place: Source) -> bool:
    """Whether a town tells where a thing before it stands, and does not speak."""
    thing = view.at(place.first - 2)
    if not view.has(place.head, "Geox") or not thing.is_word:
        return False
    return thing.readings[0].has("NOUN", "inan") and thing.lemma not in lexicon.words("times.txt")


def _without_object(view: View, cue: Cue, source: Source) -> Source:
    """A place without the object after it: *в **МИД Армении** слова мэра назвали ложью*."""
    clause = view.at(cue.last).low == ","  # *признали, что*: it takes no other object
    if not cue.takes("pred", "as") or source.last != cue.first or clause:
        return source
    thing = (
        k
        for k in range(source.head + 2, source.last)
        if view.has(k, "NOUN", "inan", "plur", "accs") and k not in view.named and view.outside(k)
    )
    first = next(thing, source.last)
    return attrs.evolve(
        source, last=phrases.start_of(view, first, source.head + 1) if first < source.last else first
    )


def of_main_clause(view: View, cue: Cue, unit: Unit) -> Source | None:
    """The subject of the verb that a converb goes with: ***врачи** опровергли это, заявив, что*."""
    verbs = [k for k in range(cue.first - 1, unit.first - 1, -1) if view.outside(k) and view.is_told(k)]
    verb = next((k for k in verbs if _is_main_verb(view, k, unit)), None)
    if verb is None and verbs:  # *Отметим, что тренер сменил вратаря, **объяснив**, что*
        verb = verbs[0]
    if verb is None:
        return None
    subject = plain_cue(view, verb)
    spoken = view.is_dash(verb - 1) and verb > unit.first + 1 and not view.is_word(verb - 2)
    if verb > unit.first and view.words[verb - 1] == "," and verb_cue(view, verb, cue.first):
        inserted = right_of(view, subject, cue.first - 1)  # *мост цел, сообщил **мэр**, добавив, что*
        if inserted:
            return inserted
    after = right_of(view, subject, cue.first - 1) if spoken else None
    if after:
        return after  # *«…», — написала **она**, напомнив*
    found = pair(view, subject, segments.start(view, verb, unit.first), verb)
    found = found or _left_or_person(view, subject, unit.first, cue.first - 1)
    later = None if found else right_of(view, subject, cue.first - 1)
    if later and view.has(later.head, "anim", "nomn"):
        return later
    return found or _body_of(view, subject, unit, cue.first - 1)


def _body_of(view: View, subject: Cue, unit: Unit, end: int) -> Source | None:
    """The body where people act, with no subject: ***в мэрии** жалобу изучили, заявив, что*."""
    if subject.number != "plur" or subject.gender:
        return None
    found = _place_of(view, subject, unit, end, after=False)
    return found if found and is_body(view, found) and not view.has(found.head, "Geox") else None


def _is_main_verb(view: View, index: int, unit: Unit) -> bool:
    """Whether a finite verb stands in no subordinate clause."""
    start = segments.start(view, index, unit.first)
    return view.words[start] not in SUBORDINATORS


def possessive(view: View, cue: Cue) -> Source | None:
    """The pronoun inside the cue: *по **его** словам*."""
    for index in range(cue.first, cue.last):
        if view.words[index] in POSSESSIVES:
            return of_pronoun(index)
    return None


def owner_before(view: View, cue: Cue) -> Source | None:
    """The pronoun before a reporting noun: ***её** утверждения, что мост закрыт, …*."""
    before = cue.first - 1
    return of_pronoun(before) if before >= 0 and view.words[before] in POSSESSIVES else None
