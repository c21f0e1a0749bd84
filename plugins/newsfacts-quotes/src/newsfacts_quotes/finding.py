"""All reports of one unit: the rules in their order, then what overlaps is settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from newsfacts_quotes import ways
from newsfacts_quotes.coordination import with_others
from newsfacts_quotes.cues import Cue, cues, phrase_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.links import linked
from newsfacts_quotes.portents import says_nothing
from newsfacts_quotes.reports import Report, cut, inside
from newsfacts_quotes.rules import colons, references, table
from newsfacts_quotes.rules.adverbial import past_relay
from newsfacts_quotes.rules.parallels import in_turn
from newsfacts_quotes.rules.rule import Find
from newsfacts_quotes.settling import position, settled
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role
from newsfacts_quotes.unnamed import told_apart

_OF_WORDS = (*table.WORD, references.topic)
_NEAR = 6
"""How many words behind the verb what it reports may begin without a comma."""
_MOST_SPEECHES = 3
"""So many people at the most say something behind colons in one sentence."""

_MOST_CUES = 16
"""No sentence has more reporting words than this; a list of them is none."""


def reports_of(view: View, unit: Unit, *, leads: bool) -> list[Report]:
    """The reports of one unit, in the order of their cues."""
    whole = _first(table.PARAGRAPH, view, unit) if unit.opens_paragraph else None
    if whole:
        return [whole]
    adverbial = _phrases(view, unit)
    taken = {each.cue.verb for each in adverbial if each.cue} | set(_relaying(view, unit, adverbial))
    verbs = islice((cue for cue in cues(view, unit) if cue.verb not in taken), _MOST_CUES)
    verbal = [_by_rule(view, unit, cue) for cue in verbs]
    if any(each and each.pieces for each in verbal):  # *мэр отметил, что, согласно закону, …*
        adverbial = [each for each in adverbial if each.rule is not ways.BY_DOCUMENT]
    found = [linked(view, each) for each in (*_told_once(verbal), *adverbial) if each]
    topics = [told_apart(view, each) for each in found if each.topic]
    found = _with_colon(view, unit, [each for each in found if not each.topic])
    headline = _first(table.LINE, view, unit, leads=leads)
    if headline and not any(each.anchor == headline.anchor for each in found):
        found = [each for each in found if each.source]
        found += [] if any(_share_content(each, headline) for each in found) else [headline]
    found = [part for each in found for part in in_turn(view, each)]
    found = (found and settled(view, found)) or [each for each in (_first(table.REST, view, unit),) if each]
    found = [
        told_apart(view, with_others(view, single))
        for each in found
        for single in references.each_source(view, each)
    ]
    spoke = (each for each in topics if not any(inside(position(each), report) for report in found))
    return sorted([*found, *spoke], key=position)


def _relaying(view: View, unit: Unit, adverbial: list[Report]) -> Iterator[int]:
    """The verbs that only pass on another's report: *по словам мэра, **сообщает** «Волна», мост цел*."""
    for each in adverbial:
        stop = each.source.last if each.source else unit.last
        if past_relay(view, stop, unit.last) > stop:
            yield stop + 1


def _told_once(verbal: Sequence[Report | None]) -> Iterator[Report]:
    """The reports without those of a noun that belongs to a verb's cue: *выразил **надежду**, что*."""
    last = 0
    for report in verbal:
        cue = report.cue if report else None
        if report is None or (cue is not None and cue.form is Form.NOUN and cue.first < last):
            continue
        last = max(last, cue.last if cue else 0)
        yield report


def _first(rules: tuple[Find, ...], *told: object, **options: object) -> Report | None:
    """What the first of some rules makes that makes something."""
    for find in rules:
        report = find(*told, **options)
        if report:
            return report
    return None


def _with_colon(view: View, unit: Unit, found: list[Report]) -> list[Report]:
    """Add the direct speech after each colon; what its cue reports besides gives way."""
    for _ in range(_MOST_SPEECHES):
        spoken = _first(table.COLON, view, unit) if unit.first < unit.last else None
        if spoken is None:
            break
        found = _with_speech(view, found, spoken)
        unit = attrs.evolve(unit, first=min(spoken.pieces[-1][1] + 1, unit.last), opens_paragraph=False)
    return found


def _with_speech(view: View, found: list[Report], spoken: Report) -> list[Report]:
    """Add direct speech after a colon; what its cue reports besides gives way."""
    start = spoken.pieces[0][0]
    if any(each.rule is ways.PARENTHESIS and inside(start, each) for each in found if _breaks_in(view, each)):
        return found  # *«…, — сказал он. — И **добавил**: — …»*
    told = any(_tells_first(view, each, spoken, start) for each in found)
    if spoken.cue and not told:
        verb = spoken.cue.verb
        found = [each for each in found if each.cue is None or each.cue.verb != verb]
    open_before = any(each.runs and inside(start, each) for each in found)
    if told or (open_before and not _is_led_to(view, spoken.cue, start)):
        spoken = attrs.evolve(spoken, rule=ways.COLON_GOES_ON, cue=None, source=None, anchor=start)
    before = (cut(view, each, start) if position(each) < start else each for each in found)
    return [*before, spoken]


def _breaks_in(view: View, report: Report) -> bool:
    """Whether a reporting clause stands inside one pair of marks, so that all its parts are reported."""
    return view.whole_at[report.anchor] >= 0


def _tells_first(view: View, report: Report, spoken: Report, start: int) -> bool:
    """Whether the cue of speech after a colon has told something already: *цел, **подчеркнул мэр**: «…»*."""
    same = report.cue is not None and spoken.cue is not None and report.cue.verb == spoken.cue.verb
    if not same or not report.pieces:
        return False
    if report.rule is ways.INFINITIVE:  # *советует **беречь чеки**: «…»*
        return report.pieces[0][0] < start and not view.has(start - 2, "INFN")  # *просил передать: «…»*
    return report.rule is ways.PARENTHESIS and report.pieces[-1][1] <= start


def _share_content(one: Report, other: Report) -> bool:
    """Whether what both report begins at one place."""
    return bool(one.pieces and other.pieces) and one.pieces[0][0] == other.pieces[0][0]


def _is_led_to(view: View, cue: Cue | None, start: int) -> bool:
    """Whether a cue leads to the speech after a colon, in one clause, without another object.

    *мэр заявил, что цех **продолжит** работу: «…»*: there it tells of the plant, not of speech.
    """
    if cue is None or cue.takes("plain") or not cue.takes("что", "direct"):
        return False
    near = start - cue.last <= _NEAR and "," not in view.words[cue.last : start]
    return near and (cue.form is Form.NOUN or colons.leads(view, cue, start - 1))


def _by_rule(view: View, unit: Unit, cue: Cue) -> Report | None:
    for find in _OF_WORDS:
        report = find(view, unit, cue)
        if report and (report.pieces or report.reference or report.topic):
            return None if says_nothing(view, report) else report
    return None


def _phrases(view: View, unit: Unit) -> list[Report]:
    found: list[Report] = []
    for index in view.places(Role.PHRASE, unit.first, unit.last - 1):
        if not view.outside(index):
            continue
        if len(found) == _MOST_CUES:
            break
        cue = phrase_cue(view, index, unit.last) if _set_off(view, unit, index) else None
        report = _first(table.PHRASE, view, unit, cue) if cue else None
        if report:
            found.append(report)
    return found


def _set_off(view: View, unit: Unit, index: int) -> bool:
    """Whether an adverbial cue can begin with the token: after a comma, a conjunction or a connective."""
    before = view.words[index - 1]
    if index == unit.first or segments.is_break(view, index - 1) or before in {"что", "а", "но"}:
        return True
    if before == "и":  # *не только по словам мэра, но **и по данным** врача*
        return view.words[index - 2] != "но"
    return index == without_connective(view, unit.first, index) or view.is_mark(index - 1)
