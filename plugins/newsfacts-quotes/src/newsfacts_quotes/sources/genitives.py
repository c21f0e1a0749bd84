"""The phrase behind *по словам* and the like: who speaks, in an oblique case."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.kinship import KIN

from newsfacts_quotes import lexicon
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.sources.stretches import stretch
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.quoted import is_name
from newsfacts_quotes.text.view import Named, View


def genitive(view: View, first: int, end: int, case: str = "gent") -> Source | None:
    """The phrase after *по словам*, *со ссылкой на*, *мнение*: a name where there is one."""
    if view.at(first, end).low in {"от", "же"} or _is_origin(view, first, end):
        first += 1  # *по информации **от** полиции*; *по словам **же** мэра*
    word = view.at(first, end)
    if not word.low or word.pos == "PREP" or word.low.isdigit():
        return None
    last = stretch(view, first, end, case)
    named = [view.named[k] for k in range(first, last) if k in view.named]
    head = phrases.head_from(view, first, end, case)
    told = _by_name(view, first, head, named, case)
    if told:
        return told
    if named:
        last = named[0].first  # *по версии следствия **Иванов** взял деньги*: the next subject
    last = phrases.without_time(view, first, last)
    last -= last > first + 1 and view.pos(last - 1) == "PREP"  # *по статистике ГИБДД **за** год*
    if view.is_relative(first) or not (view.is_word(first) or _names(view, first)):
        return None
    if head is None:
        if _is_other(view, first, case):
            return None
        quotation = view.quotation_from(first)
        head, last = (quotation.first, quotation.end) if quotation else (first, last)
    return Source(first, max(last, head + 1), head, SourceType.NOMINAL, case=case)


def _is_origin(view: View, index: int, end: int) -> bool:
    """Whether it is told where data come from: *по данным **с** портала мэрии*."""
    if view.at(index, end).low not in {"из", "с", "со"}:
        return False
    head = phrases.head_from(view, index + 1, end, "gent")
    if head is None:
        return False
    lemma = view.lemma(head)
    known = lexicon.lists(lemma, "bodies.txt", "channels.txt", "documents.txt", "issuers.txt", "grounds.txt")
    return known or lemma == "источник" or lemma in lexicon.kinds_of_bodies()


def _by_name(view: View, first: int, head: int | None, named: Sequence[Named], case: str) -> Source | None:
    """The person whom a phrase names, or the phrase up to the name where that belongs to somebody else."""
    fitting = [each for each in named if any(view.has(k, case) for k in range(each.first, each.last))]
    if fitting and _has_relative(view, fitting[0]):
        return Source(first, fitting[0].last, fitting[0].first - 1, SourceType.NOMINAL, case=case)
    if len(fitting) == 1 and head is not None and head < fitting[0].first and _are_several(view, head):
        return Source(first, fitting[0].last, head, SourceType.NOMINAL, case=case)
    if fitting or (named and named[0].first == first):
        return of_named((fitting or named)[-1])
    return None


def _are_several(view: View, head: int) -> bool:
    """Whether a noun can only be several people, of whom one name is no apposition: *представителей X*."""
    nouns = [each for each in view.readings(head) if each.pos == "NOUN"]
    people = any(each.has("anim") for each in nouns)
    return people and all(each.has("plur") for each in nouns)


def _has_relative(view: View, named: Named) -> bool:
    """Whether a name is that of somebody whose relative speaks: *по словам **матери Ивана Петрова***."""
    kin = named.first - 1
    other = {"m": "femn", "f": "masc"}.get(named.person.gender or "", "")
    return bool(other) and view.lemma(kin) in KIN and view.has(kin, "NOUN", other, "sing")


def _is_other(view: View, index: int, case: str) -> bool:
    """Whether a common word stands in another case: *по некоторым данным **автомобиль** принадлежит ей*."""
    text = view.tokens[index].text
    common = view.is_word(index) and text.islower() and not in_latin(text)
    return common and all(each.known and not each.has(case) for each in view.readings(index))


def _names(view: View, index: int) -> bool:
    quotation = view.quotation_from(index)
    return quotation is not None and (
        is_name(view, quotation) or view.tokens[quotation.first].text[:1].isupper()
    )
