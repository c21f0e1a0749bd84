"""The reports of a whole text: those of its units, joined where speech goes over several."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import attrs

from newsfacts import QuoteType
from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import plain_cue
from newsfacts_quotes.finding import reports_of
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules import direct, table
from newsfacts_quotes.sources import subjects
from newsfacts_quotes.sources.source import Source, of_named
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.titled import titled
from newsfacts_quotes.text.view import Named, Unit, View
from newsfacts_quotes.text.words import Role
from newsfacts_quotes.ways import ALONE, COLON, TURN, Trait
from newsfacts_quotes.wording import quote_type

_EVERY_OTHER = 2
"""Two who talk speak in every other line."""

_NEAR = 8
"""Among how many last reports one by the same cue is looked for."""


def joined(view: View) -> list[Report]:
    """The reports of all units, a quotation that goes on in its paragraph joined to the one before."""
    told = [reports_of(view, unit, leads=number == 0) for number, unit in enumerate(view.units)]
    found: list[Report] = []
    block_end = 0
    for number, unit in enumerate(view.units):
        if unit.first < block_end:
            continue
        for single in told[number] or _short(view, number, found[-1] if found else None):
            report = _of_doer(view, number, _signed(view, number, _headed(view, number, single)), told)
            block_end = max(block_end, unit.last, report.pieces[-1][1] if report.pieces else 0)
            before = found[-1] if found else None
            if before and _told_after(before, report):
                found[-1] = attrs.evolve(before, elsewhere=report.source)
            if before and _goes_on(view, before, report):
                found[-1] = attrs.evolve(before, pieces=before.pieces + report.pieces)
            else:
                found.append(report)
                _carry_back(view, found)
        speech = _block_after(view, number, told)
        if speech:
            _add_block(found, _signed(view, number + 1, speech))
            block_end = speech.pieces[-1][1] if speech.pieces else unit.last
    return [*_with_turns(found, view.layout.turns)]


def _with_turns(found: Sequence[Report], turns: Collection[int]) -> Iterator[Report]:
    """The lines of dialogues, each with who is named two lines on: every other line is the same one's."""
    spoke = {
        each.unit.paragraph: each.source for each in found if each.source and each.unit.paragraph in turns
    }
    for report in found:
        other = spoke.get(report.unit.paragraph + _EVERY_OTHER) if report.rule is TURN else None
        yield attrs.evolve(report, elsewhere=other) if other else report


def _of_doer(view: View, number: int, report: Report, told: Sequence[Sequence[Report]]) -> Report:
    """Speech that stands alone, with who acts in the sentence before: ***Глеб Рогов** не спешит. «…».*."""
    if report.rule is not ALONE or report.source or not number or told[number - 1]:
        return report
    before, unit = view.units[number - 1], report.unit
    if before.last != unit.first or before.paragraph != unit.paragraph:
        return report
    doer = direct.who_acts(view, before.first, before.last)
    return attrs.evolve(report, elsewhere=doer) if doer and doer.named else report


def _block_after(view: View, number: int, told: Sequence[Sequence[Report]]) -> Report | None:
    """The speech in the next paragraph, if the unit ends in a colon and the paragraph has no parenthesis."""
    unit, start = view.units[number], number + 1
    if view.words[unit.last - 1] != ":" or start == len(view.units):
        return None
    end = start + 1
    while end < len(view.units) and view.units[end].paragraph == view.units[start].paragraph:
        end += 1
    labelled = any(report.rule is COLON and report.cue is None and report.source for report in told[start])
    if labelled or any(report.rule.has(Trait.INTERRUPTS) for each in told[start:end] for report in each):
        return None
    found = (find(view, unit, view.units[start:end], told[number]) for find in table.BLOCK)
    return next((speech for speech in found if speech), None)


def _add_block(found: list[Report], speech: Report) -> None:
    """Add the speech of a block; a mere reference by the same cue gives way, either way."""
    same = [each for each in found[-_NEAR:] if each.cue == speech.cue]
    if speech.reference and any(not each.topic for each in same):
        return
    found[-_NEAR:] = [each for each in found[-_NEAR:] if not (each.reference and each in same)]
    found.append(speech)


def _carry_back(view: View, found: list[Report]) -> None:
    """Give the source of a speech over several paragraphs to those of its paragraphs that name none."""
    for index in range(len(found) - 1, 0, -1):
        before, report = found[index - 1], found[index]
        told = report.source or report.elsewhere
        if before.source or not (told and before.rule.has(Trait.GOES_ON)):
            return
        quotation = view.quotation_at(before.pieces[-1][1] - 1)
        adjacent = report.unit.paragraph == before.unit.paragraph + 1
        speech = bool(report.pieces) and view.quotation_at(report.pieces[0][0]) is not None
        if quotation is None or quotation.end > quotation.last or not (adjacent and speech):
            return
        found[index - 1] = attrs.evolve(before, elsewhere=told)


def _headed(view: View, number: int, report: Report) -> Report:
    """The report with who is named above it, on a card: *Вера Тихая*, *директор музея*, *«Зал откроем»*."""
    if report.rule is not ALONE or report.source or not report.unit.opens_paragraph:
        return report
    above = view.units[max(number - 2, 0) : number]
    if not above or not all(_fills_line(view, each) for each in above[-1:]):
        return report
    named = _titled(view, above[-1])
    if named is None and len(above) > 1 and _fills_line(view, above[0]) and _is_post(view, above[1]):
        named = titled(view, above[0].first, above[0].last)
    return attrs.evolve(report, source=of_named(named)) if named else report


def _fills_line(view: View, line: Unit) -> bool:
    """Whether a unit is all of its paragraph."""
    paragraph = view.document.paragraphs[line.paragraph]
    return line.opens_paragraph and view.document.sentences[paragraph.last - 1].last == line.last


def _is_post(view: View, line: Unit) -> bool:
    """Whether a line holds nothing but what somebody is: *Директор музея*."""
    head = phrases.head_from(view, line.first, line.last, "nomn")
    person = head is not None and view.has(head, "NOUN", "anim", "nomn", "sing")
    return person and not view.has_predicate(line.first, line.last)


def _signed(view: View, number: int, report: Report) -> Report:
    """The report with the name that signs it behind it: *— Иван Петров*, or *Иван Петров, мэр Заречного*."""
    quoted = report.rule.has(Trait.GOES_ON) or bool(report.pieces and not view.outside(report.pieces[-1][0]))
    if not report.rule.has(Trait.MAY_BE_SIGNED) or not quoted or number + 1 == len(view.units):
        return report
    line = view.units[number + 1]
    named = _signer(view, line) or (None if report.source else _titled(view, line))
    source = of_named(named) if named else None
    if source is None and report.source is None and line.paragraph == report.unit.paragraph:
        source = direct.with_these_words(view, line.first, line.last) or _so_told(view, line)
    return attrs.evolve(report, source=source) if source else report


def _so_told(view: View, line: Unit) -> Source | None:
    """Who describes something as has just been told: *«…». **Так** описывает сделку **Иван Петров***."""
    verb = line.first + 1
    so = view.words[line.first] == "так" and view.at(verb, line.last).is_finite
    if not so or view.lemma(verb) not in lexicon.words("so_told.txt"):
        return None
    return subjects.right_of(view, plain_cue(view, verb), line.last)


def _short(view: View, number: int, before: Report | None) -> Iterator[Report]:
    """Speech too short to be known for it, but for who signs it: *«Победим». Тренер Олег Рябов.*.

    Or for who has just spoken: *«Лёд встал», — сказал мэр. **«Ждать недолго»**.*.
    """
    unit = view.units[number]
    if before and before.unit.last == unit.first and before.rule.has(Trait.INTERRUPTS):
        report = direct.alone(view, unit, introduced=True) if _is_untitled(view, unit) else None
        yield from (report,) if report and _goes_on(view, before, report) else ()
        return
    quotation = view.quotation_from(unit.first)
    following = view.units[number + 1 : number + 2]
    told = quotation is not None and any(
        view.is_predicate(k) or view.pos(k) == "INFN" for k in range(quotation.first, quotation.last)
    )
    if told and any(_signer(view, line) or _titled(view, line) for line in following):
        report = direct.alone(view, unit, introduced=True)
        yield from (report,) if report else ()


def _is_untitled(view: View, unit: Unit) -> bool:
    """Whether two words or more in marks are no name, by an infinitive, an adverb or a mark among them."""
    quotation = view.quotation_from(unit.first)
    if quotation is None:
        return False
    words = range(quotation.first, quotation.last)
    return len(words) > 1 and any(view.pos(k) in {"INFN", "ADVB", "PRED", "NPRO"} for k in words)


def _titled(view: View, line: Unit) -> Named | None:
    """Whose name and post are all of a unit, or of what stands before a dash; not those of who asks."""
    dash = next(iter(view.places(Role.DASH, line.first + 1, line.last)), line.last)
    named = titled(view, line.first, dash)
    if named is None or view.has_predicate(line.first, line.last):
        return None
    posts = range(line.first, named.first) if named.first > line.first else range(named.last, dash)
    posted = any(view.has(k, "NOUN", "anim", "nomn") for k in posts)
    asks = any(view.lemma(k) in lexicon.words("interviewers.txt") for k in posts)
    return named if posted and not asks else None


def _signer(view: View, line: Unit) -> Named | None:
    """Whose name stands behind a dash that leads a paragraph."""
    if view.is_dash(line.first) and line.opens_paragraph:
        named = view.named.get(line.first + 1)
        told = view.has_predicate(line.first, line.last) or any(
            k in "?!" for k in view.words[line.first : line.last]
        )
        return named if named and named.nominative and not told else None
    return None


def _told_after(before: Report, report: Report) -> bool:
    """Whether the next sentence tells who spoke: *«…», — раздалось из динамика. **Это сказал машинист**.*."""
    leads = before.rule is ALONE and before.unit.opens_paragraph and len(before.pieces) == 1
    anew = (before.rule.has(Trait.ANEW) or leads) and before.source is None
    anew = anew and before.unit.last == report.unit.first
    return anew and report.reference and report.source is not None


def _goes_on(view: View, before: Report, report: Report) -> bool:
    """Whether a bare quotation continues the direct speech just before it."""
    return (
        report.rule.has(Trait.GOES_ON)
        and before.unit.paragraph == report.unit.paragraph
        and not before.topic
        and quote_type(view, before) is QuoteType.DIRECT
    )
