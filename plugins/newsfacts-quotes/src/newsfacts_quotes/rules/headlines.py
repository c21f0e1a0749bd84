"""Headlines that name who speaks: *Мэр: завод построят к весне*; *Завод построят к весне — мэр*."""

from __future__ import annotations

from newsfacts_quotes import lexicon, ways
from newsfacts_quotes.cues import plain_cue, verb_cue
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources import places, subjects
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases, quoted, segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.titled import before_channel, is_bare_name, titled
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_WORDS = 8
"""The longest source of a headline."""

_OF_SPEECH = frozenset(("PRCL", "NPRO", "ADVB", "INTJ", "PRED", "COMP", "INFN"))


def headline(view: View, unit: Unit, *, leads: bool) -> Report | None:
    """What a headline or a subheading reports."""
    if not unit.opens_paragraph:
        return None
    clocked = unit.paragraph in view.layout.clocked or _is_posted(view, unit) or _is_named(view, unit)
    # *14:20 Росавиация: ограничения сняты.*
    if not (leads or unit.heading or clocked):
        return None
    if view.words[unit.last - 1] == ".":
        return _before_colon(view, unit) if clocked else None
    return _words_first(view, unit) or _before_colon(view, unit) or _after_dash(view, unit)


def _is_posted(view: View, unit: Unit) -> bool:
    """Whether somebody writes in a channel: *Мэр Олег Рябов **в Telegram**: мост закроют.*."""
    near = min(unit.first + _WORDS + 1, unit.last)
    stop = next((k for k in view.places(Role.COLON, unit.first, near) if view.outside(k)), unit.first)
    end = before_channel(view, unit.first, stop)
    return end < stop and _source(view, unit.first, end) is not None


def _is_named(view: View, unit: Unit) -> bool:
    """Whether a person or a body, and no verb, leads a sentence: *Мэр Олег Рябов: мост закроют*."""
    near = range(unit.first, min(unit.first + _WORDS + 1, unit.last - 1))
    stop = next((k for k in near if view.words[k] == ":" and view.outside(k)), None)
    if stop is None or stop == unit.first or not view.has_predicate(stop, unit.last):
        return False
    if view.is_finite(stop + 1):
        return False  # *Вера Тихая: родилась в Твери, окончила школу.*
    return titled(view, unit.first, stop) is not None or _is_body(view, unit.first, stop)


def _is_body(view: View, first: int, stop: int) -> bool:
    """Whether a body's name or an office is all that stands there: *Росавиация: …*; *Прокуратура края: …*."""
    word = view.words[first]
    if not view.tokens[first].text[:1].isupper():
        return False
    if first + 1 == stop and (word in lexicon.body_kinds() or lexicon.is_made_as_body(word)):
        return True
    head = phrases.head_from(view, first, stop, "nomn")
    office = head is not None and view.lemma(head) in lexicon.body_hypernyms()["ведомство"]
    return office and head is not None and phrases.end_of(view, head, stop) == stop


def _words_first(view: View, unit: Unit) -> Report | None:
    """*«Мост не закроем»: мэр рассказал о планах*; who speaks is named or is the subject of what follows."""
    speech = view.quotation_from(unit.first)
    if speech is None or speech.end + 1 >= unit.last:
        return None
    mark = view.words[speech.end]
    if not (mark == ":" or (view.is_dash(speech.end) and not view.has_predicate(speech.end, unit.last))):
        return None
    if not _is_said(view, speech):
        return None
    source = _told_after(view, speech.end + 1, _before_dash(view, speech.end + 1, unit.last))
    if source is None and not _reports(view, speech.end + 1, unit.last):
        return None
    return Report(
        rule=ways.HEADLINE,
        unit=unit,
        anchor=speech.end + 1,
        source=source,
        pieces=((speech.start, speech.end),),
    )


def _is_said(view: View, speech: Quotation) -> bool:
    """Whether marks hold words of somebody and no title: a predicate, or a word that titles lack."""
    if view.has_predicate(speech.first, speech.last) or quoted.is_speech(view, speech):
        return True
    return any(view.pos(k) in _OF_SPEECH for k in range(speech.first, speech.last))


def _before_dash(view: View, first: int, last: int) -> int:
    """Where the topic begins: *жительница Лопаря **— о взрыве***."""
    return next((k for k in range(first + 1, last) if view.is_dash(k)), last)


def _reports(view: View, first: int, last: int) -> bool:
    """Whether a verb of speech follows, whoever speaks: *«Это беда»: в Лопаре рассказали о пожаре*."""
    cues = (verb_cue(view, k, last) for k in range(first, last) if view.is_finite(k))
    return any(cues)


def _told_after(view: View, first: int, last: int) -> Source | None:
    """The person that a line names first, the subject of its verb, or the noun that begins it."""
    named = next(
        (view.named[k] for k in range(first, last) if k in view.named and view.named[k].nominative), None
    )
    if named:
        return of_named(named)
    verb = next((k for k in range(first, last) if view.is_finite(k)), None)
    if verb is None:
        return _source(view, first, last)
    cue = plain_cue(view, verb)
    found = subjects.left_of(view, cue, first) or subjects.right_of(view, cue, last)
    there = places.place(view, first, verb) if cue.number == "plur" and not cue.gender else None
    town = there is not None and view.tokens[there.head].text[:1].isupper()
    return found or (None if town else there)  # *«…»: **в мэрии** ответили на слухи*, not *в Лопаре*


def _before_colon(view: View, unit: Unit) -> Report | None:
    """*Мэр: завод построят к весне*."""
    stop = next((k for k in range(unit.first, unit.last) if view.words[k] == ":" and view.outside(k)), None)
    if stop is None or stop - unit.first > _WORDS or stop + 2 >= unit.last:
        return None
    source = _source(view, unit.first, before_channel(view, unit.first, stop))
    speech = view.quotation_from(stop + 1)
    if source is None or not (speech or source.named or _tells(view, stop + 1, unit.last)):
        return None
    asking = lexicon.words("interviewers.txt")
    asks = any(view.words[k] in asking for k in range(source.first, source.last))
    if asks or is_bare_name(view, stop + 1, unit.last):
        return None
    pieces = content(view, (stop + 1, segments.end_of_unit(view, unit)))
    return Report(rule=ways.HEADLINE, unit=unit, anchor=unit.first, source=source, pieces=pieces)


def _tells(view: View, first: int, last: int) -> bool:
    """Whether words have a predicate, or a dash for one: *половина мёда — подделка*."""
    return view.has_predicate(first, last) or any(view.is_dash(k) for k in range(first + 1, last))


def _after_dash(view: View, unit: Unit) -> Report | None:
    """*Завод построят к весне — мэр*; the whole rest of the line must be who speaks."""
    near = range(unit.last - 2, max(unit.last - 2 - _WORDS, unit.first), -1)
    dash = next((k for k in near if view.is_dash(k) and view.outside(k)), None)
    told = dash is not None and (view.words[dash - 1] == "," or view.has_predicate(unit.first, dash))
    if dash is None or not told or _in_phrase(view, unit.first, dash):
        return None
    source = _source(view, dash + 1, unit.last)
    if source is None:
        return None
    posted = titled(view, dash + 1, unit.last) is not None and not _may_be_called(view, unit.first, dash)
    if not (posted or _speaks_alone(view, source, dash + 1, unit.last)):
        return None
    pieces = content(view, (unit.first, dash))
    return Report(rule=ways.HEADLINE, unit=unit, anchor=unit.first, source=source, pieces=pieces)


def _may_be_called(view: View, first: int, dash: int) -> bool:
    """Whether a name behind a dash may be that of who is told before it: *погиб **врач** — Олег Рябов*."""
    verb = next((k for k in range(dash - 1, first - 1, -1) if view.is_predicate(k)), first)
    people = any(view.has(k, "NOUN", "anim", case) for k in range(first, dash) for case in ("nomn", "ablt"))
    return people or any(view.readings(k)[0].has("NOUN", "nomn", "sing") for k in range(verb + 1, dash))


def _in_phrase(view: View, first: int, dash: int) -> bool:
    """Whether the dash stands inside a clause: another one before it, or numbers around it."""
    another = any(view.is_dash(k) and view.outside(k) for k in range(first, dash))
    return another or view.words[dash - 1][0].isdigit()


def _speaks_alone(view: View, source: Source, first: int, last: int) -> bool:
    """Whether only the source follows, and no apposition: *— Петров*, but not *— врач Анна Петрова*."""
    if source.named:
        return source.first == first and source.last == last and last - first == 1
    attributes = (view.lemma(k) for k in range(source.first, source.head))
    if any(lexicon.lists(each, "no_mention.txt", "distinctions.txt") for each in attributes):
        return False
    return phrases.end_of(view, source.head, last) == last


def _source(view: View, first: int, stop: int) -> Source | None:
    if any(view.is_finite(k) or view.words[k] == "," for k in range(first, stop) if view.outside(k)):
        return None
    head = phrases.head_from(view, first, stop, "nomn")
    for index in range(first, stop):
        named = view.named.get(index)
        if named and named.nominative and (index == first or (head is not None and view.has(head, "anim"))):
            return of_named(named)
    if head is None or not _can_speak(view, first, head):
        return None
    end = phrases.end_of(view, head, stop)
    topic = view.at(end, stop).low in {"о", "об", "обо", "про"}  # *Главврач **о реформе**: «…»*
    return Source(first, end if topic else stop, head, SourceType.NOMINAL)


def _can_speak(view: View, first: int, head: int) -> bool:
    """Whether a headline's noun is somebody: animate, an organisation, in Latin letters or capitals."""
    text = view.tokens[head].text
    animate = view.has(head, "NOUN", "anim") or view.has(head, "Orgn") or text == "СМИ"
    return (
        animate
        or lexicon.lists(view.lemma(head), "issuers.txt", "bodies.txt")
        or view.words[head] in lexicon.body_kinds()
        or lexicon.is_made_as_body(view.words[head])
        or (in_latin(text) and text.isalpha())
        or (text.isupper() and len(text) > 1)
        or (text[:1].isupper() and not view.readings(head)[0].known)
        or head > first + 2
    )
