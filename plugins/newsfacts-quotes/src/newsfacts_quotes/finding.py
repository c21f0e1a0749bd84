"""All reports of one unit: the rules in their order, then what overlaps is settled."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import attrs

from newsfacts_quotes import lexicon, sources
from newsfacts_quotes.cues import Cue, cues, phrase_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules import (
    bare,
    clauses,
    colons,
    complements,
    direct,
    headlines,
    parentheses,
    predicates,
    references,
)
from newsfacts_quotes.settling import inside, position, settled
from newsfacts_quotes.sources.coordination import with_others
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import trimmed, without_connective
from newsfacts_quotes.text.view import Unit, View

_NEAR = 6
_MOST_CUES = 16
"""No sentence has more reporting words than this; a list of them is none."""

Rule = Callable[[View, Unit, Cue], Report | None]

RULES: tuple[Rule, ...] = (
    clauses.that_clause,
    complements.infinitive,
    predicates.predicate,
    predicates.as_something,
    references.reference,
    complements.quoted_topic,
    parentheses.as_reported,
    parentheses.parenthesis,
    direct.attached,
    bare.colon_clause,
    bare.asyndetic,
)
"""What is tried for each reporting word; the first that fits counts."""


def reports(view: View, unit: Unit, *, leads: bool) -> list[Report]:
    """The reports of one unit, in the order of their cues."""
    adverbial = _phrases(view, unit)
    taken = {each.cue.verb for each in adverbial if each.cue}
    verbs = islice((cue for cue in cues(view, unit) if cue.verb not in taken), _MOST_CUES)
    verbal = [_by_rule(view, unit, cue) for cue in verbs]
    found = [_linked(view, each) for each in (*verbal, *adverbial) if each]
    topics = [each for each in found if each.topic]
    found = _with_colon(view, unit, [each for each in found if not each.topic])
    headline = headlines.headline(view, unit, leads=leads)
    if headline and not any(each.anchor == headline.anchor for each in found):
        found.append(headline)
    found = settled(view, unit, found) or [each for each in (direct.alone(view, unit),) if each]
    found = [with_others(view, single) for each in found for single in references.each_source(view, each)]
    spoke = (each for each in topics if not any(inside(position(each), report) for report in found))
    return sorted([*found, *spoke], key=position)


def _with_colon(view: View, unit: Unit, found: list[Report]) -> list[Report]:
    """Add the direct speech after a colon, unless its cue stands after it."""
    spoken = colons.colon(view, unit)
    if spoken is None:
        return found
    start = spoken.pieces[0][0]
    if spoken.cue:
        found = [
            each
            for each in found
            if each.cue is None or spoken.cue is None or each.cue.verb != spoken.cue.verb
        ]
    open_before = any(each.runs and inside(start, each) for each in found)
    if open_before and not (spoken.cue and _is_near(view, spoken.cue, start) and _is_speaking(spoken.cue)):
        spoken = attrs.evolve(spoken, rule="colon-goes-on", cue=None, source=None, anchor=start)
    return [*(_before(view, each, start) for each in found), spoken]


def _is_near(view: View, cue: Cue, start: int) -> bool:
    """Whether a cue leads to the speech after a colon, in one clause."""
    return start - cue.last <= _NEAR and "," not in view.words[cue.last : start]


def _is_speaking(cue: Cue) -> bool:
    return cue.takes("что", "direct") and not cue.takes("plain")


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
    stop = segments.comma(view, cue.last, unit.last)
    source = sources.of_verb(view, cue, unit, stop, after=False)
    return (
        Report(rule="topic", unit=unit, anchor=cue.first, cue=cue, source=source, topic=True)
        if source
        else None
    )


def _phrases(view: View, unit: Unit) -> list[Report]:
    found: list[Report] = []
    heads = lexicon.phrase_heads()
    for index in range(unit.first, unit.last - 1):
        if view.words[index] not in heads or not view.outside(index):
            continue
        if len(found) == _MOST_CUES:
            break
        cue = phrase_cue(view, index, unit.last) if _set_off(view, unit, index) else None
        report = parentheses.phrase(view, unit, cue) if cue else None
        if report:
            found.append(report)
    return found


def _set_off(view: View, unit: Unit, index: int) -> bool:
    """Whether an adverbial cue can begin with the token: after a comma, a conjunction or a connective."""
    if (
        index == unit.first
        or segments.is_break(view, index - 1)
        or view.words[index - 1] in {"что", "и", "а", "но"}
    ):
        return True
    return index == without_connective(view, unit.first, index) or view.is_mark(index - 1)


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
    stop = segments.comma(view, report.cue.last, report.unit.last)
    for index in range(report.anchor, stop - 2):
        linked = view.words[index + 1].startswith("ссылк") and view.words[index + 2] == "на"
        if linked and view.outside(index) and view.words[index] in {"со", "с"}:
            limit = stop if index > report.cue.first else report.cue.first
            source = sources.genitive(view, index + 3, limit, "accs")
            if source:
                return attrs.evolve(report, link=(index, index + 3), source=source, outlet=report.source)
    return report
