"""The core's own invariant: every span of every fact says what stands in the article."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.span import Span

# Most fields are of these types; leaving them out halves the time.
_PLAIN = frozenset({str, int, float, bool, Decimal, type(None)})


def spans_of(value: object) -> Iterator[Span]:
    """Every span in a fact's fields, however deep."""
    pending: list[object] = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, Span):
            yield each
        elif isinstance(each, tuple):
            pending += each
        elif type(each) not in _PLAIN:
            pending += _fields_of(each)


def _fields_of(value: object) -> list[object]:
    """The values of a fact's fields that can hold a span."""
    names = _field_names(type(value))  # type: ignore[arg-type]
    return [field for name in names if type(field := getattr(value, name)) not in _PLAIN]


@lru_cache(maxsize=256)
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in getattr(kind, "__attrs_attrs__", ()))


def flaw(fact: object, article: Article, kinds: tuple[str, ...]) -> str | None:
    """What is wrong with something that an extractor returned; ``None`` for a sound fact.

    Args:
        fact: What the extractor returned.
        article: The article it ran over.
        kinds: The kinds that the extractor declared to produce.
    """
    if not isinstance(fact, Fact):
        return f"{fact!r} is no newsfacts.Fact"
    if fact.kind not in kinds:
        return f"the kind {fact.kind!r} of {fact!r} is not among those it declares: {', '.join(kinds)}"
    if not isinstance(fact.span, Span):
        return f"the span of {fact!r} is no newsfacts.Span; document.span(start, end) makes one"
    for span in spans_of(fact):
        if span.end > len(article.text):
            return f"span [{span.start}, {span.end}) leaves the text of {len(article.text)} code points"
        if not article.text.startswith(span.text, span.start):
            stands = article.text[span.start : span.end]
            return f"span [{span.start}, {span.end}) says {span.text!r}, but the text there is {stands!r}"
    return None
