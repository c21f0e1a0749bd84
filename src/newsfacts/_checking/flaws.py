"""The core's own invariants: a fact's fields are of their types, its spans say what stands in the article."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from decimal import Decimal

from newsfacts._blame import shorten
from newsfacts._checking.fields import MismatchError, Place, fields_of, members
from newsfacts.article import Article
from newsfacts.article._metadata import MOST_BITS
from newsfacts.facts import Fact
from newsfacts.span import Span


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
    try:
        doubtful = _look_through(fact, article)
    except MismatchError as cause:
        return str(cause)
    return json_flaw(fact) if doubtful and json_flaw is not None else None


def answer_flaw(answer: object) -> str | None:
    """What is wrong with the fields of what a hook answered; ``None`` if nothing is."""
    try:
        _look_through(answer, None)
    except MismatchError as cause:
        return str(cause)
    return None


def _look_through(whole: object, article: Article | None) -> bool:
    """Whether there may be something in a fact that JSON has no form for.

    Raises:
        MismatchError: If a field holds something else than its annotation says, or a span something else than
            the article.
    """
    doubtful = False
    text = article.text if article else ""
    pending: list[tuple[object, Place | None]] = [(whole, None)]
    while pending:
        part, place = pending.pop()
        if isinstance(part, Span):
            if article and (part.end > len(text) or not text.startswith(part.text, part.start)):
                raise MismatchError(_span_flaw(part, article))
        elif type(part) is float:
            doubtful = doubtful or not math.isfinite(part)
        elif type(part) is tuple:
            if part:
                pending += members(part, place)
        elif hasattr(part, "__attrs_attrs__"):
            pending += fields_of(type(part)).inside(part)  # type: ignore[arg-type]
        elif not _is_carried(part):
            doubtful = True
            if isinstance(part, list | tuple | Mapping):
                pending += members(part.values() if isinstance(part, Mapping) else part, None)
    return doubtful


def _span_flaw(span: Span, article: Article) -> str:
    if span.end > len(article.text):
        return f"span [{span.start}, {span.end}) leaves the text of {len(article.text)} code points"
    stands = article.text[span.start : span.end]
    return f"span [{span.start}, {span.end}) says {span.text!r}, but the text there is {stands!r}"


def _is_carried(part: object) -> bool:
    """Whether JSON surely has a form for a number, or any other value that has no fields."""
    if isinstance(part, float):
        return math.isfinite(part)
    if isinstance(part, int):
        return part.bit_length() <= MOST_BITS
    return isinstance(part, Decimal) and part.is_finite()
