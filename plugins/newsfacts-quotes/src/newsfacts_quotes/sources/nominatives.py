"""What stands at a token and can be the subject of a verb: a name, an account, a pronoun, a noun."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import OURS, Cue
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.sources.source import Source, SourceType, of_named, of_pronoun
from newsfacts_quotes.text import phrases, quoted
from newsfacts_quotes.text.accounts import account_end
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Named, View

PRONOUNS = frozenset(("он", "она", "они", "оно"))
_DEMONSTRATIVES = frozenset(("тот", "та", "те", "последний", "последняя", "последние"))
_COUNTED = 7
"""How many tokens behind a number its noun is looked for."""
_TO_SIGN = 3
"""How many tokens behind a number its per cent sign may stand."""
_ATTRIBUTE = 2
"""A preposition and its noun, at the least, stand between an attribute and what it belongs to."""

_ABOUT = frozenset(("около", "более", "менее", "свыше", "порядка"))
"""With these a number is told roughly, and stands in the genitive: ***около** двадцати жителей заявили*."""

_PAUCALS = frozenset(("два", "две", "три", "четыре", "оба", "обе"))


def subject_at(view: View, cue: Cue, index: int, end: int) -> Source | None:
    """The subject that begins with a token: a name, a name in quotation marks, a pronoun, a noun."""
    if index in view.named:
        return _person(view, cue, view.named[index])
    if not view.outside(index):
        return _title(view, cue, index)
    account = account_end(view, index)
    if account > index or not view.is_word(index):
        return _account(cue, index, account)
    ours = view.is_speech and view.words[index] in OURS
    if ours or view.words[index] in PRONOUNS:
        fits = view.has(index, cue.number) if ours else agreement.agrees(view, index, cue)
        return of_pronoun(index) if fits else None
    if view.words[index] in _DEMONSTRATIVES and _stands_alone(view, cue, index, end):
        return of_pronoun(index)
    return _noun_phrase(view, cue, index, end)


def _title(view: View, cue: Cue, index: int) -> Source | None:
    """The name in quotation marks that begins with a token."""
    quotation = view.quotation_from(index)
    if quotation is None or agreement.is_governed(view, index) or _is_listed(view, index):
        return None
    fits = quoted.is_name(view, quotation) and quoted.may_be_nominative(view, quotation)
    fits = fits and agrees_as_name(view, cue, quotation)
    return Source(index, quotation.end, quotation.first, SourceType.NOMINAL) if fits else None


def _is_listed(view: View, index: int) -> bool:
    """Whether a title goes on a list whose titles before are governed: *автор «Долгих снов», **«Реки»***."""
    before = index - 1
    if view.at(before).low not in {",", "и"}:
        return False
    quotation = view.quotation_at(before - 1)
    if quotation is None or quotation.end != before:
        return False
    start = quotation.start
    return not quoted.may_be_nominative(view, quotation) or _is_listed(view, start)


def _account(cue: Cue, first: int, last: int) -> Source | None:
    """Who writes under the name of an account right beside the verb: *пишет **vera_t***."""
    beside = first < last and cue.number != "plur" and (first == cue.last or last == cue.first)
    return Source(first, last, first, SourceType.NOMINAL, fresh=True) if beside else None


def agrees_as_name(view: View, cue: Cue, quotation: Quotation) -> bool:
    """Whether a name in quotation marks can be the subject of a verb in the plural: *«Известия» пишут*."""
    words = range(quotation.first, quotation.last)
    return cue.number != "plur" or any(in_latin(view.words[k]) or view.has(k, "nomn", "plur") for k in words)


def _stands_alone(view: View, cue: Cue, index: int, end: int) -> bool:
    """Whether *тот* or *последний* is the whole subject beside the cue: *в котором **тот** пообещал*."""
    after = index + 1
    past = without_connective(view, after + 1, max(end, cue.first)) if view.at(after).low == "," else after
    after = past if past > after + 1 else after  # *те, в частности, ответили*
    beside = after == cue.first or index == cue.last
    clause = view.at(after).low == ","  # who they are follows
    return (
        beside
        and not clause
        and agreement.agrees(view, index, cue)
        and (after >= end or after == cue.first or phrases.head_from(view, after, end, "nomn") is None)
    )


def _person(view: View, cue: Cue, named: Named) -> Source | None:
    fits = named.nominative and agreement.agrees_person(view, named, cue)
    return of_named(named) if fits and not agreement.is_governed_name(view, named) else None


def _noun_phrase(view: View, cue: Cue, index: int, end: int) -> Source | None:
    """The noun phrase that begins with a token, if it is nominative and agrees with the cue."""
    head = None if view.is_relative(index) else phrases.head_from(view, index, end, "nomn")
    if head is None:
        return _counted(view, cue, index, end)
    if _is_month(view, head):
        return None
    named = next((view.named[k] for k in range(index, head + 1) if k in view.named), None)
    if named:
        return _person(view, cue, named)
    oblique = index == head and (
        (agreement.in_chain(view, index) and not agreement.are_before(view, index, cue))
        or agreement.is_governed(view, index)
        or agreement.is_second_genitive(view, index)
        or agreement.is_namesake(view, index)
        or (cue.number == "sing" and agreement.is_listed(view, index))
    )
    if oblique or not (agreement.agrees(view, head, cue) or agreement.is_collective(view, cue, head, end)):
        return None
    last = phrases.end_of(view, head, end)
    if any(view.lemma(k) == "свой" for k in range(max(index - 1, 0), head)):
        return None  # *подали **свои пояснения** и ожидают, что …*
    return Source(index, last, head, SourceType.NOMINAL, fresh=agreement.is_fresh(view, index, head))


def _is_month(view: View, index: int) -> bool:
    """Whether a number before it tells that it is no woman's name: *20 **марта** академия объявила*."""
    return view.at(index - 1).low.isdigit() and view.lemma(index) in lexicon.words("times.txt")


def _counted(view: View, cue: Cue, index: int, end: int) -> Source | None:
    """Several people: ***несколько источников** сообщают*."""
    share = _share(view, cue, index, end)
    if share:
        return share
    if cue.number == "sing" and cue.gender != "neut":
        return None
    number = index + (view.words[index] in _ABOUT)
    if not _is_number(view, number, "gent" if number > index else "nomn"):
        return None
    for near in range(number + 1, min(number + _COUNTED, end)):
        if view.is_mark(near):
            continue  # *трое **«пострадавших»***
        if not view.is_word(near) or view.lemma(near) in lexicon.words("times.txt"):
            break
        head = _past_attribute(view, near, end)
        paucal = view.words[number] in _PAUCALS and view.has(head, "NOUN", "gent", "sing")
        quotation = view.quotation_at(head)
        if quotation and view.lemma(head) in lexicon.words("substantives.txt"):
            return Source(index, quotation.end, head, SourceType.NOMINAL)
        beings = ("anim",) if view.words[number].isdigit() else ()  # *100 рублей* say nothing
        if paucal or view.has(head, "NOUN", "gent", "plur", *beings) or _are_such(view, head, end):
            last = phrases.end_of(view, head, end)
            return Source(index, last, head, SourceType.NOMINAL, fresh=number > index or bool(beings))
    return None


def _past_attribute(view: View, index: int, end: int) -> int:
    """The noun behind an attribute with its own phrase: *несколько **близких к семье** источников*."""
    after = index + 1
    if not view.has(index, "ADJF", "gent", "plur") or not view.at(after, end).has("PREP"):
        return index
    inner = min(skip(view, after, end) + 1, end)
    nouns = (k for k in range(after + _ATTRIBUTE, inner) if view.has(k, "NOUN", "gent", "plur"))
    return next(nouns, index)


def _is_number(view: View, index: int, case: str) -> bool:
    """Whether it is counted how many they are: ***20** жителей*, ***двадцать** жителей*."""
    word = view.at(index)
    return word.low == "несколько" or word.low.isdigit() or word.has("NUMR", case)


def _are_such(view: View, index: int, end: int) -> bool:
    """Whether a participle stands for people: *трое **задержанных***, not *трое **задержанных** мужчин*."""
    participle = view.outside(index) and view.has(index, "PRTF", "gent", "plur")
    return participle and phrases.head_from(view, index, end, "gent") == index


def _share(view: View, cue: Cue, index: int, end: int) -> Source | None:
    """A part of many: ***80% опрошенных** считают мост опасным*."""
    after = index + 1
    if view.lemma(index) == "каждый" and view.at(after, end).has("ADJF", "nomn", "Anum"):
        noun = after + 1
        whole = any(view.at(noun, end).has(pos, "nomn", "sing") for pos in ("NOUN", "PRTF"))
        head = noun if whole else after  # *каждый пятый признался*; *каждый пятый **опрошенный** признался*
        return Source(index, head + 1, head, SourceType.NOMINAL, fresh=True)
    if not view.words[index][:1].isdigit() or cue.gender in {"masc", "femn"}:
        return None
    sign = next((k for k in range(index + 1, min(index + _TO_SIGN, end)) if not view.is_word(k)), end)
    if sign >= end or view.words[sign] != "%":
        return None
    after = sign + 1
    whom = phrases.head_from(view, after, end, "gent") if after < end else None
    if whom is None and view.at(after, end).has("PRTF", "plur", "gent"):
        whom = after  # *80% **опрошенных***
    if whom is None:
        return Source(index, after, index, SourceType.NOMINAL, fresh=True)
    return Source(index, phrases.end_of(view, whom, end), whom, SourceType.NOMINAL, fresh=True)
