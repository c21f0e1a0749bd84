"""How far a reporting clause reaches: its asides, its appositions, its end."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.pieces import without_connective
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import REFERRING

_LONGEST_APPOSITION = 14
_LONGEST_DATE = 4
_SHORTEST_ATTRIBUTE = 2
_LONG_WORD = 4
"""A word of so many letters before a full stop is no abbreviation."""
_FINAL = frozenset((".", "!", "?"))


def region_end(view: View, index: int, end: int) -> int:
    """Where a reporting clause ends: at a comma, or at a stop or dash before more content."""
    depth = 0
    while index < end:
        word = view.words[index]
        if view.outside(index):
            depth += (word == "(") - (word == ")" and depth > 0)
            ends = word in {",", ":", ";"} or (word in _FINAL and _ends_sentence(view, index, end))
            if not depth and (ends or (view.is_dash(index) and _before_content(view, index, end))):
                return index
        index += 1
    return end


def _ends_sentence(view: View, index: int, end: int) -> bool:
    """Whether a stop is one, and no abbreviation's: *г. Заречного*."""
    if index + 1 >= end or view.words[index] != ".":
        return index + 1 < end
    if view.is_dash(index + 1) or view.is_mark(index + 1):
        return True
    return len(view.words[index - 1]) >= _LONG_WORD and not view.is_glued(index)


def _before_content(view: View, dash: int, end: int) -> bool:
    after = dash + 1
    return after < end and (
        view.is_mark(after) or (view.tokens[after].text[:1].isupper() and after not in view.named)
    )


def past_insertion(view: View, stop: int, end: int) -> int:
    """The end of the reporting clause over what is set apart in it.

    *Говорится, **в частности**, в докладе*; *подтвердил во вторник, **4 декабря**, директор*.
    """
    after = without_connective(view, stop + 1, end)
    if after > stop + 1:
        return region_end(view, after, end)
    date_end = region_end(view, stop + 1, end)
    dated = view.words[stop] == "," and date_end < end and is_date(view, stop + 1, date_end)
    return region_end(view, date_end + 1, end) if dated else stop


def next_speech(view: View, stop: int, end: int) -> int:
    """Where direct speech goes on after the author's words, however long these are."""
    for index in range(stop, end):
        goes_on = view.is_dash(index - 1) or (view.words[index - 1] == "." and not view.is_mark(index))
        if view.quotation_from(index) and goes_on:
            return index
    return end


def past_asides(view: View, stop: int, end: int, case: str) -> int:
    """Over the relative clauses and appositions that belong to a source in *case*."""
    person, leaders = False, lexicon.words("leaders.txt")
    while stop + 1 < end and view.words[stop] == ",":
        if view.words[stop + 1] == "это":  # *как пишет газета, **это** первый такой случай*
            break
        following = segments.comma(view, stop + 1, end)
        relative = segments.opens_relative(view, stop + 1, end) or view.words[stop + 1] == "где"
        other = "gent" if case == "nomn" else "nomn"
        participle = view.has(stop + 1, "PRTF", case) and not view.has(stop + 1, "PRTF", other)
        participle = participle or _goes_back(view, stop)
        participle = participle and not view.has_predicate(stop + 1, following)
        participle = participle and not _has_own_noun(view, stop + 1, following, case)
        person = _is_person(view, stop + 1, following, case) or (
            person and phrases.head_from(view, stop + 1, following, case) is not None
        )  # *Петрова, главы профсоюза, крупнейшего объединения рабочих,*
        apposition = (
            person
            and not is_next_subject(view, stop + 1, following, end)
            and (
                not view.has_predicate(stop + 1, following)
                and following - stop <= _LONGEST_APPOSITION
                and (view.lemma(stop + 1) in leaders or not _may_be(view, stop + 1, other))
            )
        )
        attribute = case == "gent" and _is_attribute(view, stop + 1, following)
        dated = is_date(view, stop + 1, following)
        relayed = view.words[stop + 1] in REFERRING  # *, ссылаясь на врача,*
        if following >= end or not (relayed or relative or participle or apposition or attribute or dated):
            break
        stop = following
    return stop


def is_next_subject(view: View, first: int, comma: int, end: int) -> bool:
    """Whether a name between commas begins the next clause: *…, **Вера Тихая**, знавшая о долге, ушла*."""
    named, after = view.named.get(first), comma + 1
    if named is None or named.last != comma or after >= end:
        return False
    close = segments.comma(view, after, end)
    if close >= end or not view.is_predicate(close + 1):
        return False
    aside = view.pos(after) in {"PRTF", "GRND"} or view.has(after, "PRTF", "nomn")
    return segments.opens_relative(view, after, end) or (aside and not view.has_predicate(after, close))


def _may_be(view: View, index: int, case: str) -> bool:
    """Whether a word may be in a case, as the whole name tells: *по словам сестры, **Дарьи** Ильиной, …*."""
    named = view.named.get(index)
    return view.has(index, case) and (named is None or named.nominative == (case == "nomn"))


def _goes_back(view: View, comma: int) -> bool:
    """Whether a participle belongs to an oblique noun before its comma: *на встрече, **бывшей в порту***."""
    noun, after = comma - 1, comma + 1
    if not view.has(after, "PRTF") or view.has(after, "nomn") or view.pos(noun) != "NOUN":
        return False
    forms = [(case, number) for case in ("loct", "gent", "ablt", "datv") for number in ("sing", "plur")]
    return any(view.has(noun, "NOUN", *each) and view.has(after, "PRTF", *each) for each in forms)


def is_date(view: View, first: int, last: int) -> bool:
    """Whether a date is set apart: *во вторник, **4 декабря**, …*."""
    return view.words[first].isdigit() and last - first <= _LONGEST_DATE


def _has_own_noun(view: View, participle: int, end: int, case: str) -> bool:
    """Whether a noun after a participle is what it belongs to: *прошедшие в Грузии **выборы***."""
    forms = ("plur",), ("sing", "masc"), ("sing", "femn"), ("sing", "neut")
    agreeing = [each for each in forms if view.has(participle, "PRTF", case, *each)]
    index = participle + 1
    while index < end:
        noun = view.readings(index)[0] if view.is_word(index) else None
        if noun and any(noun.has("NOUN", case, *each) for each in agreeing):
            return True
        index = skip(view, index, end)
    return False


def _is_person(view: View, first: int, end: int, case: str) -> bool:
    """Whether an apposition begins with a noun for a person: *, глава комитета,*."""
    head = phrases.head_from(view, first, end, case)
    return head is not None and (
        view.has(head, "NOUN", "anim", case) or lexicon.lists(view.lemma(head), "leaders.txt", "media.txt")
    )


def _is_attribute(view: View, first: int, end: int) -> bool:
    """Whether an adjective or participle goes back to the source or to the cue's noun.

    *По данным источника, **близкого к следствию**, …*; *по прогнозу банка, **опубликованному в мае**, …*.
    """
    if end - first < _SHORTEST_ATTRIBUTE or not view.is_word(first) or view.has_predicate(first, end):
        return False
    case = next((each for each in ("gent", "datv", "ablt") if view.has(first, each)), None)
    likeliest = view.readings(first)[0]
    if case is None or likeliest.pos not in {"ADJF", "PRTF"} or likeliest.has("nomn"):
        return False
    noun = first + 1
    while view.at(noun, end).pos in {"ADJF", "PRTF"}:
        noun += 1
    return noun >= end or not view.has(noun, "NOUN", case)  # *по словам мэра, **нового моста** не будет*
