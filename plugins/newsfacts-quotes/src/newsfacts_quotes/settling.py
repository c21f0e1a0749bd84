"""Settling reports that overlap in one unit: one gives way, one is part of another, one only passes on."""

from __future__ import annotations

import attrs
from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes.acts import goes_alone, to_aside, to_contrast, to_next_act
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, cut, inside
from newsfacts_quotes.sources.source import SourceType
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import trimmed
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import View
from newsfacts_quotes.ways import Trait

_OPENS = 6
"""Within how many tokens of the start a predicate or a directive is another's report."""

_ADVERBIAL = SUBORDINATORS - {"что", "чтобы"}


def settled(view: View, found: list[Report]) -> list[Report]:
    """Cut open contents where a later report takes over, and drop what is only passed on."""
    found = sorted(found, key=position)
    kept = [each for each in found if not each.tag]
    for tag in (each for each in found if each.tag):
        kept = _with_tag(view, kept, tag)
    kept = _unnested(view, sorted(kept, key=position))
    kept = [to_next_act(view, to_contrast(view, to_aside(view, each))) for each in kept]
    return [each for each in kept if each.pieces or each.reference]


def position(report: Report) -> int:
    """Where a report stands in its unit: at its cue."""
    return report.cue.first if report.cue else report.anchor


def _with_tag(view: View, kept: list[Report], tag: Report) -> list[Report]:
    """Add a closing reporting clause: it either reports all before it, or passes on another's report."""
    within = [each for each in kept if tag.pieces and tag.pieces[0][0] <= position(each) < tag.anchor]
    later = [each for each in kept if position(each) > position(tag)]
    kept = [each for each in kept if each not in later]
    if not within:
        start = tag.pieces[0][0] if tag.pieces else tag.anchor
        return [
            *(cut(view, each, start if inside(start, each) else tag.anchor) for each in kept),
            *_going_on(view, tag, later),
        ]
    if _interrupt(within[-1], tag) and _is_anothers(within[-1], tag):
        return [*(each for each in kept if each is not within[-1]), *_in_turn(view, within[-1], tag), *later]
    whose = [each for each in within if each.source]
    if (whose or not tag.source) and (_relays(tag) or any(_stands(each, tag) for each in within)):
        return [*(cut(view, each, tag.anchor) for each in kept), *later]
    within = [each for each in within if each in kept]
    return [*(each for each in kept if each not in within), tag, *later]


def _stands(report: Report, tag: Report) -> bool:
    """Whether a report stays as it is before another's closing clause."""
    if not report.rule.has(Trait.STANDS_IF_OWN):
        return report.rule.has(Trait.STANDS)
    if tag.pieces and position(report) - tag.pieces[0][0] > _OPENS:
        return False
    return report.source is not None and report.source.type in {SourceType.NAMED, SourceType.NOMINAL}


def _going_on(view: View, tag: Report, later: list[Report]) -> list[Report]:
    """The closing clause, and what its speaker adds: *«…», — сказал гид, добавив: «…»*."""
    found = [tag]
    for report in later:
        cue = report.cue
        added = cue is not None and cue.form is Form.CONVERB and report.rule.has(Trait.SPEECH)
        if added:
            found[0] = attrs.evolve(found[0], pieces=found[0].pieces + report.pieces)
        else:
            found.append(_with_first_source(view, report, [tag]))
    return found


def _relays(tag: Report) -> bool:
    """Whether an agency or a paper passes on what another said: *…, передает "Интерфакс"*."""
    if tag.source and tag.source.type is SourceType.NAMED:
        return False
    return tag.cue is not None and not tag.cue.gender


def _unnested(view: View, found: list[Report]) -> list[Report]:
    """Settle reports that begin inside the content of an earlier one."""
    kept: list[Report] = []
    for report in found:
        rival = next((each for each in reversed(kept) if inside(position(report), each)), None)
        twin = bool(kept) and report.pieces != () and kept[-1].pieces == report.pieces
        if rival is None and not twin:  # *выразил в этой связи надежду на то, что*: one report
            kept.append(report)
        elif rival is None:
            continue
        elif _passes_reference(report, rival):
            kept[kept.index(rival)] = report
        elif _interrupt(rival, report):
            at = kept.index(rival)
            others = _is_anothers(rival, report)
            again = None if others else _interrupted_again(view, rival, report)
            kept[at:] = [again, *kept[at + 1 :]] if again else _in_turn(view, rival, report)
        elif (joint := _joint(view, report, rival)) is not None:
            kept[kept.index(rival)] = cut(view, rival, joint)
            kept.append(attrs.evolve(report, anchor=joint, source=rival.source))
        elif _takes_over(view, report, rival):
            kept[kept.index(rival)] = cut(view, rival, _clause_of(view, report))
            kept.append(_with_first_source(view, report, kept))
        elif _is_passed_on(view, report, rival):
            kept.append(_within(report, rival))
        elif _is_nested(view, report):
            kept.append(report)
    return kept


def _passes_reference(report: Report, rival: Report) -> bool:
    """Whether all that one tells points elsewhere: *как пишет «Волна», **об этом сообщил мэр***."""
    return report.reference and rival.rule.has(Trait.PASSES_ON) and report.anchor == rival.pieces[0][0]


def _interrupt(first: Report, second: Report) -> bool:
    """Whether both are author's words that may interrupt one speech."""
    return first.rule.has(Trait.INTERRUPTS) and second.rule.has(Trait.INTERRUPTS)


def _is_anothers(first: Report, second: Report) -> bool:
    """Whether somebody else speaks on: *— Лёд встал, — сказал он. — Он тонкий, — **добавила она***."""
    one, other = first.source, second.source
    if one is None or other is None or first.cue is None or second.cue is None:
        return False
    genders = {first.cue.gender, second.cue.gender}
    named = one.named and other.named and one.named.person.id != other.named.person.id
    return genders == {"masc", "femn"} or bool(named)


def _in_turn(view: View, first: Report, second: Report) -> list[Report]:
    """Two speeches in one line: the first ends at its author's words, the second begins behind them."""
    between = (
        trimmed(view, a, min(b, second.anchor)) for a, b in first.pieces if first.anchor < a < second.anchor
    )
    later = (each for each in second.pieces if each[0] > second.anchor)
    own = tuple(each for each in (*between, *later) if each)
    return [cut(view, first, first.anchor), attrs.evolve(second, pieces=own)]


def _joint(view: View, report: Report, rival: Report) -> int | None:
    """The *и* that joins two reports of one speaker: *заявил, что мост готов, **и** отметил, что …*."""
    cue, other = report.cue, rival.cue
    if cue is None or other is None or not rival.rule.has(Trait.CLAUSE):
        return None
    if not report.rule.has(Trait.CLAUSE) and not (
        report.rule.has(Trait.DIRECTIVE) and report.source is None and goes_alone(view, cue, rival)
    ):
        return None
    same = cue.form is Form.FINITE and _forms(cue) == _forms(other)
    index = _and_before(view, cue.first, rival.pieces[0][0])
    if not same or index is None:
        return None
    return None if report.source and _is_subject(view, report, rival) else index


def _and_before(view: View, verb: int, first: int) -> int | None:
    """The *и* before a verb, with no more than adverbs and phrases between: *и **в связи с этим** заявил*."""
    start = segments.start(view, verb, first)
    index = next((k for k in range(verb - 1, start - 1, -1) if view.words[k] == "и"), first)
    if index <= first:
        return None
    after = index + 1
    while after < verb and (view.pos(after) in {"ADVB", "PREP"}):
        after = skip(view, after, verb)
    return index if after == verb else None


def _with_first_source(view: View, report: Report, kept: list[Report]) -> Report:
    """The report with the source of one before it: ***мэр** заявил, что …, и добавил, что …*."""
    cue = report.cue
    if cue is None or report.source or view.words[report.anchor] != "и":
        return report
    same = (
        each.source
        for each in kept
        if each.source and each.cue and _forms(each.cue) == _forms(cue) and position(each) < cue.first
    )
    return attrs.evolve(report, source=next(same, None))


def _forms(cue: Cue) -> tuple[Form, str, str]:
    return cue.form, cue.gender, cue.number


def _is_subject(view: View, report: Report, rival: Report) -> bool:
    """Whether somebody inside the first report may be the one who speaks next."""
    source = report.source
    if source is None or not inside(source.first, rival):
        return False
    governed = view.at(source.first - 1).has("NOUN", "inan")
    return not governed and (source.named is not None or view.has(source.head, "anim", "nomn"))


def _interrupted_again(view: View, report: Report, later: Report) -> Report:
    """Direct speech, interrupted twice: *"Лёд встал, – сказал он, – скоро весна, – добавил он, – жди"*."""
    first = cut(view, report, later.anchor)
    return attrs.evolve(
        first, pieces=first.pieces + tuple(each for each in later.pieces if each[0] > later.anchor)
    )


def _clause_of(view: View, report: Report) -> int:
    """Where a report's clause begins, its subject included: *…, **а врачи** тогда и назвали …*."""
    source = report.source
    if source and source.last <= report.anchor:
        start = segments.start(view, source.first, report.unit.first)
        if view.words[start] in {"а", "но", "и", "однако"}:
            return start
    if report.rule.has(Trait.FROM_CONTENT):
        return report.pieces[0][0]
    return report.anchor


def _takes_over(view: View, report: Report, rival: Report) -> bool:
    """Whether the later report ends the content of the earlier one, rather than being part of it."""
    if report.reference or report.cue is None or rival.cue is None:
        return False
    if report.cue.form is Form.CONVERB:
        return True
    if report.rule.has(Trait.NEVER_TAKES):
        return False
    start = _clause_of(view, report)
    dependent = view.words[segments.start(view, rival.cue.first, rival.unit.first)] in _ADVERBIAL
    if dependent and report.source and report.source.first > rival.pieces[0][0]:
        return True
    return view.words[start] in {"и", "а", "но", "однако", "при"} and start > min(
        first for first, _ in rival.pieces
    )


def _within(report: Report, rival: Report) -> Report:
    """The report with no more than what stands inside another's content."""
    return attrs.evolve(report, pieces=tuple(each for each in report.pieces if each[0] >= rival.pieces[0][0]))


def _is_passed_on(view: View, report: Report, rival: Report) -> bool:
    """Whether all that one tells is another's report: *как пишет «Волна», **по словам мэра**, мост цел*."""
    source, outer = report.source, rival.source
    whole = rival.rule.has(Trait.CLAUSE) and report.rule.has(Trait.NESTS_WHOLE)
    passes = rival.rule.has(Trait.PASSES_ON) or (whole and report.anchor == rival.pieces[0][0])
    if not passes or source is None or outer is None or report.reference:
        return False
    noun = report.cue is not None and report.cue.form is Form.NOUN  # *надежды на то, что …, тщетны*
    if noun or outer.type is SourceType.PRONOUN or report.anchor > rival.pieces[0][0]:
        return False
    if source.type is SourceType.PRONOUN and (outer.named or view.has(outer.head, "anim")):
        return False  # *по словам мэра, **он** думал, что*: of himself
    return report.rule.has(Trait.NESTS) or report.rule.has(Trait.NESTS_WHOLE)


def _is_nested(view: View, report: Report) -> bool:
    """Whether a report inside another's content stands for itself: as direct speech, or by its own source."""
    if report.rule.has(Trait.SPEECH):
        return True
    if not report.rule.has(Trait.NESTS) or report.source is None:
        return False
    if report.rule.has(Trait.CLAUSE) and report.cue and report.cue.form is Form.NOUN:
        return False  # *по его словам, надежды на то, что …, тщетны*
    if report.rule.has(Trait.DIRECTIVE) and report.cue:
        start = segments.start(view, report.cue.first, report.unit.first)
        if segments.opens_relative(view, start, report.cue.first):
            return False  # *по его словам, людям, **которые просили помочь**, он отказал*
    latter = view.words[report.source.head] in {"тот", "та", "те"}
    return latter or report.source.type in {SourceType.NAMED, SourceType.NOMINAL}
