"""What sort of body a name or the words beside it tell: *банк*, *министерство*, *газета*."""

from __future__ import annotations

import re

from newsfacts_russian.caching import kept_by_word, shared
from newsfacts_russian.spelling import fold

from newsfacts import Morphology
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.knowledge import stem
from newsfacts_quotes.text.characters import MARKS, in_latin
from newsfacts_quotes.text.view import View

_OWNED = frozenset(("сайт", "портал", "ресурс", "канал"))
_PARTS = frozenset(
    ("пресс-служба", "отделение", "филиал", "представительство", "подразделение", "офис", "дирекция", "штаб")
)
"""What a body has: *пресс-служба «Севера»*, *офис Google*."""

_AGENCY, _OF_STATE = "агентство", "госагентство"
_OFFICIAL = frozenset(("федеральное", "государственное", "космическое", "антидопинговое", "по"))
"""Words in the names of agencies that are no news media: *Федеральное агентство **по** лесу*."""

_WORD = re.compile(r"[\w-]+")


@kept_by_word
def kinds_of_name(name: str, morphology: Morphology) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns in a body's name with what its abbreviations stand for, and the beginnings of its words."""
    words = [fold(word) for word in _WORD.findall(name)]
    kinds = lexicon.body_kinds().get(" ".join(words), frozenset())
    stems: set[str] = set()
    for word in words:
        found, beginning = _kinds_of_word(word, morphology)
        kinds |= found
        stems.add(beginning)
    if _AGENCY in kinds and not _OFFICIAL.isdisjoint(words):
        kinds = kinds - {_AGENCY} | {_OF_STATE}
    return shared(kinds & lexicon.kinds_of_bodies()), frozenset(stems)


@kept_by_word
def _kinds_of_word(word: str, morphology: Morphology) -> tuple[frozenset[str], str]:
    """What one word of a name tells, and its beginning."""
    kinds = set(lexicon.body_kinds().get(word, ()))
    kinds.update(*(found for pattern, found in lexicon.body_endings() if pattern.fullmatch(word)))
    first = morphology.readings(word)[0]
    lemma = fold(first.lemma)
    if first.pos == "NOUN" and first.known and "Abbr" not in first.grammemes:
        kinds.update((lemma, *lemma.split("-")))
    return frozenset(kinds), stem(lemma)


def _is_oblique(view: View, first: int) -> bool:
    """Whether a name in quotation marks is declined, and so no apposition: *в банке «Топазу» отказали*."""
    return view.has(first, "NOUN") and not view.has(first, "nomn")


def kind_beside(view: View, first: int) -> set[str]:
    """The noun before a name that stands beside it in the nominative: *компания «Север»*, *газеты Times*.

    That of an owner tells nothing: *на сайте МЧС*, *сотрудники Минтранса*.
    """
    before = first - 1
    marked = view.at(before).low in MARKS
    before -= marked
    if view.at(before).pos != "NOUN":
        return set()
    if view.lemma(before) in _PARTS or (marked and _is_oblique(view, first)):
        return set()
    latin = in_latin(view.tokens[first].text)
    if not marked and not latin and (view.has(first, "gent") or view.lemma(before) in _OWNED):
        return set()
    if marked and view.has(before, "gent", "plur") and view.at(before - 1).pos == "NOUN":
        before -= 1  # ***сеть** пекарен «Север»*
    return {view.lemma(before)} & lexicon.kinds_of_bodies()
