"""A source phrase as a name in the nominative: *газету "Огни"* gives *Огни*."""

from __future__ import annotations

from newsfacts_russian.phrases import kept_nominative

from newsfacts_quotes import lexicon
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text.view import View

_MARKED = 3
"""Tokens of the shortest name with its marks."""


def proper_start(view: View, source: Source) -> int:
    """Where the name itself begins, past *журнал* or *германская газета*."""
    kinds = lexicon.words("kinds.txt")
    kind = next(
        (k for k in range(source.first, source.head + 1) if view.outside(k) and view.lemma(k) in kinds), None
    )
    if kind is None or kind + 1 >= source.last:
        return source.first
    after = kind + 1
    return after if view.is_mark(after) or _is_title(view, after) else source.first


def _is_title(view: View, index: int) -> bool:
    """Whether a capitalised word is the name: *журнал **Огонек***, but not *агентство Кореи*."""
    if not view.tokens[index].text[:1].isupper():
        return False
    return not view.has(index, "NOUN", "gent", "sing") or view.has(index, "NOUN", "nomn", "sing")


def name(view: View, source: Source, cases: tuple[str, ...] = ()) -> str:
    """The source in the nominative, without the marks around a whole name."""
    first, last = proper_start(view, source), source.last
    first += first < source.head and view.lemma(first) in {"сам", "самый"}
    if (
        view.is_mark(first)
        and view.is_mark(last - 1)
        and last - first >= _MARKED
        and not _marks_inside(view, first, last)
    ):
        first, last = first + 1, last - 1
    if view.has(first, "NUMR", "nomn"):
        return _lowered(view, first, view.text(first, last))
    text = kept_nominative(view.document.morphology, view.text(first, last), cases)
    return _lowered(view, first, text)


def _marks_inside(view: View, first: int, last: int) -> bool:
    return any(view.is_mark(index) for index in range(first + 1, last - 1))


def _lowered(view: View, first: int, text: str) -> str:
    """Without the capital that only begins a sentence: *Американский чиновник* after a full stop."""
    token = view.tokens[first].text
    before = first - 1 - (first > 1 and view.is_dash(first - 1))  # *— Дом трясло. — **Женщина** плачет.*
    begins = first == 0 or view.words[before] in {".", "!", "?", "…"} or view.starts_unit(first)
    if not begins or not token[:1].isupper() or token[1:2].isupper():
        return text
    reading = view.readings(first)[0]
    common = reading.known and not reading.grammemes & {"Name", "Surn", "Geox", "Orgn", "Abbr", "Patr"}
    return text[:1].lower() + text[1:] if common else text
