"""Direct speech after a colon, and what the words before it tell: *Мэр ответил: "Завод построят"*."""

from __future__ import annotations

import attrs

from newsfacts_quotes import lexicon, sources, ways
from newsfacts_quotes.cues import Cue, noun_cue, plain_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.lines import described_before, named_before
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import quoted, segments
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import Piece, content
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_RELAYING = frozenset(("сообщать", "передавать", "писать", "отмечать", "уточнять"))
_MOST_QUOTATIONS = 8
_COPULAS = frozenset(("быть", "стать", "оказаться", "остаться"))
_DEPENDENT = frozenset(("кто", "когда", "чтобы", "если", "где"))
_HOPS = 4
"""Over how many segments before a colon the verb is looked for."""


def colon(view: View, unit: Unit) -> Report | None:
    """*Мэр ответил журналистам: "Завод построят"*; *слова врача: "Надо приходить вовремя"*."""
    for stop in view.places(Role.COLON, unit.first, unit.last - 1):
        if not view.outside(stop):
            continue
        speech = quotations_after(view, stop, unit.last)
        pieces = content(view, speech) if speech else ()
        report = introduction(view, unit, stop) if pieces else None
        if speech and pieces and _is_said(view, unit, stop, speech, report):
            whole = _parts(view, stop) or pieces
            return attrs.evolve(report or by_name(view, unit, stop), pieces=whole)
    return _terse(view, unit)


def _terse(view: View, unit: Unit) -> Report | None:
    """*Тренер был краток — «Заслужили»*: what somebody is who speaks, and a dash for the colon."""
    for dash in view.places(Role.DASH, unit.first + 1, unit.last - 1):
        terse = view.outside(dash) and view.lemma(dash - 1) in lexicon.words("terse.txt")
        speech = quotations_after(view, dash, unit.last) if terse else None
        report = introduction(view, unit, dash) if speech and _closes(view, speech[1], unit) else None
        if report and report.source and speech:
            return attrs.evolve(report, pieces=content(view, speech))
    return None


def _parts(view: View, stop: int) -> tuple[Piece, ...]:
    """All that is said around author's words in marks: *«**Да**. — Он подумал и добавил: — **Нет**»*."""
    whole, first, last = view.whole_at[stop], stop, stop
    while whole >= 0 and first and view.whole_at[first - 1] == whole:
        first -= 1
    while whole >= 0 and last < len(view.words) and view.whole_at[last] == whole:
        last += 1
    return tuple((each.start, each.end) for each in view.quotations_in(first, last))


def by_name(view: View, unit: Unit, stop: int) -> Report:
    """Speech that no verb introduces, only a name or nothing: *Мэр Иван Петров: "Завод построят"*."""
    source = (
        named_before(view, unit.first, stop)
        or _issuer(view, unit.first, stop)
        or described_before(view, unit.first, stop)
    )
    return Report(rule=ways.COLON, unit=unit, anchor=source.first if source else stop + 1, source=source)


def _issuer(view: View, first: int, stop: int) -> Source | None:
    """Whose document is quoted, where nothing else is told: *Из ответа **прокуратуры**: «…»*."""
    known = lexicon.words("documents.txt")
    if view.words[first] != "из" or view.has_predicate(first, stop):
        return None
    head = next((k for k in range(first + 1, stop) if view.lemma(k) in known and view.has(k, "gent")), None)
    return None if head is None else sources.genitive(view, head + 1, stop)


def quotations_after(view: View, stop: int, end: int) -> Piece | None:
    """The quotation after a colon, or several in a row: *кричали: "Свободу!", "Позор!"*."""
    dashed = view.is_dash(stop + 1) and view.quotation_from(stop + 1) is None
    start = stop + 2 if dashed else stop + 1
    quotation = view.quotation_from(start) if start < end else None
    if quotation is None:
        return None
    last = quotation.end
    for _ in range(_MOST_QUOTATIONS):
        joined = last + 1 < end and view.words[last] in {",", "и"}
        following = view.quotation_from(last + 1) if joined else None
        if following is None:
            break
        last = following.end
    return start, last


def _is_said(view: View, unit: Unit, stop: int, speech: Piece, report: Report | None) -> bool:
    """Whether the words in quotation marks are speech: a sentence, or led to by a verb of speech."""
    quotation = view.quotation_at(speech[0])
    if quotation is None:
        return False
    said = report is not None and report.cue is not None and leads(view, report.cue, stop)
    told = _is_of_titled(view, unit, stop, quotation)
    if quoted.is_name(view, quotation) and not told:
        return said
    capital = view.tokens[quotation.first].text[:1].isupper()
    if not _closes(view, speech[1], unit):
        sentence = quoted.is_speech(view, quotation) or view.has_predicate(quotation.first, quotation.last)
        return said and capital and sentence
    told = told or view.is_dash(quotation.start) or view.has_predicate(quotation.first, quotation.last)
    if report is None and quotation.end < speech[1] and not _are_shouts(view, quotation, speech[1]):
        return False  # *автор книг: «Тихий берег просит огня», «Дом»*
    said = quoted.is_speech(view, quotation) or (told and named_before(view, unit.first, stop) is not None)
    described = told and described_before(view, unit.first, stop) is not None
    return report is not None or (capital and (said or described))


def _are_shouts(view: View, quotation: Quotation, last: int) -> bool:
    """Whether each of several quotations ends as a sentence does."""
    ends = (each for each in view.quotations if quotation.start <= each.start and each.end <= last)
    return all(view.words[each.last - 1] in {".", "!", "?", "…", "..."} for each in ends)


def _is_of_titled(view: View, unit: Unit, stop: int, quotation: Quotation) -> bool:
    """Whether somebody with a post says what can be a verb: *Вера Тихая, певица: «**Поём** до утра»*."""
    named = titled(view, unit.first, stop)
    posted = named is not None and stop - unit.first > named.last - named.first
    return posted and any(view.has(k, "VERB") for k in range(quotation.first, quotation.last))


def leads(view: View, cue: Cue, stop: int) -> bool:
    """Whether a verb of speech without another object stands before a colon, not *написал роман*."""
    if not cue.takes("direct") or cue.takes("plain") or cue.form not in {Form.FINITE, Form.CONVERB}:
        return False
    index = cue.last
    while index < stop:
        thing = view.outside(index) and view.has(index, "NOUN", "inan", "accs")
        if thing and view.lemma(index) not in lexicon.words("documents.txt"):
            return False
        index = skip(view, index, stop)
    return True


def _closes(view: View, last: int, unit: Unit) -> bool:
    """Whether a quotation ends its unit, or only *, передает ТАСС* follows."""
    after = last
    while after < unit.last and (view.words[after] in {",", "."} or view.is_dash(after)):
        after += 1
    if after >= unit.last:
        return True
    cue = verb_cue(view, after, unit.last) if view.is_word(after) else None
    return cue is not None and cue.lemma in _RELAYING and not cue.gender


def introduction(view: View, unit: Unit, stop: int) -> Report | None:
    """What the words before a colon tell of the speech after it: the cue nearest to it and the source."""
    first = segments.start(view, stop, unit.first)
    cue = _verb_before(view, first, stop)
    if cue is None or not cue.takes("direct", "что", "inf", "impersonal") or cue.takes("plain"):
        # *назвал ответ врача ложью: «…»*: the doctor's answer is not what follows
        noun = None if cue and cue.takes("pred", "as") else _noun_before(view, first, stop)
        cue = _asked_before(view, unit, first) or noun or cue
    for _ in range(_HOPS):
        if (cue and not _is_dependent(view, cue, first)) or first <= unit.first:
            break
        previous = segments.start(view, first - 1, unit.first)
        before = _verb_before(view, previous, first - 1)
        cue = before if cue is None or (before and not before.takes("plain")) else cue
        first = previous
    return introduced_by(view, unit, cue, stop) if cue else None


def _is_dependent(view: View, cue: Cue, first: int) -> bool:
    """Whether a verb that is none of speech tells of somebody else: *рассказал о том, **кто вышел**: «…»*."""
    return cue.takes("plain") and (view.is_relative(first) or view.words[first] in _DEPENDENT)


def _asked_before(view: View, unit: Unit, first: int) -> Cue | None:
    """The verb that an indirect question before a colon depends on: *рассказал, как спасся: "…"*."""
    asked = (
        view.words[first] in segments.QUESTIONS | segments.MANNERS
        and first > unit.first + 1
        and view.words[first - 1] == ","
    )
    start = segments.start(view, first - 1, unit.first)
    cue = _verb_before(view, start, first - 1) if asked else None
    return cue if cue and cue.takes("что", "ли", "как") else None


def introduced_by(view: View, unit: Unit, cue: Cue, stop: int) -> Report:
    """The report that a cue before a colon makes, without its content."""
    start = segments.start(view, cue.first, unit.first)
    said = cue.first == start and not cue.takes("plain")
    closes = said and view.words[start - 1] == ","  # *мост цел, подчеркнул **мэр**: «…»*
    inserted = start > unit.first and (view.words[start] == "как" or closes)
    source = sources.cited(view, cue, stop) if cue.takes("cite") else None
    if cue.takes("plain") and view.lemma(cue.verb) in lexicon.words("receiving.txt"):
        return Report(rule=ways.COLON, unit=unit, anchor=start, source=source)  # *слышали крики: «Горим!»*
    source = source or (
        _of_noun(view, unit, cue, stop)
        if cue.form is Form.NOUN
        else sources.of_verb(view, cue, unit, stop, after=inserted)
    )
    # *мэр **был** краток: "Построим"*; *мэр **скептичен**: "Мост не построят"*
    says = cue.lemma not in _COPULAS and not (cue.takes("plain") and view.pos(cue.verb) == "ADJS")
    return Report(rule=ways.COLON, unit=unit, anchor=start, cue=cue if says else None, source=source)


def _of_noun(view: View, unit: Unit, cue: Cue, stop: int) -> Source | None:
    """Whose words a noun tells: *слова **врача**: «…»*; not those of who only *received* a message."""
    start = segments.start(view, cue.first, unit.first)
    received = any(
        view.lemma(k) in lexicon.words("receiving.txt") for k in range(start, stop) if view.is_finite(k)
    )
    found = sources.genitive(view, cue.last, stop)
    return found if found or received else sources.of_main_clause(view, cue, unit) or _signer(view, cue, stop)


def _signer(view: View, cue: Cue, stop: int) -> Source | None:
    """Who does something with a letter: *письмо подписала **Вера Тихая**: «…»*."""
    verb = next((k for k in range(cue.last, stop) if view.outside(k) and view.is_told(k)), None)
    found = subjects.right_of(view, plain_cue(view, verb), stop) if verb is not None else None
    return found if found and found.named else None


def _verb_before(view: View, first: int, stop: int) -> Cue | None:
    """The reporting verb of a segment, or else its last finite verb: *его поддержал и мэр: "…"*."""
    fallback: Cue | None = None
    for index in range(stop - 1, first - 1, -1):
        if not view.outside(index) or not view.is_word(index):
            continue
        cue = verb_cue(view, index, stop)
        if cue and cue.form in {Form.FINITE, Form.PASSIVE, Form.CONVERB}:
            return cue
        if fallback is None and (view.is_told(index) or view.pos(index) == "ADJS"):
            fallback = plain_cue(view, index)
    return fallback


def _noun_before(view: View, first: int, stop: int) -> Cue | None:
    found = (
        noun_cue(view, index) for index in range(first, stop) if view.outside(index) and view.is_word(index)
    )
    return next((cue for cue in found if cue and cue.takes("colon")), None)
