"""Reports whose cue stands beside the content, in a parenthesis: *…, сообщил X*; *По словам X, …*."""

from __future__ import annotations

from newsfacts_quotes import phrases, sources
from newsfacts_quotes.cues import Cue, Form
from newsfacts_quotes.reports import Piece, Report, content, end_of_unit, trimmed, without_connective
from newsfacts_quotes.sources import Source
from newsfacts_quotes.view import Unit, View

_BEFORE_CUE = 8
_COORDINATORS = frozenset(("и", "а", "но", "однако", "поэтому", "поскольку"))
_SUBORDINATORS = frozenset(("что", "чтобы", "если", "когда", "хотя", "поскольку"))


def parenthesis(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*Завод построят, сообщил мэр*; *Завод, отметил он, построят*; *Как сообщил мэр, завод построят*."""
    if not cue.takes("direct") or cue.form not in {Form.FINITE, Form.PASSIVE} or cue.negated:
        return None
    end = end_of_unit(view, unit)
    start = phrases.segment_start(view, cue.first, unit.first)
    like = view.words[start] == "как" or (view.words[start] in {"и", "а"} and view.words[start + 1] == "как")
    stop = _region_end(view, cue.last, end)
    if not like and not _bare_before(view, start, cue):
        return None
    source = sources.of_verb(view, cue, unit, stop, after=True) if like else _after(view, cue, stop)
    impersonal = cue.form is Form.PASSIVE or cue.takes("impersonal")
    if source is None and not impersonal and not (like and cue.number == "sing" and cue.gender == "neut"):
        return None
    if source and source.last <= start and not impersonal:
        return None
    if impersonal and source is None and not like and start == unit.first:
        return None
    if like and stop == end and start == without_connective(view, unit.first, end) and source:
        pieces = content(view, (max(source.last, cue.last), end))
        return Report(rule="as-reported", unit=unit, anchor=start, cue=cue, source=source, pieces=pieces, runs=True)
    return _around(view, unit, cue, source, (start, stop), "as-reported" if like else "parenthesis")


def _after(view: View, cue: Cue, stop: int) -> Source | None:
    if cue.form is Form.PASSIVE or cue.takes("impersonal"):
        return sources.place(view, cue.last, stop, any_noun=True)
    if cue.takes("cite") and cue.lemma not in {"передать", "передавать"}:
        return _cited(view, cue, stop)
    words_of = _words_of(view, cue, stop) if cue.takes("cite") else None
    if words_of:
        return words_of
    found = sources.right_of(view, cue, stop)
    if found is None and cue.number == "plur":
        found = sources.place(view, cue.last, stop)
    return found or sources.right_of(view, cue, stop, loosely=False)


def _cited(view: View, cue: Cue, stop: int) -> Source | None:
    """Whose words are quoted: *цитирует **чиновника** "Интерфакс"*, *цитируют СМИ слова **Байдена***."""
    found = _words_of(view, cue, stop)
    if found or cue.lemma not in {"цитировать", "процитировать"}:
        return found
    return sources.genitive(view, cue.last, _to_mark(view, cue.last, stop), "accs")


def _words_of(view: View, cue: Cue, stop: int) -> Source | None:
    for index in range(cue.last, stop):
        if view.words[index] in {"слова", "мнение", "заявление", "комментарий", "высказывание"}:
            return sources.genitive(view, index + 1, stop)
    return None


def _to_mark(view: View, first: int, stop: int) -> int:
    return next((index for index in range(first, stop) if view.quotation_from(index)), stop)


def _bare_before(view: View, start: int, cue: Cue) -> bool:
    """Whether nothing but adverbs and prepositional phrases stands between the break and the cue."""
    if cue.first - start > _BEFORE_CUE:
        return False
    index = start
    while index < cue.first:
        after = phrases.skip(view, index, cue.first)
        pos = view.readings(index)[0].pos if view.is_word(index) else ""
        if after == index + 1 and pos not in {"ADVB", "PRCL", "INTJ", "NPRO"} and view.words[index] not in {"также", "позже"}:
            return False
        if pos == "NPRO" and view.has(index, "nomn"):
            return False
        index = after
    return True


def _region_end(view: View, index: int, end: int) -> int:
    """Where a reporting clause ends: at a comma, or at a stop or dash before more content."""
    depth = 0
    while index < end:
        word = view.words[index]
        if view.outside(index):
            depth += (word == "(") - (word == ")" and depth > 0)
            ends = word in {",", ":", ";"} or (word in {".", "!", "?"} and index + 1 < end)
            if not depth and (ends or (view.is_dash(index) and _before_content(view, index, end))):
                return index
        index += 1
    return end


def _before_content(view: View, dash: int, end: int) -> bool:
    after = dash + 1
    return after < end and (view.is_mark(after) or (view.tokens[after].text[:1].isupper() and after not in view.named))


def phrase(view: View, unit: Unit, cue: Cue) -> Report | None:
    """*По словам мэра, завод построят*; *завод, по данным ТАСС, построят*; *по его мнению, …*."""
    end = end_of_unit(view, unit)
    source = sources.possessive(view, cue)
    if source is None:
        stop = _region_end(view, cue.last, end)
        source = sources.genitive(view, cue.last, stop)
        if source is None:
            return None
    stop = _region_end(view, max(cue.last, source.last), end)
    if stop == end and cue.first != unit.first and view.words[cue.first - 1] == ",":
        stop = end
    elif view.has_predicate(max(source.last, cue.last), stop) or (
        stop == end and cue.first == without_connective(view, unit.first, end)
    ):
        stop = max(source.last, cue.last)
    stop = _past_asides(view, stop, end)
    return _around(view, unit, cue, source, (cue.first, stop), "according-to")


def _past_asides(view: View, stop: int, end: int) -> int:
    """Over the relative clauses and appositions that belong to the source."""
    while stop + 1 < end and view.words[stop] == ",":
        following = phrases.comma(view, stop + 1, end)
        first, second = view.words[stop + 1], view.words[min(stop + 2, end - 1)]
        relative = first.startswith("котор") or second.startswith("котор")
        participle = view.is_word(stop + 1) and view.readings(stop + 1)[0].pos == "PRTF"
        apposition = (
            not view.has_predicate(stop + 1, following)
            and following - stop <= 12
            and phrases.head_from(view, stop + 1, following, "gent") is not None
            and not view.has(stop + 1, "nomn")
        )
        dated = view.words[stop + 1].isdigit() and following - stop <= 4
        if following >= end or not (relative or participle or apposition or dated):
            break
        stop = following
    return stop


def _around(
    view: View, unit: Unit, cue: Cue, source: Source | None, region: Piece, rule: str
) -> Report | None:
    """The report with what stands before and after the parenthesis."""
    start, stop = region
    end = end_of_unit(view, unit)
    left = _left(view, unit, start)
    right = () if _closed(view, stop, end) else content(view, (stop, end))
    if start > unit.first and view.words[start - 1] in _SUBORDINATORS:
        left = ()
    pieces = left + right
    if not pieces:
        return None
    dashed = view.is_dash(unit.first) and start > unit.first and view.is_dash(start - 1)
    return Report(
        rule=rule,
        unit=unit,
        anchor=start,
        cue=cue,
        source=source,
        pieces=pieces,
        tag=not right,
        runs=bool(right),
        dashed=dashed,
    )


def _left(view: View, unit: Unit, start: int) -> tuple[Piece, ...]:
    """What stands before the parenthesis, without a connective and without an earlier clause."""
    piece = trimmed(view, unit.first, start)
    if piece is None:
        return ()
    first = without_connective(view, *piece)
    if first >= piece[1]:
        return ()
    return content(view, (first, piece[1]))


def _closed(view: View, stop: int, end: int) -> bool:
    """Whether what follows the reporting clause belongs to it, and is no content."""
    after = stop
    while after < end and view.outside(after) and (view.words[after] in ",.;:" or view.is_dash(after)):
        after += 1
    if after >= end:
        return True
    if view.words[stop] == ":":
        return True
    if any(view.is_dash(k) for k in range(stop, after)) or view.is_mark(after):
        return False
    second = view.words[min(after + 1, end - 1)]
    if view.words[after].startswith("котор") or second.startswith("котор"):
        return True
    pos = view.readings(after)[0].pos if view.is_word(after) else ""
    if pos == "GRND" or (pos == "PRTF" and phrases.comma(view, after, end) == end):
        return True
    return not view.has_predicate(after, end) and not any(
        view.is_word(k) and view.readings(k)[0].pos == "INFN" for k in range(after, end)
    )
