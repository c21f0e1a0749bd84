"""What is reported before a parenthesis: ***Мост закрыт**, говорят в порту*."""

from __future__ import annotations

from newsfacts_russian.clauses import SUBORDINATORS

from newsfacts_quotes.text import segments
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.pieces import Piece, content, trimmed, without_connective
from newsfacts_quotes.text.view import Unit, View

_SUBORDINATORS = SUBORDINATORS | {"то"}
_RELATIVES = frozenset(("что", "чего", "чем", "где"))
_CONJUNCTIONS = (["и"], ["а"], ["но"], ["да"])
_CONTRASTS = frozenset(("однако", "но", "а", "зато"))
"""Conjunctions after a comma, before a parenthesis: what stands before them is the author's."""
_WHERE = frozenset(("где", "куда", "откуда", "когда"))
_FRONTED = (["о", "том", ",", "что"], ["то", ",", "что"])
_LONG = 4
"""A quotation of more words is no name."""


def reported_before(view: View, unit: Unit, start: int, *, goes_on: bool) -> tuple[Piece, ...]:
    """What is reported before a parenthesis; where more stands behind it, from the last semicolon on."""
    if _subordinate(view, start, unit):
        return ()
    return _left(view, _from_semicolon(view, unit, start) if goes_on else unit.first, start)


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
        and (
            quotation.last - quotation.first > _LONG
            or _is_labelled(view, first, quotation)
            or 0
            <= view.whole_at[quotation.start]
            == view.whole_at[start]  # *сказал: «**Да**. — Он встал. — …*
        )
    ):
        first = quotation.start
    note = segments.note_before(view, first, piece[1])
    if first >= piece[1]:
        return ()
    return content(view, (first, piece[1] if note is None else note))


def _is_labelled(view: View, first: int, quotation: Quotation) -> bool:
    """Whether only a label stands before a sentence in marks: *Вывод: **«Всё пройдёт»**, — сказал врач*."""
    label = first not in view.named and view.has(first, "NOUN", "nomn", "inan")
    bare = label and not view.has_predicate(first, quotation.start)
    return bare and view.has_predicate(quotation.first, quotation.last)


def own_clause(view: View, first: int, last: int) -> int:
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


def _from_semicolon(view: View, unit: Unit, start: int) -> int:
    """Where the clause of a parenthesis begins: after a semicolon, if one stands before it."""
    marks = (k for k in range(start - 1, unit.first, -1) if view.words[k] == ";")
    return next(marks, unit.first - 1) + 1


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
            or opens_relative(view, before)
            or _opens_reason(view, before)
        )
    )


def opens_relative(view: View, index: int) -> bool:
    """Whether the token is *который*, or *где* and the like behind a comma."""
    return view.is_relative(index) or (view.words[index] in _WHERE and view.words[index - 1] == ",")


def _opens_reason(view: View, index: int) -> bool:
    """Whether the token ends a conjunction of reason behind a comma: *, так **как***, *, **поскольку***."""
    if view.words[index] in {"поскольку", "ибо"}:
        return view.words[index - 1] == ","
    return view.words[index - 2 : index + 1] in ([",", "так", "как"], [",", "потому", "что"])


def _opens_clause(view: View, index: int) -> bool:
    """Whether a comma, or a comma and a preposition, stands before the token."""
    return view.words[index - 1] == "," or (view.words[index - 2] == "," and view.has(index - 1, "PREP"))
