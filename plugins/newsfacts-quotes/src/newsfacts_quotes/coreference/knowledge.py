"""What an article tells of each person: the words of the posts, and how it has called him since."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

import attrs
from newsfacts_russian.caching import cached_by_word

from newsfacts import Morphology, PersonFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import View

_PREFIXES = frozenset(("экс", "вице", "генерал", "пресс", "спец"))
_WORD = re.compile(r"[\w-]+")
_STEM = 5
_LONGEST_ABBREVIATION = 6
_SHORTEST = 3
_MINISTRY, _BEGUN = "мин", 3


@attrs.define(eq=False)
class Known:
    """What is known of one.

    Args:
        heads: The lemmas of the nouns of the posts, with the parts of hyphenated ones.
        words: The lemmas of all words of the posts.
        called: The lemmas of the nouns that the article has called him since, or before it named him.
        placed: Whether a post says where.
        initials: The first letters of each post's words.
    """

    heads: set[str] = attrs.field(factory=set)
    words: set[str] = attrs.field(factory=set)
    called: set[str] = attrs.field(factory=set)
    placed: bool = False
    initials: str = ""
    _stems: set[str] = attrs.field(factory=set)

    def learn(self, words: Iterable[str]) -> None:
        """Remember more words that are told of him."""
        for word in words:
            self.words.add(word)
            self._stems.add(stem(word))

    @property
    def is_general(self) -> bool:
        """Whether he is called by a noun that anybody may be called by: *женщина*, *обвиняемый*."""
        return any("*" in lexicon.hypernyms().get(each, ()) for each in self.heads)

    def is_abbreviated(self, words: Iterable[str]) -> bool:
        """Whether a word is made of initials of a post's words: *СЭС*, *Северных электрических сетей*."""
        return any(
            (1 < len(word) <= _LONGEST_ABBREVIATION and word in self.initials) or self._is_ministry(word)
            for word in words
        )

    def _is_ministry(self, word: str) -> bool:
        """Whether a minister heads it: *Минтранс*, by *министр транспорта*."""
        rest = word.removeprefix(_MINISTRY)
        if rest == word or len(rest) < _SHORTEST or "министр" not in self.heads:
            return False
        return any(each.startswith(rest[:_BEGUN]) for each in self.words)

    def shares(self, words: Iterable[str]) -> bool:
        """Whether one of the words, or an adjective of it, is in a post: *российский* of *России*."""
        return any(stem(word) in self._stems for word in words)


def is_apart(noun: str, heads: Collection[str]) -> bool:
    """Whether a noun is of another calling than all of somebody's posts: *прокурор*, of a businessman.

    Args:
        noun: Its lemma.
        heads: The lemmas of the nouns of the posts; one of no calling that is listed may go with any.
    """
    callings = lexicon.callings()
    own, others = callings.get(noun), [callings.get(head) for head in heads]
    return bool(own and others) and all(kinds is not None and kinds.isdisjoint(own or ()) for kinds in others)


def known_of(view: View, person: PersonFact) -> Known:
    """What the posts of a person tell."""
    found = Known()
    for post in person.posts:
        if view.document.is_boilerplate(post.span.start):
            continue
        told = _told(post.title, post.organization or "", view.morphology)
        found.heads |= told.heads
        found.learn(told.words)
        found.placed |= told.placed
        found.initials = f"{found.initials} {told.initials}".strip()
    return found


class _Told(NamedTuple):
    """What one post tells."""

    heads: frozenset[str]
    words: tuple[str, ...]
    placed: bool
    initials: str


@cached_by_word
def _told(title: str, organization: str, morphology: Morphology) -> _Told:
    titles = [_lemma(word, morphology) for word in _WORD.findall(title)]
    bodies = [_lemma(word, morphology) for word in _WORD.findall(organization)]
    head = next((word for word in _WORD.findall(title) if _is_noun(word, morphology)), "")
    return _Told(
        frozenset(halves(_lemma(head, morphology)) if head else ()),
        (*titles, *bodies),
        bool(bodies),
        "".join(half[0] for word in (*titles, *bodies) if len(word) > 1 for half in word.split("-") if half),
    )


def _lemma(word: str, morphology: Morphology) -> str:
    return lexicon.fold(morphology.readings(word)[0].lemma)


def _is_noun(word: str, morphology: Morphology) -> bool:
    return morphology.readings(word)[0].pos == "NOUN"


def halves(lemma: str) -> set[str]:
    """The lemma, and what stands on both sides of its hyphen: *премьер-министр* is also *премьер*."""
    if "-" not in lemma:
        return {lemma}
    return {lemma, *(half for half in lemma.split("-") if half not in _PREFIXES)}


def stem(word: str) -> str:
    """The beginning that a country and its adjective share; the whole of a short word."""
    known = lexicon.countries().get(word, word)
    return known[:_STEM] if len(known) > _SHORTEST else known
