"""Which of the days spoken of *на следующий день* and *в тот же день* count from."""

from __future__ import annotations

from newsfacts import Document
from newsfacts_dates.resolution.context import Context, Mention

_REACH = 40
"""So many words around a date, or before an anaphor, tell what it is about."""
_STEM = 5
"""Words that begin alike are taken for the same: *поездка*, *поездкой*."""
_ENOUGH = 2


def likeliest_day(context: Context) -> Mention | None:
    """The day last spoken of; from another paragraph, the one whose sentence is about the same."""
    last = context.last_day
    if last is None or last.paragraph == context.paragraph or len(context.days) == 1:
        return last
    here = _words_before(context)
    best, most = last, max(_ENOUGH - 1, len(here & _words_around(last, context.document)))
    for mention in reversed(context.days):
        shared = len(here & _words_around(mention, context.document))
        if shared > most:
            best, most = mention, shared
    return best


def _words_before(context: Context) -> frozenset[str]:
    document = context.document
    first, last = document.token_range(context.start, context.end)
    begin, _ = document.token_range(context.paragraph, context.start)
    return _stems(document, max(begin, first - _REACH), last + _REACH // 4)


def _words_around(mention: Mention, document: Document) -> frozenset[str]:
    sentence = document.sentence_at(mention.span.start)
    first, last = document.token_range(mention.span.start, mention.span.end)
    if sentence is None:
        return frozenset()
    return _stems(document, max(sentence.first, first - _REACH // 2), min(sentence.last, last + _REACH // 2))


def _stems(document: Document, first: int, last: int) -> frozenset[str]:
    words = (token.text.lower() for token in document.tokens[first:last])
    return frozenset(word[:_STEM] for word in words if len(word) >= _STEM and word.isalpha())
