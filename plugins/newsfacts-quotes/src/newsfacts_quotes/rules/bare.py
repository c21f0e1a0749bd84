"""Reported clauses without a conjunction: *Мэр уверен: завод откроется*; *Генерал говорит, он готов*."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_quotes import sources, ways
from newsfacts_quotes.cues import Cue, phrase_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, open_report
from newsfacts_quotes.rules.conjunctions import is_aside
from newsfacts_quotes.sources import places, subjects
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.pieces import content, without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.ways import Way

_REPORTEDLY = frozenset(("мол", "дескать"))
"""Particles that say that the words are another's: *обвинил судью: **мол**, тот подсуживал*."""


def colon_clause(view: View, unit: Unit, cue: Cue) -> Report | None:
    """A clause after a colon: *Мэр уверен: завод откроется*."""
    end = segments.end_of_unit(view, unit)
    stop = segments.end(view, cue.last, end)
    dashed = stop + 1 < end and view.is_dash(stop) and stop == cue.last
    dashed = dashed and (cue.takes("short") or _opens_clause(view, stop + 1, end))
    if not _leads(view, cue, stop, end, view.words[stop] if dashed else ":"):
        return None
    if not {"о", "об"}.isdisjoint(view.words[cue.last : stop]):
        return None  # *рассказал о планах: завод закроют*
    if _is_anothers(view, segments.start(view, cue.first, unit.first), stop, end):
        return None  # *в порту это отрицают: **как подчеркнул мэр**, мост цел*
    if cue.takes("impersonal") and _has_subject(view, unit, cue, stop):
        return None  # *отмечается **рост** цен: хлеб подорожал*
    source = sources.of_verb(view, cue, unit, stop, after=False)
    return _clause(view, unit, cue, source, (stop + 1, end), ways.COLON_CLAUSE)


def _is_anothers(view: View, start: int, stop: int, end: int) -> bool:
    """Whether another reports in the clause: *это отрицают: **как сообщили в порту**, …*."""
    first = stop + 1
    if view.at(first, end).low == "как":
        return verb_cue(view, first + 1, end) is not None
    return "это" in view.words[start:stop] and phrase_cue(view, first, end) is not None


def _has_subject(view: View, unit: Unit, cue: Cue, stop: int) -> bool:
    """Whether something is noticed or expected, and not said: ***рост** цен отмечается в мае*."""
    start = segments.start(view, cue.first, unit.first)
    return any(
        view.has(k, "NOUN", "nomn") and phrases.head_from(view, k, last, "nomn") == k
        for first, last in ((start, cue.first), (cue.last, stop))
        for k in _free(view, first, last)
    )


def _free(view: View, first: int, last: int) -> Iterator[int]:
    """The words that no preposition governs."""
    index = first
    while index < last:
        if view.is_word(index) and view.outside(index) and view.pos(index) != "PREP":
            yield index
        index = skip(view, index, last)


def asyndetic(view: View, unit: Unit, cue: Cue) -> Report | None:
    """A clause after a comma: *Генерал говорит, опыт соседей это подтверждает*."""
    end, stop = segments.end_of_unit(view, unit), cue.last
    if not _leads(view, cue, stop, end, ",") or not _opens_clause(view, stop + 1, end):
        return None
    start = segments.start(view, cue.first, unit.first)
    if cue.takes("impersonal"):
        return _impersonal(view, unit, cue, start, (stop + 1, end))
    source = subjects.left_of(view, cue, start)
    if source is None and cue.number == "plur" and not cue.gender:
        source = places.place(view, start, cue.first)  # *в мэрии отметили, людей хватает*
    inserted = start != unit.first and view.words[start - 1] != ","
    if inserted or source is None or cue.first - source.last > 1:
        return None
    return _clause(view, unit, cue, source, (stop + 1, end), ways.ASYNDETIC)


def _impersonal(view: View, unit: Unit, cue: Cue, start: int, piece: tuple[int, int]) -> Report | None:
    """A clause whose *что* is missing: *Отмечалось, паром шёл без огней*."""
    tied = without_connective(view, unit.first, cue.first)
    opens = start in {unit.first, tied}
    adverbs = all(view.pos(k) == "ADVB" for k in range(max(start, tied), cue.first))
    source = sources.of_verb(view, cue, unit, cue.last, after=False)
    if not opens or (source is None and not adverbs):
        return None
    return open_report(view, unit, cue, source, content(view, piece), ways.ASYNDETIC)


def _leads(view: View, cue: Cue, stop: int, end: int, mark: str) -> bool:
    """Whether a mark after a finite verb of speech may begin a clause: a word and a predicate follow."""
    told = view.at(stop + 1, end).low in _REPORTEDLY and cue.takes("direct", "том", "за")
    told = told or (cue.takes("inf") and _asks(view, stop + 1, end))
    speaks = (cue.takes("что") or told) and cue.form is Form.FINITE and not cue.negated
    clock = view.at(stop - 1).low.isdigit() and view.at(stop + 1).low.isdigit()
    follows = view.at(stop, end).low == mark and view.at(stop + 1, end).is_word and not clock
    return speaks and follows and any(_may_tell(view, k) for k in range(stop + 1, end))


def _asks(view: View, index: int, end: int) -> bool:
    """Whether a clause asks for something: *врач советует: **не пейте** воду*."""
    verb = index + (view.at(index, end).low == "не")
    return view.at(verb, end).has("VERB", "impr", "plur")


def _may_tell(view: View, index: int) -> bool:
    """Whether a word may be a clause's predicate, also one that looks like an adverb: *все **чисто***."""
    return view.is_predicate(index) or view.has(index, "ADJS", "neut")


def _opens_clause(view: View, index: int, end: int) -> bool:
    """Whether a main clause begins with the token, and neither an aside, a question nor a verb."""
    pos = view.pos(index)
    if is_aside(view, index, end) and pos not in {"NOUN", "ADJF"}:
        return False
    return view.words[index] not in segments.QUESTIONS | {"как"} and pos not in {"CONJ", "VERB", ""}


def _clause(
    view: View, unit: Unit, cue: Cue, source: Source | None, piece: tuple[int, int], way: Way
) -> Report | None:
    if source is None:
        return None
    first = piece[0] + (view.at(piece[0]).low in _REPORTEDLY)
    return open_report(view, unit, cue, source, content(view, (first, piece[1])), way)
