"""Whom the article described before it named him: *Вратарь ушёл. … Вратарь Олег Дымов сказал*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.circumstances import distance, often
from newsfacts_quotes.coreference.knowledge import Known, is_apart, is_kindred, stem
from newsfacts_quotes.coreference.ranking import Option
from newsfacts_quotes.coreference.referents import Referent

_OFTEN = 3
_RANKS = ("last", "second", "third")


def options(
    named: Referent, unnamed: Sequence[Referent], sentence: int, *, speaks: bool, nominative: bool
) -> list[Option[Referent | None]]:
    """Those without a name who may be he that is named now, and nobody.

    Args:
        named: Who is named.
        unnamed: Who has been described so far and may be he, the last first.
        sentence: The sentence of the name.
        speaks: Whether he is the source of a report there.
        nominative: Whether he can be the subject there.
    """
    found: list[Option[Referent | None]] = [
        Option(
            each,
            [
                *_presence(each, sentence, rank, alone=len(unnamed) == 1),
                *_likeness(each.known, named.known),
                *_reports(each, speaks=speaks),
            ],
        )
        for rank, each in enumerate(unnamed)
    ]
    told = ["nobody"]
    if not named.known.heads:
        told.append("nobody-untold")
    if speaks:
        told.append("nobody-speaks")
    if not nominative:
        told.append("nobody-oblique")
    return [*found, Option(None, told)]


def _presence(each: Referent, sentence: int, rank: int, *, alone: bool) -> Iterator[str]:
    yield distance(sentence - each.sentence)
    yield _RANKS[min(rank, len(_RANKS) - 1)]
    yield often(each.count, _OFTEN)
    if alone:
        yield "only"
    if each.subject:
        yield "subject"
    if not each.gender:
        yield "gender-unknown"


def _reports(each: Referent, *, speaks: bool) -> Iterator[str]:
    """How who is described and who is named speak: *глава района сказал, … об этом сообщил Олег Рябов*."""
    if each.speaks:
        yield "both-speak" if speaks else "spoke"
    elif each.spoken:
        yield "spoken-of"


def _likeness(described: Known, named: Known) -> Iterator[str]:
    """How the descriptions go with the posts that stand beside the name."""
    yield _head(described, named)
    if described.heads & lexicon.words("newcomers.txt"):
        yield "newcomer"
    if not described.words:
        yield "bare"
    elif named.shares(described.words):
        yield "words-same"
    elif named.is_abbreviated(described.words):
        yield "words-initials"
    elif described.placed:
        yield "words-strange" if named.placed else "words-placed"
    else:
        yield "words-other"


def _head(described: Known, named: Known) -> str:
    if not named.heads:
        return "head-general" if described.is_general else "head-untold"
    if described.is_general:
        return "head-general-titled"
    if described.heads & named.heads:
        return "head-same"
    if _covered(described.heads) & named.heads or _covered(named.heads) & described.heads:
        return "head-covered"
    places = (stem(lexicon.demonyms().get(each, "")) for each in described.heads)
    return _unlike(described, named) if named.stems.isdisjoint(places) else "head-from"


def _unlike(described: Known, named: Known) -> str:
    """How nouns go together of which none stands for the other."""
    if all(is_apart(each, named.heads) for each in described.heads):
        return "head-apart"
    kindred = any(is_kindred(each, named.heads) for each in described.heads)
    return "head-kindred" if kindred else "head-foreign"


def _covered(nouns: set[str]) -> frozenset[str]:
    """The titles that nouns cover."""
    known = lexicon.hypernyms()
    return frozenset[str]().union(*(known.get(each, ()) for each in nouns)) - {"*"}
