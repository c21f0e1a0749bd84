"""Forms that are likelier a noun's, and yet the predicate of a clause that has no other: *начала*, *село*."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.reading.words import SIGN, Word

_GENDERS = frozenset({"masc", "femn", "neut"})
_AUXILIARIES = frozenset({"быть", "стать"})


def is_noun(words: Sequence[Word], index: int, first: int, last: int) -> bool:
    """Whether a form that may be a verb is the noun: *сообщил о **прибыли***, *получил **прибыли***.

    It is where a preposition or an adjective of its own stands before it, and where neither sign nor
    conjunction parts it from a verb: one clause has one predicate.
    """
    if index > first and _belongs(words[index - 1], words[index]):
        return True
    return _has_verb(words, range(index - 1, first - 1, -1)) or _has_verb(words, range(index + 1, last))


def _belongs(before: Word, noun: Word) -> bool:
    """Whether what stands before a noun is its preposition, or its adjective in a case of no subject."""
    if before.prepositional:
        return bool(before.prepositional & noun.noun.cases)
    return before.pos == "ADJF" and "nomn" not in before.cases and bool(before.cases & noun.noun.cases)


def _has_verb(words: Sequence[Word], places: range) -> bool:
    """Whether a finite verb comes before the first sign or conjunction."""
    for place in places:
        word = words[place]
        if word.shape == SIGN or word.pos == "CONJ":
            return False
        if word.is_finite and word.lemma not in _AUXILIARIES:
            return True
    return False


def is_predicate(words: Sequence[Word], index: int, verb: Word, first: int, last: int) -> bool:
    """Whether a form is the verb of a clause without another: a subject before it, what it takes behind it.

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
