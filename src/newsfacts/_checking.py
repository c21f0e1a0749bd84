"""The core's own invariants: every span of a fact says what stands in the article, and JSON carries it."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter, methodcaller
from typing import Any

from newsfacts._blame import shorten
from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.span import Span

# Most fields are of these types, in which nothing can be wrong; leaving them out halves the time.
_PLAIN = frozenset({str, bool, Decimal, type(None)})

# These are looked at, since some of them have no form in JSON.
_NUMBERS = frozenset({int, float})

_MOST_BITS = 10_000  # of an integer; Python itself refuses to write one of 4300 digits


def parts_of(value: object) -> Iterator[object]:
    """A fact and every value in its fields, however deep, but for plain ones and the insides of spans."""
    pending: list[object] = [value]
    while pending:
        each = pending.pop()
        yield each
        inside = _values_of(type(each))  # type: ignore[arg-type]
        if inside is not None:
            pending += [part for part in inside(each) if type(part) not in _PLAIN]


def spans_of(value: object) -> Iterator[Span]:
    """Every span in a fact's fields, however deep."""
    return (each for each in parts_of(value) if isinstance(each, Span))


@lru_cache(maxsize=256)
def _values_of(kind: type) -> Callable[[Any], Iterable[object]] | None:
    """What gives the values inside one of a type; ``None`` if there are none. Asked once a type."""
    if issubclass(kind, Span) or kind in _NUMBERS:
        return None
    if issubclass(kind, tuple | list):
        return iter
    if issubclass(kind, Mapping):
        return methodcaller("values")
    names = [field.name for field in getattr(kind, "__attrs_attrs__", ())]
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda value: [getattr(value, names[0])]) if names else None


def flaw(
    fact: object,
    article: Article,
    kinds: tuple[str, ...],
    json_flaw: Callable[[Fact], str | None] | None = None,
) -> str | None:
    """What is wrong with something that an extractor returned; ``None`` for a sound fact.

    Args:
        fact: What the extractor returned.
        article: The article it ran over.
        kinds: The kinds that the extractor declared to produce.
        json_flaw: Asked what is wrong when the fact is written as JSON, if a field is of a type that may
            have no form there; ``None`` does not ask.
    """
    if not isinstance(fact, Fact):
        return f"{shorten(fact)} is no newsfacts.Fact"
    if fact.kind not in kinds:
        return f"the kind {fact.kind!r} of {shorten(fact)} is not among those it declares: {', '.join(kinds)}"
    if not isinstance(fact.span, Span):
        return f"the span of {shorten(fact)} is no newsfacts.Span; document.span(start, end) makes one"
    doubtful = False
    text = article.text
    for part in parts_of(fact):
        if isinstance(part, Span):
            if part.end > len(text) or not text.startswith(part.text, part.start):
                return _span_flaw(part, article)
        elif not doubtful and not _is_always_carried(type(part)):  # type: ignore[arg-type]
            doubtful = not _is_carried(part)
    return json_flaw(fact) if doubtful and json_flaw is not None else None


def _span_flaw(span: Span, article: Article) -> str:
    if span.end > len(article.text):
        return f"span [{span.start}, {span.end}) leaves the text of {len(article.text)} code points"
    stands = article.text[span.start : span.end]
    return f"span [{span.start}, {span.end}) says {span.text!r}, but the text there is {stands!r}"


def _is_carried(part: object) -> bool:
    """Whether JSON surely has a form for a number, or any other value whose type does not tell."""
    if isinstance(part, float):
        return math.isfinite(part)
    if isinstance(part, int):
        return part.bit_length() < _MOST_BITS
    return False


@lru_cache(maxsize=256)
def _is_always_carried(kind: type) -> bool:
    """Whether JSON has a form for every value of a type, apart from what is in it. Asked once a type."""
    return (
        kind is tuple or issubclass(kind, str | dt.date) or getattr(kind, "__attrs_attrs__", None) is not None
    )
