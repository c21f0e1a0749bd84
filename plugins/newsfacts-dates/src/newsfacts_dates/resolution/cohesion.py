"""Which of the days spoken of *на следующий день* and *в тот же день* count from."""

from __future__ import annotations

from newsfacts import Document
from newsfacts_dates.resolution.context import Context, Mention

_REACH = 40
"""So many words around a date, or before an anaphor, tell what it is about."""
_STEM = 5
"""Words that begin alike are taken for the same: *поездка*, *поездкой*."""
_ENOUGH = 2
"""So many words in common make two sentences ones about the same."""
_LONGEST = 30
"""Longer words are compared by their beginnings, so that time stays bounded."""
_EVENT = 4
"""So many words from the expression on may name what it counts from."""


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


def day_of_event(context: Context) -> Mention | None:
    """The day of what the words after the expression name: *через неделю после **аварии***.

    It is the day last spoken of in a sentence that names it, too, by a form of the same noun.
    """
    document = context.document
    _, last = document.token_range(context.start, context.end)
    named = {
        reading.lemma
        for token in document.tokens[last : last + _EVENT]
        if len(token.text) >= _STEM - 1 and token.text.isalpha()
        for reading in document.readings(token)[:1]
        if reading.pos == "NOUN"
    }
    if not named:
        return None
    stems = {_stem(lemma) for lemma in named}
    return next((each for each in reversed(context.days) if _names(each, stems, document)), None)


def _names(mention: Mention, stems: set[str], document: Document) -> bool:
    sentence = document.sentence_at(mention.span.start)
    first, last = document.token_range(mention.span.start, mention.span.end)
    if sentence is None:
        return False
    words = document.tokens[max(sentence.first, first - _REACH // 2) : min(sentence.last, last + _REACH // 2)]
    return any(_stem(token.text[:_LONGEST].lower()) in stems for token in words)


def _stem(word: str) -> str:
    """What forms of one noun share: *взрыв*, *взрыва*; *авария*, *аварии*."""
    return word[: min(_STEM, max(len(word) - 1, 4))]


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
    words = (token.text for token in document.tokens[first:last])
    return frozenset(word[:_STEM].lower() for word in words if len(word) >= _STEM and word.isalpha())
