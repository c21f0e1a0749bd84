"""What sort of body a name or the words beside it tell: *банк*, *министерство*, *газета*."""

from __future__ import annotations

import re

from newsfacts import Morphology
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.knowledge import stem
from newsfacts_quotes.text.view import View

_WORD = re.compile(r"[\w-]+")


def kinds_of_name(name: str, morphology: Morphology) -> tuple[set[str], set[str]]:
    """The nouns in a body's name with what its abbreviations stand for, and the beginnings of its words."""
    kinds: set[str] = set()
    stems: set[str] = set()
    words = [lexicon.fold(word.lower()) for word in _WORD.findall(name)]
    known = lexicon.body_kinds()
    kinds |= known.get(" ".join(words), frozenset())
    for word in words:
        kinds |= known.get(word, frozenset())
        kinds.update(*(found for pattern, found in lexicon.body_endings() if pattern.fullmatch(word)))
        readings = morphology.readings(word)
        if not readings:
            continue
        lemma = lexicon.fold(readings[0].lemma)
        stems.add(stem(lemma))
        if readings[0].pos == "NOUN" and readings[0].known and "Abbr" not in readings[0].grammemes:
            kinds.add(lemma)
    return kinds & lexicon.kinds_of_bodies(), stems


def kind_beside(view: View, first: int) -> set[str]:
    """The noun before a name: *компания «Север»*."""
    before = first - 1
    if before >= 0 and view.is_mark(before):
        before -= 1
    if before < 0 or not view.is_word(before) or view.pos(before) != "NOUN":
        return set()
    return {view.lemma(before)} & lexicon.kinds_of_bodies()
