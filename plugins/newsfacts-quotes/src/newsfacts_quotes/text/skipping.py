"""What is skipped on the way to something else: a word, a name, a quotation, a preposition's phrase."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.view import View

_SPANS = frozenset(("год", "неделя", "месяц"))
_OBLIQUE = ("gent", "datv", "accs", "ablt", "loct")


def skip(view: View, index: int, end: int) -> int:
    """Past one word, name or quotation; past the whole phrase if it is a preposition."""
    named = view.named.get(index)
    if named:
        return named.last
    quotation = view.quotation_from(index)
    if quotation:
        return quotation.end
    if view.pos(index) != "PREP":
        return index + 1
    if view.words[index] == "после" and _is_subject(view, index + 1):
        return index + 1  # *после **Вера Тихая** подтвердила*
    if view.words[index] == "спустя" and view.at(index - 1).lemma in lexicon.words("times.txt"):
        return index + 1  # *некоторое время спустя жители заявили*
    return _past_object(view, index + 1, end)


def _is_subject(view: View, index: int) -> bool:
    """Whether somebody's name stands there in a form that can only be the nominative."""
    named = view.named.get(index)
    if named is None or not named.nominative:
        return False
    words = range(named.first, named.last)
    return any(view.has(k, "nomn") and not view.has(k, "gent") and not view.has(k, "Fixd") for k in words)


def _past_object(view: View, index: int, end: int) -> int:
    """Past what a preposition governs: its attributes, its noun or name, and their genitives."""
    if index < end and (
        view.is_relative(index) or (view.words[index - 1], view.words[index]) in lexicon.connectives()
    ):
        return index + 1  # *между **тем** AFP пишет*
    index += 2 * (view.words[index : index + 2] == ["то", "же"])  # *в **то же** время «Волна» пишет*
    first = index
    while index < end and (_is_attribute(view, index) or view.words[index] == "же"):
        index += 1
    while index + 1 < end and is_latin(view, index) and is_latin(view, index + 1):
        index += 1
    whole = view.at(index, end).low == "не" and view.pos(index - 1) != "PREP"
    if index >= end or whole or (first < index and _begins_anew(view, index)):
        # *к **верующим** не причащаться*; *в первом **политик** заявила*, *в первом **она** заявила*
        return min(index, end)
    if index in view.named or view.quotation_from(index):
        return skip(view, index, end)
    if not view.is_word(index) or view.pos(index) == "NPRO":
        return index + view.is_word(index)
    if view.lemma(index) in lexicon.words("adverbial.txt"):
        return _past_date(view, index + 1, end)
    timely = view.lemma(index) in lexicon.words("times.txt")
    index += 1
    latin = not is_latin(view, index - 1) and view.tokens[index - 1].text.islower()
    while not timely and latin and index < end and is_latin(view, index):
        index += 1  # *в соцсети Facebook*, but not *в среду Reuters*
    return past_genitives(view, index, end)


def _begins_anew(view: View, index: int) -> bool:
    """Whether a subject begins: a pronoun, or a noun that shares no case with the attribute before it."""
    if view.words[index] in {"он", "она", "они"}:
        return True
    if index in view.named or not view.readings(index)[0].has("NOUN", "nomn"):
        return False
    cases = [case for case in _OBLIQUE if view.modifies(index - 1, case)]
    return bool(cases) and not any(view.has(index, "NOUN", case) for case in cases)


def _past_date(view: View, index: int, end: int) -> int:
    """Past what goes on with a date, and nothing else: *в среду **прошлой недели** власти*."""
    while view.at(index, end).is_word:
        after = index + 1
        attribute = _is_attribute(view, index) and view.at(after, end).lemma in _SPANS
        if not (view.words[index].isdigit() or view.lemma(index) in _SPANS or attribute):
            break
        index = after
    return index


def is_latin(view: View, index: int) -> bool:
    """Whether the token is a word in Latin letters, or a number."""
    return view.is_word(index) and in_latin(view.tokens[index].text)


def _is_attribute(view: View, index: int) -> bool:
    return index not in view.named and view.pos(index) in {"ADJF", "PRTF", "NUMR"}


def past_genitives(view: View, index: int, end: int) -> int:
    """Past nouns in the genitive that cannot be nominative, and names in quotation marks."""
    while index < end:
        after = _past_oblique(view, index)
        if after == index:
            break
        index = after
    return index


def _past_oblique(view: View, index: int) -> int:
    """Past one word or name that is no nominative; the same index if it may be one."""
    quotation = view.quotation_from(index)
    if quotation:
        return quotation.end if is_name(view, quotation) else index
    named = view.named.get(index)
    if named:
        return index if named.nominative else named.last
    if not view.is_word(index):
        return index
    genitive = any(view.has(index, pos, "gent") for pos in ("NOUN", "ADJF", "PRTF"))
    uninflected = view.has(index, "Fixd") and not view.has(index, "Surn")
    nominative = view.readings(index)[0].has("nomn") and not uninflected
    return index + 1 if genitive and not nominative and not view.is_finite(index) else index
