"""What an article tells of each person: the words of the posts, and how it has called him since."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

import attrs
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import fold

from newsfacts import Morphology, PersonFact, Post
from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import View

_PREFIXES = frozenset(("экс", "генерал", "пресс", "спец"))
_DEPUTY, _PREMIER = "вице-", "премьер-министр"
_ACTING = frozenset(("врио", "обязанность"))
"""Before the office that somebody holds for a time: *врио **губернатора***, *обязанности **мэра***."""

_WORD = re.compile(r"[\w-]+")
_STEM = 5
"""How many letters a country and its adjective share."""
_LONGEST_ABBREVIATION = 6
_SHORTEST = 3
"""Words of no more letters are compared as a whole."""
_MINISTRY, _BEGUN = "мин", 3
_WHOLE_MINISTRY = "министерство"


@attrs.define(eq=False)
class Known:
    """What is known of one.

    Args:
        heads: The lemmas of the nouns of the posts, with the parts of hyphenated ones.
        words: The lemmas of all words of the posts.
        called: The lemmas of the nouns that the article has called him since, or before it named him.
        placed: Whether a post says where.
        initials: The first letters of each post's words.
        stems: The beginnings of all words.
    """

    heads: set[str] = attrs.field(factory=set)
    words: set[str] = attrs.field(factory=set)
    called: set[str] = attrs.field(factory=set)
    placed: bool = False
    initials: str = ""
    stems: set[str] = attrs.field(factory=set)

    def learn(self, words: Iterable[str]) -> None:
        """Remember more words that are told of him."""
        for word in words:
            self.words.add(word)
            self.stems.add(stem(word))

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

    def is_from(self, place: str) -> bool | None:
        """Whether he is from the place that begins so; ``None`` where no post tells a place."""
        return True if place in self.stems else False if self.stems & _origins() else None

    def shares(self, words: Iterable[str]) -> bool:
        """Whether one of the words, or an adjective of it, is in a post: *российский* of *России*."""
        return any(stem(word) in self.stems for word in words)


@cache
def _origins() -> frozenset[str]:
    """The beginnings of all places that people are called after."""
    return frozenset(stem(place) for place in lexicon.demonyms().values())


def origin_told(words: Iterable[str]) -> str:
    """The place of which an adjective is: ***канадский** боксёр*; its beginning, or empty."""
    return next((found for word in words if (found := stem(word)) in _origins()), "")


def is_apart(noun: str, heads: Collection[str]) -> bool:
    """Whether a noun is of another calling than all of somebody's posts: *прокурор*, of a businessman.

    Args:
        noun: Its lemma.
        heads: The lemmas of the nouns of the posts; one of no calling that is listed may go with any.
    """
    callings = lexicon.callings()
    own, others = callings.get(noun), [callings.get(head) for head in heads]
    return bool(own and others) and all(kinds is not None and kinds.isdisjoint(own or ()) for kinds in others)


def is_kindred(noun: str, heads: Collection[str]) -> bool:
    """Whether a noun is of the same calling as one of somebody's posts: *гособвинитель*, of a prosecutor."""
    callings = lexicon.callings()
    own = callings.get(noun, frozenset())
    return any(own & callings.get(head, frozenset()) for head in heads)


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
        found.learn(_origins_told(view, post))
    return found


def _origins_told(view: View, post: Post) -> Iterable[str]:
    """The adjectives of places in a post and before it: ***канадского** боксёра*."""
    first, last = view.document.token_range(post.span.start, post.span.end)
    while first and view.is_word(first - 1) and view.pos(first - 1) == "ADJF":
        first -= 1
    lemmas = (view.lemma(index) for index in range(first, last) if view.pos(index) == "ADJF")
    return (lemma for lemma in lemmas if stem(lemma) in _origins())


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
    nouns = [_lemma(word, morphology) for word in _WORD.findall(title) if _is_noun(word, morphology)]
    held = nouns[: 2 if nouns and nouns[0] in _ACTING else 1]
    heads = {half for noun in held for half in halves(noun)}
    return _Told(
        frozenset(heads | office_of(heads, (*titles, *bodies))),
        (*titles, *bodies),
        bool(bodies),
        "".join(half[0] for word in (*titles, *bodies) if len(word) > 1 for half in word.split("-") if half),
    )


def office_of(heads: Collection[str], words: Iterable[str]) -> set[str]:
    """What else he is who heads something: *глава Минфина* is a minister."""
    if lexicon.words("heads.txt").isdisjoint(heads) or not any(map(_is_ministry, words)):
        return set()
    return {"министр"}


def _is_ministry(word: str) -> bool:
    """Whether a word, in lower case, is a ministry's name: *Минфин*, *МИД*."""
    if word == _WHOLE_MINISTRY or _WHOLE_MINISTRY in lexicon.body_kinds().get(word, ()):
        return True
    return any(_WHOLE_MINISTRY in kinds and made.fullmatch(word) for made, kinds in lexicon.body_endings())


def _lemma(word: str, morphology: Morphology) -> str:
    return fold(morphology.readings(word)[0].lemma)


def _is_noun(word: str, morphology: Morphology) -> bool:
    return morphology.readings(word)[0].pos == "NOUN"


def halves(lemma: str) -> set[str]:
    """The lemma, and what stands on both sides of its hyphen: *футболист-любитель* is also *футболист*.

    A *вице-президент* is no president, nor a *премьер-министр* a minister.
    """
    if "-" not in lemma or lemma.startswith(_DEPUTY):
        return {lemma}
    if lemma == _PREMIER:
        return {lemma, "премьер"}
    return {lemma, *(half for half in lemma.split("-") if half not in _PREFIXES)}


def stem(word: str) -> str:
    """The beginning that a country and its adjective share; the whole of a short word."""
    known = lexicon.countries().get(word, word)
    return known[:_STEM] if len(known) > _SHORTEST else known
