"""The named body that a mere noun means: *Клуб «Бриз» проиграл. Тренер клуба …*."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from newsfacts_russian.caching import cached_by_word, kept_by_word

from newsfacts import Document, MentionType, Morphology, OrganizationFact
from newsfacts_names.positions import text_at
from newsfacts_names.spelling import OPENING, fold
from newsfacts_names.titles import rows_of, words

_FAR = 250
"""So many tokens back a body must have been named if another of its sort is named as well."""

_OFTEN = 2
"""So many times as often as the next one an article names the body that it is about."""

_LOOKED_AT = 4
"""So many words of a name may tell its sort."""


class NamedBodies:
    """The bodies that a document names, by the nouns that tell of what sort they are.

    Args:
        document: The document.
        organizations: Its organisations.
    """

    def __init__(self, document: Document, organizations: Sequence[OrganizationFact]) -> None:
        self._document = document
        self._named: dict[str, list[tuple[int, str]]] = {}
        self._times = Counter({each.name: len(each.mentions) for each in organizations})
        for each in organizations:
            if any(character.isupper() for character in each.name):
                for at, noun in self._nouns(each):
                    for sort in _sorts(noun):
                        self._named.setdefault(sort, []).append((at, each.name))
        for places in self._named.values():
            places.sort()

    def meant(self, noun: str, before: int) -> str | None:
        """The body named last before a token that is of the sort which a noun tells.

        Args:
            noun: A common noun, as it stands.
            before: The index of the token.
        """
        lemmas = {fold(each.lemma) for each in self._document.morphology.readings(noun) if each.pos == "NOUN"}
        found = sorted({place for lemma in lemmas for place in self._named.get(lemma, ())})
        number = bisect_left(found, (before, ""))
        if number == 0:
            return None
        at, name = found[number - 1]
        alone = len({other for _, other in found[:number]}) == 1
        return name if alone or before - at <= _FAR else None

    def served(self, title: str, before: int) -> str | None:
        """The body named before a token of the sort that a title serves: a *тренер* a *клуб*.

        Of several it is the one that the article is about.

        Args:
            title: The title's lemma, folded.
            before: The index of the token.
        """
        sorts = frozenset().union(*(line for line in rows_of("serves") if title in line)) - {title}
        found = {name for sort in sorts for at, name in self._named.get(sort, ()) if at < before}
        counts = Counter({name: self._times[name] for name in sorted(found)}).most_common(2)
        if len(counts) > 1 and counts[0][1] < _OFTEN * counts[1][1]:
            return None
        return counts[0][0] if counts else None

    def _nouns(self, organization: OrganizationFact) -> Iterator[tuple[int, str]]:
        """The nouns in the names of an organisation and right before them, with the names' first tokens."""
        for mention in organization.mentions:
            if mention.type is not MentionType.NAMED:
                continue
            first, last = self._document.token_range(mention.span.start, mention.span.end)
            before = first - 1 - (text_at(self._document, first - 1) in OPENING)
            for at in (before, *range(first, min(last, first + _LOOKED_AT))):
                for noun in _read_as(text_at(self._document, at), self._document.morphology):
                    yield first, noun


@kept_by_word
def _read_as(word: str, morphology: Morphology) -> tuple[str, ...]:
    """The known nouns that a word may be a form of."""
    readings = morphology.readings(word)
    return tuple([fold(each.lemma) for each in readings if each.known and each.pos == "NOUN"])


@cached_by_word
def _sorts(noun: str) -> frozenset[str]:
    """The nouns that may mean what a noun tells: *издание* a *газета*."""
    if noun not in words("organization"):
        return frozenset()
    return frozenset({noun}).union(*(line for line in rows_of("alike") if noun in line))
