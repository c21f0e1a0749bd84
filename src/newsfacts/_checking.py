"""The core's own invariant: every span of every fact says what stands in the article."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.span import Span


def spans_of(value: object) -> Iterator[Span]:
    """Every span in a fact's fields, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            yield from spans_of(getattr(value, field.name))


def flaw(fact: object, article: Article, kinds: tuple[str, ...]) -> str | None:
    """What is wrong with something that an extractor returned; ``None`` for a sound fact.

    Args:
        fact: What the extractor returned.
        article: The article it ran over.
        kinds: The kinds that the extractor declared to produce.
    """
    if not isinstance(fact, Fact):
        return f"{fact!r} is no fact"
    if fact.kind not in kinds:
        return f"the kind {fact.kind!r} of {fact!r} is not among those it declares: {', '.join(kinds)}"
    for span in spans_of(fact):
        if span.end > len(article.text):
            return f"span [{span.start}, {span.end}) leaves the text of {len(article.text)} code points"
        if not article.text.startswith(span.text, span.start):
            stands = article.text[span.start : span.end]
            return f"span [{span.start}, {span.end}) says {span.text!r}, but the text there is {stands!r}"
    return None
