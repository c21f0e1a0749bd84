"""Forms that are likelier a noun's, and yet the predicate of a sentence without another: *начала*, *село*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.reading.words import Word

_GENDERS = frozenset({"masc", "femn", "neut"})


def is_predicate(words: Sequence[Word], index: int, verb: Word, first: int, last: int) -> bool:
    """Whether a form is the verb of a sentence without another: a subject before it, what it takes behind it.

    Args:
        words: The words of the text.
        index: The form.
        verb: Its record as a verb.
        first: The first token of the sentence.
        last: One past the last.
    """
    if index + 1 >= last:
        return False
    following = words[index + 1]
    if index == first:
        return "accs" in following.cases and "gent" not in following.cases
    return _has_subject(words[index - 1], verb) and _goes_on(verb, following)


def _has_subject(noun: Word, verb: Word) -> bool:
    carried = verb.reading.grammemes if verb.reading is not None else frozenset[str]()
    subjects = (form for form in noun.forms if form.pos == "NOUN" and form.case == "nomn")
    if "plur" in carried:
        return any(form.number == "plur" for form in subjects)
    return any(form.number == "sing" and form.gender in _GENDERS & carried for form in subjects)


def _goes_on(verb: Word, following: Word) -> bool:
    """Whether it takes what follows: an infinitive, an object, or, if it takes none, a preposition."""
    if following.pos == "INFN":
        return True
    takes = verb.government is not None and verb.government.role("accs") is not None
    return "accs" in following.cases if takes else bool(following.prepositional)
