"""What a second one says by the same verb, which is not repeated: *мэр считает, что …, **врач** — что …*."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts_quotes import lexicon, ways
from newsfacts_quotes.reports import Report, cut
from newsfacts_quotes.rules.tails import is_instrumental
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.pieces import content
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role

_CONTRASTS = frozenset(("а", "и", "но"))
_ANY = frozenset(("угодно", "надо"))
"""Behind these *что* tells nothing: *работа — что **надо***."""

_MOST = 3
"""How many say something by one verb at most."""


def in_turn(view: View, report: Report) -> Iterator[Report]:
    """The report, cut before each other who says something by its verb, and what each of those says."""
    for _ in range(_MOST):
        other = _other(view, report)
        if other is None:
            break
        yield cut(view, report, other.anchor)
        report = other
    yield report


def _other(view: View, report: Report) -> Report | None:
    """What the next one says: behind a comma, who, and a dash before *что* or a term in marks."""
    gapped = report.rule in {ways.THAT_CLAUSE, ways.PREDICATE} and len(report.pieces) == 1
    if not gapped or report.source is None or report.cue is None:
        return None
    first, last = report.pieces[0]
    if report.rule is ways.PREDICATE:
        last = segments.end_of_unit(view, report.unit)
    for dash in view.places(Role.DASH, first + 1, last - 1):
        source = _who(view, dash, first) if view.outside(dash) and _leads(view, report, dash, last) else None
        if source is None:
            continue
        begin = dash + 1 + (report.rule is ways.THAT_CLAUSE)
        comma = segments.start(view, dash, first) - 1
        pieces = content(view, (begin, last))
        return attrs.evolve(report, anchor=comma, cue=None, source=source, pieces=pieces) if pieces else None
    return None


def _leads(view: View, report: Report, dash: int, last: int) -> bool:
    if report.rule is ways.THAT_CLAUSE:
        return view.words[dash + 1] == "что" and view.words[dash + 2] not in _ANY
    quotation = view.quotation_from(dash + 1)
    return quotation is not None and quotation.end == last and is_instrumental(view, quotation.first)


def _speaks(view: View, head: int) -> bool:
    """Whether a noun is of somebody, of a body or of a side in court."""
    lemma = view.lemma(head)
    if view.words[head - 1].isdigit() or lemma in lexicon.words("times.txt"):
        return False  # *, а 5 **марта** — что в девять*
    body = lemma in lexicon.kinds_of_bodies() or lexicon.lists(lemma, "bodies.txt", "parties.txt")
    return body or view.has(head, "NOUN", "anim", "nomn")


def _who(view: View, dash: int, first: int) -> Source | None:
    """Who is all that stands between a comma and the dash, in the nominative."""
    start = segments.start(view, dash, first)
    if start <= first or view.words[start - 1] != ",":
        return None
    start += view.words[start] in _CONTRASTS
    named = view.named_end.get(dash - 1)
    if named:
        return of_named(named) if named.nominative and start <= named.first else None
    head = phrases.head_from(view, start, dash, "nomn")
    if head is None or phrases.end_of(view, head, dash) != dash or not _speaks(view, head):
        return None
    return Source(start, dash, head, SourceType.NOMINAL, fresh=True, other=True)
