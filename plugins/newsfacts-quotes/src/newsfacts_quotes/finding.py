"""All reports of one unit: the rules in their order, then what overlaps is settled."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import attrs

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form, cues, phrase_cue, verb_cue
from newsfacts_quotes.reports import Report, trimmed, without_connective
from newsfacts_quotes.rules import around, clauses, complements, direct, references
from newsfacts_quotes.source import SourceType
from newsfacts_quotes.view import Unit, View

Rule = Callable[[View, Unit, Cue], Report | None]

RULES: tuple[Rule, ...] = (
    clauses.that_clause,
    complements.infinitive,
    complements.predicate,
    references.reference,
    around.as_reported,
    around.parenthesis,
    clauses.asyndetic,
)
"""What is tried for each reporting word; the first that fits counts."""


def reports(view: View, unit: Unit, *, leads: bool) -> list[Report]:
    """The reports of one unit, in the order of their cues."""
    adverbial = _phrases(view, unit)
    taken = {each.cue.verb for each in adverbial if each.cue}
    verbs = islice((cue for cue in cues(view, unit) if cue.verb not in taken), _MOST_CUES)
    found = [_by_rule(view, unit, cue) for cue in verbs]
    found = [_linked(view, each) for each in (*found, *adverbial) if each]
    topics = [each for each in found if each.topic]
    found = _with_colon(view, unit, [each for each in found if not each.topic])
    headline = direct.headline(view, unit, leads=leads)
    if headline and not any(each.anchor == headline.anchor for each in found):
        found.append(headline)
    found = settled(view, unit, found) or [each for each in (direct.alone(view, unit),) if each]
    found = [single for each in found for single in references.each_source(view, each)]
    return sorted([*found, *topics], key=_position)


def _with_colon(view: View, unit: Unit, found: list[Report]) -> list[Report]:
    """Add the direct speech after a colon, unless its cue stands after it."""
    spoken = direct.colon(view, unit)
    if spoken is None:
        return found
    start = spoken.pieces[0][0]
    if spoken.cue:
        found = [
            each
            for each in found
            if each.cue is None or spoken.cue is None or each.cue.verb != spoken.cue.verb
        ]
    open_before = any(each.runs and _inside(start, each) for each in found)
    if open_before and not (spoken.cue and start - spoken.cue.last <= _NEAR and spoken.cue.takes("direct")):
        spoken = attrs.evolve(spoken, rule="colon-goes-on", cue=None, source=None, anchor=start)
    return [*(_before(view, each, start) for each in found), spoken]


def _by_rule(view: View, unit: Unit, cue: Cue) -> Report | None:
    for rule in RULES:
        report = rule(view, unit, cue)
        if report and (report.pieces or report.reference):
            return report
    return topic(view, unit, cue)


def topic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Мэр рассказал о планах*: no content, but the mayor has spoken."""
    if cue.form is not Form.FINITE or cue.negated or not cue.takes("что", "about") or cue.takes("impersonal"):
        return None
    stop = phrases.comma(view, cue.last, unit.last)
    source = sources.of_verb(view, cue, unit, stop, after=False)
    return (
        Report(rule="topic", unit=unit, anchor=cue.first, cue=cue, source=source, topic=True)
        if source
        else None
    )


def _phrases(view: View, unit: Unit) -> list[Report]:
    found: list[Report] = []
    for index in range(unit.first, unit.last - 1):
        if not view.outside(index):
            continue
        if len(found) == _MOST_CUES:
            break
        cue = phrase_cue(view, index, unit.last) if _set_off(view, unit, index) else None
        report = around.phrase(view, unit, cue) if cue else None
        if report:
            found.append(report)
    return found


def _set_off(view: View, unit: Unit, index: int) -> bool:
    """Whether an adverbial cue can begin with the token: after a comma, a conjunction or a connective."""
    if (
        index == unit.first
        or phrases.is_break(view, index - 1)
        or view.words[index - 1] in {"что", "и", "а", "но"}
    ):
        return True
    return index == without_connective(view, unit.first, unit.last) or view.is_mark(index - 1)


def _before(view: View, report: Report, start: int) -> Report:
    """An open content ends where direct speech after a colon begins."""
    pieces = (
        trimmed(view, first, min(last, start)) if first < start else None for first, last in report.pieces
    )
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
                return attrs.evolve(report, link=(index, index + 3), source=source, outlet=report.source)
    return report


_NEAR = 3
_MOST_CUES = 16
"""No sentence has more reporting words than this; a list of them is none."""

_FULL = frozenset(("that-clause", "colon", "according-to", "as-reported", "asyndetic", "parenthesis"))


def settled(view: View, unit: Unit, found: list[Report]) -> list[Report]:
    """Cut open contents where a later report takes over, and drop what is only passed on."""
    found = sorted(found, key=_position)
    kept = [each for each in found if not each.tag]
    for tag in (each for each in found if each.tag):
        kept = _with_tag(view, kept, tag)
    kept = [_to_contrast(view, each) for each in _unnested(view, unit, sorted(kept, key=_position))]
    return [each for each in kept if each.pieces or each.reference]


def _to_contrast(view: View, report: Report) -> Report:
    """End an open content before the author's own contrast: *…, но подробности не сообщались*."""
    if not report.runs or report.rule != "that-clause" or len(report.pieces) != 1:
        return report
    first, last = report.pieces[0]
    for index in range(first + 2, last - 1):
        if view.words[index] in {"но", "однако"} and view.words[index - 1] == "," and view.outside(index):
            stop = phrases.segment_end(view, index, last)
            told = (
                verb_cue(view, k, stop)
                for k in range(index + 1, stop)
                if view.outside(k) and view.is_finite(k)
            )
            if any(each and each.takes("impersonal") for each in told):
                return _cut(view, report, index)
    return report


def _position(report: Report) -> int:
    return report.cue.first if report.cue else report.anchor


def _with_tag(view: View, kept: list[Report], tag: Report) -> list[Report]:
    """Add a closing reporting clause: it either reports all before it, or passes on another's report."""
    within = [each for each in kept if tag.pieces and tag.pieces[0][0] <= _position(each) < tag.anchor]
    if not within:
        start = tag.pieces[0][0] if tag.pieces else tag.anchor
        return [*(_cut(view, each, start if _inside(start, each) else tag.anchor) for each in kept), tag]
    if _relays(tag) or any(each.rule in _FULL and each.rule != "according-to" for each in within):
        return [_cut(view, each, tag.anchor) for each in kept]
    return [*(each for each in kept if each not in within), tag]


def _relays(tag: Report) -> bool:
    """Whether an agency or a paper passes on what another said: *…, передает "Интерфакс"*."""
    if tag.source and tag.source.type is SourceType.NAMED:
        return False
    return tag.cue is not None and tag.cue.form is Form.FINITE and not tag.cue.gender


def _unnested(view: View, unit: Unit, found: list[Report]) -> list[Report]:
    """Settle reports that begin inside the content of an earlier one."""
    kept: list[Report] = []
    for report in found:
        rival = next((each for each in reversed(kept) if _inside(_position(report), each)), None)
        if rival is None:
            kept.append(report)
        elif _takes_over(view, report, rival):
            kept[kept.index(rival)] = _cut(view, rival, _clause_of(view, report, unit))
            kept.append(report)
        elif _is_nested(report):
            kept.append(report)
    return kept


def _clause_of(view: View, report: Report, unit: Unit) -> int:
    """Where a report's clause begins, its subject included: *…, **а врачи** тогда и назвали …*."""
    source = report.source
    if source and source.last <= report.anchor:
        start = phrases.segment_start(view, source.first, unit.first)
        if view.words[start] in {"а", "но", "и", "однако"}:
            return start
    if report.rule == "colon-goes-on":
        return report.pieces[0][0]
    return report.anchor


def _inside(index: int, report: Report) -> bool:
    return any(first <= index < last for first, last in report.pieces)


def _takes_over(view: View, report: Report, rival: Report) -> bool:
    """Whether the later report ends the content of the earlier one, rather than being part of it."""
    if report.reference or report.cue is None or rival.cue is None:
        return False
    if report.cue.form is Form.CONVERB:
        return True
    if report.rule in {"according-to", "as-reported"}:
        return False
    start = _clause_of(view, report, report.unit)
    subordinate = view.words[phrases.segment_start(view, rival.cue.first, rival.unit.first)] in {
        "поскольку",
        "если",
        "хотя",
    }
    if subordinate and report.source and report.source.first > rival.pieces[0][0]:
        return True
    return view.words[start] in {"и", "а", "но", "однако", "при"} and start > min(
        first for first, _ in rival.pieces
    )


def _is_nested(report: Report) -> bool:
    """Whether a report inside another's content stands for itself: it has a source of its own."""
    if report.rule not in {"that-clause", "infinitive"} or report.source is None:
        return False
    return report.source.type in {SourceType.NAMED, SourceType.NOMINAL}


def _cut(view: View, report: Report, anchor: int) -> Report:
    pieces = (trimmed(view, first, min(last, anchor)) for first, last in report.pieces if first < anchor)
    return attrs.evolve(report, pieces=tuple(each for each in pieces if each))
