"""What commas and dashes set apart from the clause around: relative clauses, participles, dates."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.characters import DASHES
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import View

_CLAUSE = 2
"""Of fewer words than that a clause can't be: *что дом новый*."""
_LONGEST_DATE = 4
"""Tokens of *5 марта 2015 года*."""
_WHERE = frozenset(("где", "куда", "откуда"))
_BEFORE_PHRASE = DASHES | {","}


def is_set_apart(view: View, start: int, end: int) -> bool:
    """Whether a segment between commas is a converb's or a relative clause."""
    opening = next((index for index in range(start, end) if view.is_word(index)), None)
    if opening is None:
        return True
    verbal = next((k for k in range(opening, end) if not is_adverb(view, k)), opening)
    if view.pos(verbal) == "PREP" and view.at(start - 1).low in _BEFORE_PHRASE:
        verbal = _past_phrase(view, verbal, end)
    return (
        segments.opens_relative(view, opening, end)
        or view.words[opening : opening + 2] == ["как", "и"]
        or (view.words[opening] in _WHERE and view.has_predicate(opening, end))
        or (_is_participial(view, verbal) and not _has_bearer(view, verbal, end))
        or _is_date(view, opening, end)
        or _is_attribute(view, opening, end)
        or (segments.opens_dependent(view, opening) and _is_clause(view, opening, end))
    )


def _past_phrase(view: View, preposition: int, end: int) -> int:
    """Past what may stand before a participle: *— **в то время** занимавший пост мэра — сменил вратаря*."""
    index = skip(view, preposition, end)
    while index < end - 1 and view.lemma(index) in lexicon.words("times.txt"):
        index += 1
    return min(index, end - 1)


def _is_date(view: View, first: int, end: int) -> bool:
    """Whether only a date stands between commas: *во вторник, **31 марта**, мэр заявил*."""
    day, month = view.words[first], first + 1
    dated = day.isdigit() and view.at(month, end).lemma in lexicon.words("times.txt")
    return dated and end - first <= _LONGEST_DATE


def _is_attribute(view: View, index: int, end: int) -> bool:
    """Whether an adjective goes back to the noun before its comma: *источник, **близкий** к группе ГАЗ*."""
    adjective = view.words[index - 1] == "," and view.pos(index) == "ADJF" and view.has(index, "ADJF", "nomn")
    return adjective and phrases.head_from(view, index, end, "nomn") is None


def _is_clause(view: View, conjunction: int, end: int) -> bool:
    """Whether a predicate stands there, an adjective behind its noun among them: *что **дом новый***."""
    described = end - conjunction > _CLAUSE and view.has(end - 2, "NOUN", "nomn")
    return view.has_predicate(conjunction, end) or (described and view.has(end - 1, "ADJF", "nomn"))


def is_adverb(view: View, index: int) -> bool:
    """Whether the token may stand before a participle: *, **прежде сама** являвшаяся*."""
    return (
        view.pos(index) in {"ADVB", "PRCL"}
        or view.lemma(index) == "сам"
        or view.words[index] in {"прежде", "ранее"}
    )


def _is_participial(view: View, index: int) -> bool:
    return view.pos(index) in {"GRND", "PRTF"}


def _has_bearer(view: View, participle: int, end: int) -> bool:
    """Whether the person whom a participle describes follows it: ***живущий** в Осло генерал Олег Рябов*."""
    compared = ("и", "как")  # *приехавший в порт **как и Олег Рябов***
    later = (
        view.named[k]
        for k in range(participle + 1, end)
        if k in view.named and view.words[k - 1] not in compared
    )
    return view.has(participle, "PRTF", "nomn", "sing") and any(each.nominative for each in later)
