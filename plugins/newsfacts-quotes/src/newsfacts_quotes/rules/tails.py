"""What goes on with a predicate after commas: *назвал проект ошибкой**, которая дорого обойдется***."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.rules.regions import region_end
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View

_REASONS = frozenset(("поскольку", "потому", "ведь"))


def past_tail(view: View, stop: int, end: int) -> int:
    """Over the clauses after a predicate that belong to it, from the comma at *stop*."""
    while stop + 1 < end and view.words[stop] == ",":
        first = stop + 1
        if view.words[stop - 1] == "том" and view.words[first] == "что":
            return end  # *назвал чушью слова о том, **что мост закроют***
        if view.words[first] == "что" and _judges(view, stop):
            return end  # *назвал важным, **что школы отремонтируют***
        following = _past_contrast(view, first, _before_verb(view, first, region_end(view, first, end)), end)
        if _is_reason(view, first, end):
            return end
        if not (segments.opens_relative(view, first, end) or _is_attribute(view, first, following)):
            break
        stop = following
    return stop


def _before_verb(view: View, first: int, last: int) -> int:
    """Where the speaker's next act begins, or else the end: *назвал это ложью, клеветой **и ушел***."""
    joints = (k for k in range(first, last - 1) if view.words[k] == "и" and view.is_finite(k + 1))
    return next(joints, last)


def _judges(view: View, stop: int) -> bool:
    """Whether an adjective alone before the comma judges what the clause tells: *считает **важным**, что*."""
    before = stop - 1
    adjective = view.pos(before) == "ADJF" and view.has(before, "ADJF", "neut", "ablt")
    return adjective and (view.at(before - 1).verbal != () or view.pos(before - 1) in {"ADVB", "PRCL"})


def _past_contrast(view: View, first: int, stop: int, end: int) -> int:
    """Over the dash that stands for the verb in a contrast: *назвал слух ложью, а мост **— ошибкой***."""
    after = first + 1
    if view.words[first] != "а" or after >= stop:
        return stop
    if _is_somebody(view, after):
        return first  # *назвал слух ложью, а **тренер** — обидой*
    return region_end(view, stop + 1, end) if stop < end and view.is_dash(stop) else stop


def _is_somebody(view: View, index: int) -> bool:
    """Whether a person in the nominative stands there."""
    named = view.named.get(index)
    return named.nominative if named else view.has(index, "NOUN", "anim", "nomn")


def _is_reason(view: View, index: int, end: int) -> bool:
    """*назвал налог вредным, **поскольку он обременяет бедных***."""
    return view.words[index] in _REASONS or (
        view.words[index] == "так" and view.at(index + 1, end).low == "как"
    )


def _is_attribute(view: View, first: int, last: int) -> bool:
    """Whether a participle or adjective, or a list of them, adds to the predicate."""
    if view.has_predicate(first, last):
        return False
    if not view.is_word(first):  # *назвал его «лидером», **«учителем»***
        return view.quotation_from(first) is not None and not view.outside(first - 2)
    if view.words[first] == "а":  # *назвал состояние тяжелым, **а раны «опасными»***
        return any(view.is_mark(k) or is_instrumental(view, k) for k in range(first + 1, last))
    return view.pos(first) in {"ADJF", "PRTF"} or is_instrumental(view, first)


def _describes_nothing(view: View, after: int) -> bool:
    """Whether no noun in another case follows: *назвала роль **лучшей** в жизни*, not ***лучшей** роли*."""
    if not view.at(after).is_word or view.has(after, "NOUN", "ablt"):
        return True
    if view.pos(after) == "CONJ" and view.has(after + 1, "ADJF", "femn"):
        return is_instrumental(view, after + 1)
    return view.pos(after) in {"PREP", "CONJ"}


def is_instrumental(view: View, index: int) -> bool:
    """Whether the token is a noun or an adjective in the instrumental, as a predicate is."""
    if not view.is_word(index) or index in view.named:
        return False
    if view.words[index] in {"одним", "одной"} and view.words[index + 1 : index + 2] == ["из"]:
        return True
    reading = view.readings(index)[0]
    femn = reading.pos == "ADJF" and view.has(index, "ADJF", "femn", "ablt")
    if femn or _is_like_dative(view, index):
        return _describes_nothing(view, index + 1)
    return reading.has("ablt") and reading.pos in {"NOUN", "ADJF", "PRTF"} and "datv" not in reading.grammemes


def _is_like_dative(view: View, index: int) -> bool:
    """Whether an instrumental looks like the dative of several: *назвал налог **вредным***."""
    first = view.readings(index)[0]
    described = first.pos in {"ADJF", "PRTF"} and first.has("datv", "plur") and not first.has("Apro")
    return described and view.has(index, first.pos, "ablt", "sing")


def takes_that(view: View, last: int, comma: int, end: int) -> bool:
    """Whether a clause with *что* belongs to the word before: *очевидно, по словам X, **что мост цел***."""
    if view.words[comma : comma + 2] != [",", "что"] or comma + 2 >= end:
        return False
    evident = view.pos(last) == "PRED" or view.has(last, "ADJS", "neut")
    return evident or view.lemma(last) in lexicon.words("meaning.txt")
