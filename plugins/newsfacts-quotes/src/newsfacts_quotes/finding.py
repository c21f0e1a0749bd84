"""All reports of one unit: the rules in their order, then what overlaps is settled."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form, cues, phrase_cue
from newsfacts_quotes.reports import Report, trimmed
from newsfacts_quotes.rules import around, clauses, direct, references
from newsfacts_quotes.sources import SourceType
from newsfacts_quotes.view import Unit, View

Rule = Callable[[View, Unit, Cue], Report | None]

RULES: tuple[Rule, ...] = (
    clauses.that_clause,
    clauses.infinitive,
    clauses.predicate,
    references.reference,
    around.parenthesis,
    clauses.asyndetic,
)
"""What is tried for each reporting word; the first that fits counts."""


def reports(view: View, unit: Unit, *, leads: bool) -> list[Report]:
    """The reports of one unit, in the order of their cues."""
    found = [report for report in (_by_rule(view, unit, cue) for cue in cues(view, unit)) if report]
    found += _phrases(view, unit)
    spoken = direct.colon(view, unit)
    if spoken:
        found = [each for each in found if each.cue is None or spoken.cue is None or each.cue.verb != spoken.cue.verb]
        found = [_before(view, each, spoken) for each in found]
        found.append(spoken)
    headline = direct.headline(view, unit, leads=leads)
    if headline and not any(each.anchor == headline.anchor for each in found):
        found.append(headline)
    found = [_linked(view, each) for each in found]
    found = settled(view, sorted(found, key=lambda each: (each.anchor, each.cue.first if each.cue else -1)))
    if not found:
        alone = direct.alone(view, unit)
        found = [alone] if alone else []
    return found


def _by_rule(view: View, unit: Unit, cue: Cue) -> Report | None:
    for rule in RULES:
        report = rule(view, unit, cue)
        if report and (report.pieces or report.reference):
            return report
    return None


def _phrases(view: View, unit: Unit) -> list[Report]:
    found = []
    for index in range(unit.first, unit.last - 1):
        if not view.outside(index):
            continue
        cue = phrase_cue(view, index, unit.last)
        report = around.phrase(view, unit, cue) if cue else None
        if report:
            found.append(report)
    return found


def _before(view: View, report: Report, spoken: Report) -> Report:
    """An open content ends where direct speech after a colon begins."""
    start = spoken.pieces[0][0]
    pieces = (trimmed(view, first, min(last, start)) if first < start else None for first, last in report.pieces)
    return attrs.evolve(report, pieces=tuple(each for each in pieces if each))


def _linked(view: View, report: Report) -> Report:
    """*…, сообщает ТАСС со ссылкой на полицию*: the content is the police's."""
    if report.cue is None or report.cue.form is Form.PHRASE:
        return report
    stop = phrases.comma(view, report.cue.last, report.unit.last)
    for index in range(report.anchor, stop - 2):
        linked = view.words[index + 1].startswith(("ссылк", "сслылк")) and view.words[index + 2] == "на"
        if linked and view.outside(index) and view.words[index] in {"со", "с", "co"}:
            limit = stop if index > report.cue.first else report.cue.first
            source = sources.genitive(view, index + 3, limit, "accs")
            if source:
                return attrs.evolve(report, link=(index, index + 3), source=source)
    return report


def settled(view: View, found: list[Report]) -> list[Report]:
    """Cut open contents where a later report takes over, and drop what is only passed on."""
    kept: list[Report] = []
    for report in found:
        rivals = [each for each in kept if _inside(report.anchor, each)]
        if not rivals:
            kept.append(report)
            continue
        rival = rivals[-1]
        if _takes_over(view, report, rival):
            kept[kept.index(rival)] = _cut(view, rival, report.anchor)
            if not report.tag or _is_own(report, rival):
                kept.append(_cut_left(view, report, rival))
        elif _is_nested(report, rival):
            kept.append(report)
    return [each for each in kept if each.pieces or each.reference]


def _inside(index: int, report: Report) -> bool:
    return any(first <= index < last for first, last in report.pieces)


def _takes_over(view: View, report: Report, rival: Report) -> bool:
    """Whether the later report ends the content of the earlier one, rather than being part of it."""
    if report.reference:
        return False
    if report.tag or (report.cue and report.cue.form is Form.CONVERB):
        return True
    if report.cue is None or rival.cue is None:
        return report.rule == "colon"
    if report.rule in {"according-to", "as-reported"}:
        return False
    before = view.words[report.anchor : report.cue.first]
    joined = bool(before) and before[0] in {"и", "а", "но", "однако", "при"}
    return joined and (report.source is None or report.source.type is not SourceType.PRONOUN or before[0] != "и")


def _is_own(report: Report, rival: Report) -> bool:
    """Whether a closing tag has content of its own, and does not only pass on the report before it."""
    return bool(report.pieces) and report.pieces[0][0] > rival.pieces[0][0]


def _is_nested(report: Report, rival: Report) -> bool:
    """Whether a report inside another's content stands for itself: it has a source of its own."""
    if report.rule not in {"that-clause", "infinitive"} or report.source is None or report.cue is None:
        return False
    return report.source.type in {SourceType.NAMED, SourceType.NOMINAL}


def _cut(view: View, report: Report, anchor: int) -> Report:
    pieces = []
    for first, last in report.pieces:
        if first >= anchor:
            continue
        piece = trimmed(view, first, min(last, anchor))
        if piece:
            pieces.append(piece)
    return attrs.evolve(report, pieces=tuple(pieces))


def _cut_left(view: View, report: Report, rival: Report) -> Report:
    """A parenthesis after another report keeps only what follows that report's content."""
    end = max(last for _, last in rival.pieces) if rival.pieces else 0
    kept = tuple(piece for piece in report.pieces if piece[0] >= min(end, report.anchor))
    return attrs.evolve(report, pieces=kept or report.pieces)
