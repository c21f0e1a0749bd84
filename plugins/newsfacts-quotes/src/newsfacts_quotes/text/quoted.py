"""What quotation marks hold: speech, or a name."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.marks import Quotation
from newsfacts_quotes.text.view import View

_LONGEST_NAME = 6
"""How many words a name in quotation marks may have."""
_SPEECH_WORDS = 4
"""So many words with a predicate are speech; twice as many are so without one."""
_INFLECTED = ("NOUN", "ADJF", "PRTF")


def is_name(view: View, quotation: Quotation) -> bool:
    """Whether words in quotation marks can be a name, such as *"Интерфакс"*: few, without a predicate.

    What a noun introduces that wants a name may hold anything: *телеграм-канал «Погода, пробки»*.
    """
    length = quotation.last - quotation.first
    starts = view.tokens[quotation.first].text[:1]
    if length > _LONGEST_NAME or not (starts.isupper() or starts.isdigit()):
        return False
    return _is_introduced(view, quotation) or not any(
        (view.words[index] in ",.!?;:" and not view.is_glued(index)) or view.is_predicate(index)
        for index in range(quotation.first, quotation.last)
    )


def _is_introduced(view: View, quotation: Quotation) -> bool:
    """Whether a noun that wants a name stands right before the marks, and no sentence ends in them."""
    noun = view.at(quotation.start - 1).lemma
    return noun in lexicon.words("kinds.txt") and view.words[quotation.last - 1] != "."


def may_be_nominative(view: View, quotation: Quotation) -> bool:
    """Whether a name in quotation marks can stand in the nominative: not *"Интерфаксу"*."""
    inflected = (
        in_latin(view.words[index]) or view.has(index, "nomn")
        for index in range(quotation.first, quotation.last)
        if in_latin(view.words[index]) or any(view.has(index, pos) for pos in _INFLECTED)
    )
    return next(inflected, True)


def is_speech(view: View, quotation: Quotation) -> bool:
    """Whether a quotation holds a sentence, and is no name and no scare quote."""
    words = [form for form in view.forms[quotation.first : quotation.last] if form.is_word]
    if len(words) >= _SPEECH_WORDS:
        return view.has_predicate(quotation.first, quotation.last) or len(words) > 2 * _SPEECH_WORDS
    return view.words[quotation.last - 1] in {"!", "?", "…", "..."}
