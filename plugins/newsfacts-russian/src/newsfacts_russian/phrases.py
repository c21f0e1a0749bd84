"""Noun phrases in the nominative: *американского чиновника* gives *американский чиновник*.

The head noun and the adjectives, participles and ordinals that agree with it are inflected;
what depends on the head (genitives, phrases with a preposition, quoted names) stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from newsfacts import Morphology, Reading
from newsfacts_russian.agreeing_phrases import AgreeingPhrase, next_head, read_phrase
from newsfacts_russian.agreement import GENDERS, MODIFIERS, Agreement, form_of, with_first_half
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import LONGEST_ABBREVIATION, recased

_WORD = re.compile(r"[^\W_]+(?:[-‑'’][^\W_]+)*")


def nominative_text(morphology: Morphology, text: str, *, cases: Collection[str] = ()) -> str:
    """A noun phrase in the nominative; its number stays, and so does what depends on the head.

    *Совета национальной безопасности* gives *Совет национальной безопасности*, *источника в
    правительстве* gives *источник в правительстве*, and *МИД Германии* stays.

    Args:
        morphology: The morphology of Russian.
        text: The phrase as it stands in an article; white space and punctuation stay.
        cases: The OpenCorpora cases in which the phrase may stand, where the context tells
            (``("gent",)`` after *из*); any, if empty.
    """
    if text.isupper() and max(map(len, text.split())) > LONGEST_ABBREVIATION:
        return nominative_text(morphology, text.lower(), cases=cases).upper()
    pieces: list[tuple[int, int]] = []
    position = 0
    for match in _WORD.finditer(text):
        pieces += _marks(text, position, match.start())
        pieces.append(match.span())
        position = match.end()
    pieces += _marks(text, position, len(text))
    words = _inflected(morphology, [text[start:end] for start, end in pieces], cases=cases)
    made, position = "", 0
    for (start, end), word in zip(pieces, words, strict=True):
        made += text[position:start] + word
        position = end
    return made + text[position:]


@cached_by_word
def kept_nominative(morphology: Morphology, text: str, cases: tuple[str, ...] = ()) -> str:
    """What :func:`nominative_text` makes, kept for some phrases from one article to the next."""
    return nominative_text(morphology, text, cases=cases)


def _marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The single characters of ``text[start:end]`` that are no white space."""
    return ((at, at + 1) for at in range(start, end) if not text[at].isspace())


def _inflected(morphology: Morphology, words: Sequence[str], *, cases: Collection[str] = ()) -> list[str]:
    """The words of a phrase, one for one: the head and what agrees with it in the nominative."""
    made = list(words)
    start: int | None = next((at for at, word in enumerate(words) if word[:1].isalnum()), None)
    like: Agreement | None = None
    while start is not None:
        phrase = read_phrase(morphology, words, start, cases, like)
        if phrase is None:
            break
        for index, form in _forms(morphology, phrase):
            made[index] = recased(words[index], form)
        like, cases = phrase.agreement, (phrase.agreement.case,)
        start = next_head(morphology, words, phrase)
    return made


def _forms(morphology: Morphology, phrase: AgreeingPhrase) -> Iterator[tuple[int, str]]:
    """The words that change, by index, with their new forms in lower case."""
    wanted = phrase.agreement.nominative
    if phrase.numeral:
        yield from _counted(morphology, phrase, *phrase.numeral)
        return
    for index, reading in phrase.modifiers:
        yield index, form_of(morphology, reading, wanted)
    head = phrase.reading
    if not head.pos:
        yield phrase.head, head.word.lower()
        return
    form = form_of(morphology, head, wanted if head.pos in MODIFIERS else wanted - {*GENDERS})
    yield phrase.head, with_first_half(morphology, head, form, phrase.agreement)


def _counted(
    morphology: Morphology, phrase: AgreeingPhrase, index: int, numeral: Reading
) -> Iterator[tuple[int, str]]:
    """A counted phrase: *двух новых источников* gives *два новых источника*."""
    head = phrase.reading
    if not head.pos:
        return
    few = numeral.lemma in {"два", "оба", "три", "четыре"}
    gender = {each for each in GENDERS if each in head.grammemes and numeral.lemma in {"два", "оба"}}
    yield index, form_of(morphology, numeral, {"nomn", *gender})
    for at, reading in phrase.modifiers:
        yield at, form_of(morphology, reading, {"gent", "plur"})
    yield phrase.head, form_of(morphology, head, {"gent", "sing" if few else "plur"})
