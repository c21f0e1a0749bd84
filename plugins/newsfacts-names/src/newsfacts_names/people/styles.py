"""Who goes by a given name alone: monarchs and clerics, told by the style before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import Document
from newsfacts_names.people.solved import Solved
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import fold

CLERIC = "клирик"
_CLERICS = (
    "архиепископ митрополит епископ владыка архимандрит игумен игуменья иеромонах монах монахиня схимник "
    "схиархимандрит иеродиакон католикос патриарх"
)
_MONARCHS = (
    "король королева папа царь царица император императрица принц принцесса князь княгиня султан шах эмир"
)
_STYLES = {**{word: word for word in _MONARCHS.split()}, **dict.fromkeys(_CLERICS.split(), CLERIC)}
"""Before a given name alone: who is called so has no surname that is used. Clerics have many of them."""


def styles(document: Document, solved: Sequence[Solved]) -> Iterator[tuple[int, str]]:
    """The styles of those who go by their given names: *король*, *папа*, *принц*."""
    for number, each in enumerate(solved):
        first = document.token_range(each.fact.span.start, each.fact.span.end)[0]
        lemma = next((fold(reading.lemma) for reading in readings_at(document, first - 1)), "")
        if lemma in _STYLES:
            yield number, _STYLES[lemma]
