"""Direct speech that no parenthesis introduces: after a colon, on its own, in a headline."""

from __future__ import annotations

import attrs

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form, noun_cue, verb_cue
from newsfacts_quotes.marks import Quotation
from newsfacts_quotes.reports import Report, content, end_of_unit, without_connective
from newsfacts_quotes.source import Source, SourceType, of_named
from newsfacts_quotes.view import Unit, View

_SPEECH_WORDS = 4
_RELAYING = frozenset(("сообщать", "передавать", "писать", "отмечать", "уточнять"))
_HEADLINE_WORDS = 8


def is_speech(view: View, quotation: Quotation) -> bool:
    """Whether a quotation holds a sentence, and is no name and no scare quote."""
    words = sum(view.is_word(index) for index in range(quotation.first, quotation.last))
    if words >= _SPEECH_WORDS:
        return view.has_predicate(quotation.first, quotation.last) or words > 2 * _SPEECH_WORDS
    return view.words[quotation.last - 1] in {"!", "?", "…", "..."}


def colon(view: View, unit: Unit) -> Report | None:
    """*Мэр ответил журналистам: "Завод построят"*; *слова врача: "Надо приходить вовремя"*."""
    stop = _colon_before_speech(view, unit)
    if stop is None:
        return None
    report = introduction(view, unit, stop)
    pieces = content(view, (stop + 1, _past_colon(view, stop)))
    return attrs.evolve(report, pieces=pieces) if report and pieces else None


def introduction(view: View, unit: Unit, stop: int) -> Report | None:
    """What the words before a colon tell of the speech after it: the cue nearest to it and the source."""
    first = phrases.segment_start(view, stop, unit.first)
    cue = _verb_before(view, first, stop)
    if cue is None or not cue.takes("что", "inf", "impersonal"):
        cue = _noun_before(view, first, stop) or cue
    while cue is None and first > unit.first:
        previous = phrases.segment_start(view, first - 1, unit.first)
        cue = _verb_before(view, previous, first - 1)
        first = previous
    return introduced_by(view, unit, cue, stop) if cue else None


def introduced_by(view: View, unit: Unit, cue: Cue, stop: int) -> Report:
    """The report that a cue before a colon makes, without its content."""
    source = (
        sources.genitive(view, cue.last, stop) or sources.of_main_clause(view, cue, unit)
        if cue.form is Form.NOUN
        else sources.of_verb(view, cue, unit, stop, after=False)
    )
    start = phrases.segment_start(view, cue.first, unit.first)
    return Report(rule="colon", unit=unit, anchor=start, cue=cue, source=source)


def _colon_before_speech(view: View, unit: Unit) -> int | None:
    """The colon before a quotation that ends the unit, or is a sentence of its own."""
    for index in range(unit.first, unit.last - 1):
        if view.words[index] != ":" or not view.outside(index):
            continue
        after = index + 2 if view.is_dash(index + 1) else index + 1
        quotation = view.quotation_from(after) if after < unit.last else None
        if quotation is None or phrases.is_name(view, quotation):
            continue
        if _closes(view, quotation, unit) or _is_said(view, unit, index, quotation):
            return index
    return None


def _is_said(view: View, unit: Unit, stop: int, quotation: Quotation) -> bool:
    """Whether speech stands amid the sentence: *крикнул: "Свободу!" и ушел*."""
    if not is_speech(view, quotation) or not view.tokens[quotation.first].text[:1].isupper():
        return False
    cue = _verb_before(view, phrases.segment_start(view, stop, unit.first), stop)
    return cue is not None and cue.takes("что")


def _closes(view: View, quotation: Quotation, unit: Unit) -> bool:
    """Whether a quotation ends its unit, or only *, передает ТАСС* follows."""
    after = quotation.end
    while after < unit.last and (view.words[after] in {",", "."} or view.is_dash(after)):
        after += 1
    if after >= unit.last:
        return True
    cue = verb_cue(view, after, unit.last) if view.is_word(after) else None
    return cue is not None and cue.lemma in _RELAYING and not cue.gender


def _past_colon(view: View, stop: int) -> int:
    """The end of the quotation after a colon."""
    quotation = view.quotation_at(stop + 1) or view.quotation_at(stop + 2)
    return quotation.end if quotation else stop + 1


def _verb_before(view: View, first: int, stop: int) -> Cue | None:
    """The reporting verb of a segment, or else its last finite verb: *его поддержал и мэр: "…"*."""
    fallback: Cue | None = None
    for index in range(stop - 1, first - 1, -1):
        if not view.outside(index) or not view.is_word(index):
            continue
        cue = verb_cue(view, index, stop)
        if cue and cue.form in {Form.FINITE, Form.PASSIVE, Form.CONVERB}:
            return cue
        if fallback is None and view.is_finite(index):
            fallback = _plain_verb(view, index)
    return fallback


def _plain_verb(view: View, index: int) -> Cue:
    reading = view.readings(index)[0]
    gender = next((g for g in ("masc", "femn", "neut") if g in reading.grammemes), "")
    number = "plur" if "plur" in reading.grammemes else "sing"
    return Cue(index, index + 1, index, reading.lemma, frozenset(("direct",)), Form.FINITE, gender, number)


def _noun_before(view: View, first: int, stop: int) -> Cue | None:
    found = (
        noun_cue(view, index) for index in range(first, stop) if view.outside(index) and view.is_word(index)
    )
    return next((cue for cue in found if cue and cue.takes("colon")), None)


def attached(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Он закончил, сказав "Мы еще вернемся"*: speech right after its cue, without a colon."""
    quotation = view.quotation_from(cue.last) if cue.last < unit.last else None
    if quotation is None or not cue.takes("direct") or cue.negated or cue.form is Form.PARTICIPLE:
        return None
    if not is_speech(view, quotation) or phrases.is_name(view, quotation):
        return None
    report = introduced_by(view, unit, cue, cue.last)
    return attrs.evolve(report, pieces=((quotation.start, quotation.end),))


def headline(view: View, unit: Unit, *, leads: bool) -> Report | None:
    """*Мэр: завод построят к весне* as a headline or a subheading."""
    if not (leads or unit.heading) or not unit.opens_paragraph or view.words[unit.last - 1] == ".":
        return None
    stop = next((k for k in range(unit.first, unit.last) if view.words[k] == ":" and view.outside(k)), None)
    if stop is None or stop - unit.first > _HEADLINE_WORDS or stop + 2 >= unit.last:
        return None
    source = _headline_source(view, unit.first, stop)
    speech = view.quotation_from(stop + 1)
    if source is None or not (speech or view.has_predicate(stop + 1, unit.last) or source.named):
        return None
    pieces = content(view, (stop + 1, end_of_unit(view, unit)))
    return Report(rule="headline", unit=unit, anchor=unit.first, source=source, pieces=pieces)


def _headline_source(view: View, first: int, stop: int) -> Source | None:
    if any(view.is_finite(k) or view.words[k] == "," for k in range(first, stop) if view.outside(k)):
        return None
    head = phrases.head_from(view, first, stop, "nomn")
    for index in range(first, stop):
        named = view.named.get(index)
        if named and named.nominative and (index == first or (head is not None and view.has(head, "anim"))):
            return of_named(named)
    if head is None or not _can_speak(view, first, head):
        return None
    return Source(first, stop, head, SourceType.NOMINAL)


def _can_speak(view: View, first: int, head: int) -> bool:
    """Whether a headline's noun is somebody: animate, an organisation, in Latin letters or capitals."""
    text = view.tokens[head].text
    animate = view.has(head, "NOUN", "anim") or view.has(head, "Orgn") or text == "СМИ"
    return (
        animate
        or (text.isascii() and text.isalpha())
        or (text.isupper() and len(text) > 1)
        or head > first + 2
    )


def alone(view: View, unit: Unit, *, introduced: bool = False) -> Report | None:
    """A sentence of its own in quotation marks, whose speaker the context tells."""
    start = without_connective(view, unit.first, unit.last)
    quotation = view.quotation_from(start)
    if quotation is None or not (introduced or is_speech(view, quotation)):
        return None
    last = quotation
    while last.end < unit.last:
        following = view.quotation_from(last.end)
        if following is None:
            break
        last = following
    if any(view.is_word(index) for index in range(last.end, unit.last)):
        return None
    return Report(rule="alone", unit=unit, anchor=unit.first, pieces=((quotation.start, last.end),))
