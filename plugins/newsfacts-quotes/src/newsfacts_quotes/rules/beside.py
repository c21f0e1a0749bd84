"""What is reported beside a parenthesis: before it, after it, or both."""

from __future__ import annotations

from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes import ways
from newsfacts_quotes.cues import Cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules.tails import takes_that
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.pieces import Piece, content, trimmed, without_connective
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.ways import Trait, Way

_SUBORDINATORS = SUBORDINATORS | {"то"}
_RELATIVES = frozenset(("что", "чего", "чем", "где"))
_CONJUNCTIONS = (["и"], ["а"], ["но"], ["да"])
_CONTRASTS = frozenset(("однако", "но", "а", "зато"))
"""Conjunctions after a comma, before a parenthesis: what stands before them is the author's."""
_WHERE = frozenset(("где", "куда", "откуда", "когда"))
_FRONTED = (["о", "том", ",", "что"], ["то", ",", "что"])
_LONG = 4
"""A quotation of more words is no name."""
_POINTER = 2
"""Of how many words *об этом* is."""


def beside(view: View, unit: Unit, cue: Cue, source: Source | None, region: Piece, way: Way) -> Report | None:
    """The report with what stands before and after the parenthesis."""
    start, stop = region
    end = segments.end_of_unit(view, unit)
    if not way.has(Trait.INTERRUPTS):
        end = max(stop, segments.clause_end(view, stop, end))
        end = _relative_end(view, start, stop, end)
    subordinate = _subordinate(view, start, unit)
    left = (
        ()
        if subordinate
        else _left(view, _from_semicolon(view, unit, start) if stop < end else unit.first, start)
    )
    if left and not view.has_predicate(*left[0]) and _leads_to_cue(view, stop, end):
        return None
    if left and stop >= end and not _is_told_by(view, source, way) and _is_torn(view, *left[0]):
        return None
    own = _own_clause(view, *left[0]) if left else start
    broken = bool(left) and own > left[0][0] and _goes_on(view, stop, end)
    lacks = bool(left) and view.at(stop).low == "," and not view.has_predicate(*left[0])
    lacks = lacks and view.at(stop + 1, end).is_finite  # *завод, по словам X, **продолжит** работу*
    lacks = lacks or (bool(left) and cue.form is Form.PHRASE and takes_that(view, left[0][1] - 1, stop, end))
    closed = bool(left) and not broken and not lacks and is_closed(view, stop, end)
    rest = closed and not way.has(Trait.INTERRUPTS) and _is_rest(view, left[0], stop, end)
    right = () if closed and not rest else content(view, (stop, end))
    if left and right:
        spliced = view.has_predicate(*left[0]) and _is_main(view, stop, end)
        left = () if spliced else content(view, (own, left[0][1]))
    pieces = left + right
    if not pieces or (way.has(Trait.INTERRUPTS) and left and not right and not _is_clause(view, *left[0])):
        return None
    if left and left[0][1] - left[0][0] <= _POINTER and view.words[left[0][0]] in {"об", "о"}:
        return Report(rule=ways.REFERENCE, unit=unit, anchor=start, cue=cue, source=source, reference=True)
    return Report(
        rule=way,
        unit=unit,
        anchor=start,
        cue=cue,
        source=source,
        pieces=pieces + _explained(view, stop, end) if closed and not rest else pieces,
        tag=not right,
        runs=bool(right),
    )


def _explained(view: View, stop: int, end: int) -> tuple[Piece, ...]:
    """The clause behind a colon that explains what is said: *мост опасен, говорят в порту: **он старый***."""
    goes_on = view.at(stop, end).low == ":" and view.at(stop + 1, end).is_word
    return content(view, (stop + 1, end)) if goes_on and view.has_predicate(stop + 1, end) else ()


def _is_told_by(view: View, source: Source | None, way: Way) -> bool:
    """Whether the cue surely has its subject behind it: *…, пишет **«Волна»***; *…, уточнил **врач***."""
    if source is None:
        return False
    outlet = view.is_mark(source.first) or in_latin(view.words[source.head])
    person = source.named is not None or view.readings(source.head)[0].has("NOUN", "anim", "nomn")
    return outlet or (way.has(Trait.INTERRUPTS) and person)


def _is_torn(view: View, first: int, last: int) -> bool:
    """Whether it is a subject with its aside, whose verb the cue is: *тренер, **уставший**, сообщил …*."""
    aside = segments.start(view, last, first)
    if aside <= first or view.has_predicate(first, aside) or view.words[aside - 1] != ",":
        return False
    attribute = view.pos(aside) in {"PRTF", "GRND"} or segments.opens_relative(view, aside, last)
    return attribute or view.words[aside : aside + 3] == ["в", "том", "числе"]


def _leads_to_cue(view: View, stop: int, end: int) -> bool:
    """Whether another's report follows: *полиция, по данным газеты, **отметила**, что*."""
    after = stop + 1
    cue = verb_cue(view, after, end) if view.at(after, end).is_finite else None
    if cue is None or not cue.takes("что"):
        return False
    stop = segments.comma(view, cue.last, end)
    return view.words[stop + 1 : stop + 2] in (["что"], ["чтобы"])


def _subordinate(view: View, start: int, unit: Unit) -> bool:
    """Whether the parenthesis follows a conjunction or opens a clause, so that only the rest is reported."""
    before = start - 2 if start > unit.first and view.words[start - 1] == "," else start - 1
    opened = start > unit.first and view.words[start - 1] in {":", "("} and view.outside(start - 1)
    contrast = before > unit.first and view.words[before] in _CONTRASTS and view.words[before - 1] == ","
    return opened or (
        before >= unit.first
        and (
            contrast
            or view.words[before] in _SUBORDINATORS
            or _opens_relative(view, before)
            or _opens_reason(view, before)
        )
    )


def _opens_relative(view: View, index: int) -> bool:
    """Whether the token is *который*, or *где* and the like behind a comma."""
    return view.is_relative(index) or (view.words[index] in _WHERE and view.words[index - 1] == ",")


def _relative_end(view: View, start: int, stop: int, end: int) -> int:
    """Where the relative clause around a parenthesis ends: *мост, который, по данным X, **закроют**, …*."""
    before = start - 2 if start > 1 and view.words[start - 1] == "," else start - 1
    if before < 1 or not _opens_relative(view, before):
        return end
    first = segments.comma(view, stop + 1, end)
    if stop + 1 < first < end - 1 and view.is_finite(first + 1):
        return first  # *дом, где, по словам X, **тесно**, закрыли*
    verb = next((k for k in range(stop, end) if view.outside(k) and view.is_predicate(k)), None)
    if verb is None:
        return end
    close = segments.comma(view, verb, end)
    return close if view.has_predicate(close, end) else end


def _is_clause(view: View, first: int, last: int) -> bool:
    """Whether something is said: a predicate, an infinitive, a nominative or a quotation."""
    return any(
        not view.outside(k)
        or view.is_predicate(k)
        or k in view.named
        or view.has(k, "INFN")
        or _is_nominative(view, k)
        for k in range(first, last)
        if view.is_word(k) and not (k > first and view.has(k - 1, "PREP"))
    )


def _is_nominative(view: View, index: int) -> bool:
    likeliest = view.readings(index)[0]
    return (
        likeliest.pos in {"NOUN", "NPRO"}
        and view.has(index, likeliest.pos, "nomn")
        and not likeliest.has("gent")
    )


def _from_semicolon(view: View, unit: Unit, start: int) -> int:
    """Where the clause of a parenthesis begins: after a semicolon, if one stands before it."""
    marks = (k for k in range(start - 1, unit.first, -1) if view.words[k] == ";")
    return next(marks, unit.first - 1) + 1


def _is_rest(view: View, left: Piece, stop: int, end: int) -> bool:
    """Whether a clause without a verb goes on: *Возраст клада, как полагают ученые, **800 лет***."""
    after = stop + 1
    if after >= end or view.words[stop] != "," or _is_aside(view, after, end):
        return False
    if _takes_over(view, stop, after, end):
        return False
    dated = view.words[after][0].isdigit() or (view.pos(after) == "PREP" and view.has_predicate(*left))
    means = (
        view.readings(after)[0].has("ablt") and not view.has(after, "gent") and not view.has(after, "nomn")
    )
    nominative = view.readings(after)[0].has("nomn") or view.has(after, "NUMR", "nomn")
    subject = nominative and _is_only_verb(view, *left)
    return dated or means or subject or not view.has_predicate(*left)


def _is_only_verb(view: View, first: int, last: int) -> bool:
    """Whether a clause has a verb and no subject yet: ***Пострадал**, по данным полиции, один рабочий*."""
    named = any(view.is_word(k) and _is_nominative(view, k) for k in range(first, last))
    return view.has(first, "past") and not named


def _left(view: View, first: int, start: int) -> tuple[Piece, ...]:
    """What stands before the parenthesis, without a connective and without an earlier clause."""
    piece = trimmed(view, first, start)
    if piece is None:
        return ()
    first = without_connective(view, *piece)
    fronted = (len(each) for each in _FRONTED if view.words[first : first + len(each)] == each)
    first += next(fronted, 0)  # *О том, что **завод закрыт**, заявил мэр*
    if view.words[first : piece[1]] in _CONJUNCTIONS:
        return ()  # ***И**, по данным полиции, мост закрыт*
    quotation = view.quotation_at(piece[1] - 1)
    if (
        quotation
        and quotation.start > first
        and view.words[quotation.start - 1] == ":"
        and quotation.last - quotation.first > _LONG
    ):
        first = quotation.start
    note = segments.note_before(view, first, piece[1])
    if first >= piece[1]:
        return ()
    return content(view, (first, piece[1] if note is None else note))


def _own_clause(view: View, first: int, last: int) -> int:
    """Where a last clause begins that has only its subject yet: *…, и **рост**, по словам X, не кончится*."""
    if view.words[last - 1] in {"и", "а", "но"}:
        return last  # *снимок сделал он **и**, по словам X, является метафорой*
    for index in range(last - 1, first, -1):
        if view.is_predicate(index) or not view.outside(index) or view.has(index, "COMP"):
            return first
        if _opens_own(view, index, last):
            return index + 1
    return first


def _opens_own(view: View, index: int, last: int) -> bool:
    """Whether the words after a token are a clause of their own, by the conjunction or relative there."""
    if view.is_relative(index):
        return True  # *…, по итогам **которых** мэр, по словам X, победил*
    if view.words[index] in {"и", "а", "но"} and view.words[index - 1] == ",":
        return True
    if index + 1 >= last:
        return False
    asked = view.words[index] in _RELATIVES and _opens_clause(view, index)
    return asked or _opens_reason(view, index)  # *…, **на что** она, по словам X, согласилась*


def _is_main(view: View, stop: int, end: int) -> bool:
    """Whether a main clause follows with its subject first: *дом сгорел, по словам X, **люди спаслись***."""
    first = stop + 1
    if view.at(stop).low != "," or not view.at(first, end).is_word:
        return False
    named = view.named.get(first)
    after = named.last if named else first + 1
    likeliest = view.readings(first)[0]
    noun = likeliest.has("NOUN", "nomn") and not (likeliest.has("inan") and view.has(first, "NOUN", "accs"))
    subject = named.nominative if named else noun or view.words[first] in {"он", "она", "они"}
    return subject and after < end and view.is_predicate(after)


def _opens_reason(view: View, index: int) -> bool:
    """Whether the token ends a conjunction of reason behind a comma: *, так **как***, *, **поскольку***."""
    if view.words[index] in {"поскольку", "ибо"}:
        return view.words[index - 1] == ","
    return view.words[index - 2 : index + 1] in ([",", "так", "как"], [",", "потому", "что"])


def _goes_on(view: View, stop: int, end: int) -> bool:
    """Whether the clause that the parenthesis interrupts has its predicate after it."""
    after = segments.end(view, min(stop + 1, end), end)
    relative = any(view.is_relative(k) for k in range(stop, after))
    return not relative and view.has_predicate(stop, after)


def _opens_clause(view: View, index: int) -> bool:
    """Whether a comma, or a comma and a preposition, stands before the token."""
    return view.words[index - 1] == "," or (view.words[index - 2] == "," and view.has(index - 1, "PREP"))


def is_closed(view: View, stop: int, end: int) -> bool:
    """Whether what follows the reporting clause belongs to it, and is no content."""
    after = stop
    while after < end and (view.words[after] in ",.;:" or view.is_dash(after)):
        after += 1
    if after >= end or view.words[stop] == ":" or _takes_over(view, stop, after, end):
        return True
    if any(view.is_dash(k) for k in range(stop, after)) or view.quotation_from(after):
        return False
    return _is_aside(view, after, end) or not any(
        view.is_predicate(k) or view.pos(k) == "INFN" for k in range(after, end)
    )


def _takes_over(view: View, stop: int, after: int, end: int) -> bool:
    """Whether a clause with *что*, or another reporting verb, comes next."""
    if after > stop + 1:
        return False  # a dash leads back to what is said
    if view.words[stop] == "," and view.words[after] in {"что", "чтобы"}:
        return True
    cue = verb_cue(view, after, end) if view.is_finite(after) else None
    return cue is not None


def _is_aside(view: View, after: int, end: int) -> bool:
    """Whether a relative clause, a converb or a participle comes next."""
    if segments.opens_relative(view, after, end) or view.pos(after) == "GRND":
        return True
    return view.pos(after) == "PRTF" and segments.comma(view, after, end) == end
