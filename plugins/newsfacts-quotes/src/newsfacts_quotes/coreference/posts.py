"""Finding the person whose post a description names: *секретарь СНБО*, *глава региона*."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

from newsfacts import PersonFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.knowledge import halves, office_of
from newsfacts_quotes.sources.source import Source
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View

_TELLING = 3
"""So many words that depend on a post tell it from others."""
_OF_STATE = frozenset(("президент", "премьер"))
_STATE = frozenset(("глава", "государство", "страна", "правительство", "кабмин", "кабинет"))
"""Words that only say that somebody leads a state or its government."""


@record
class _Held:
    """A post that somebody holds: the words of its title, and these with the halves of hyphenated ones."""

    start: int
    person: PersonFact
    whole: frozenset[str]
    lemmas: frozenset[str]


class Posts:
    """The posts of the article's people, by the lemmas of their titles."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._holders: dict[str, list[_Held]] = {}
        self._posts_of: dict[str, set[str]] = {}
        for person in view.document.of_type(PersonFact):
            for post in person.posts:
                if view.document.is_boilerplate(post.span.start):
                    continue
                self._add(person, post.span.start, f"{post.title} {post.organization or ''}")
        for holders in self._holders.values():
            holders.sort(key=lambda each: each.start)

    def _add(self, person: PersonFact, start: int, title: str) -> None:
        whole = frozenset(self._lemma(word) for word in title.replace('"', " ").split())
        lemmas = frozenset(half for word in whole for half in halves(word)) | office_of(whole, whole)
        self._posts_of.setdefault(person.id, set()).update(lemmas)
        for lemma in lemmas:
            self._holders.setdefault(lemma, []).append(_Held(start, person, whole, lemmas))

    def _lemma(self, word: str) -> str:
        return fold(self._view.document.morphology.readings(word)[0].lemma)

    def shares(self, person: str, source: Source) -> bool:
        """Whether a description's complement is part of a person's post: *представитель Минфина*."""
        lemmas = (self._view.lemma(index) for index in range(source.head + 1, source.last))
        return any(lemma in self._posts_of.get(person, ()) for lemma in lemmas)

    def holder(self, source: Source, head: str, at: int, gender: str) -> PersonFact | None:
        """The person with that post, the one named last before the token, if several fit.

        Args:
            source: The description.
            head: The lemma of its noun.
            at: The token where it speaks.
            gender: What the verb says of the gender, if anything.
        """
        view = self._view
        wanted = {view.lemma(index) for index in range(source.first, source.last) if view.is_word(index)}
        heads = _titles(head, wanted)
        wanted = wanted - _STATE if heads & _OF_STATE else wanted
        found = self._held(heads, head, gender)
        if not found and head in lexicon.words("heads.txt"):
            found = self._held(lexicon.words("leaders.txt"), head, gender)
        if self._begins_content(source):
            here = range(view.tokens[source.first].start, view.tokens[source.last - 1].end)
            found = [each for each in found if each.start not in here]
        if not found:
            return None
        offset = view.tokens[at].start
        best = max(
            found,
            key=lambda each: (
                head in each.whole,
                head in each.lemmas,
                len(wanted & each.lemmas),
                each.start <= offset,
                each.start,
            ),
        )
        several = len({each.person.id for each in found}) > 1
        complements = wanted - heads
        if complements and not complements & best.lemmas and not _is_ministry(complements, best):
            # *глава МИДа* is no other body's head.
            named = head in lexicon.words("heads.txt") and self._is_named(source)
            if several or named or len(complements) >= _TELLING:
                return None
        return best.person

    def _begins_content(self, source: Source) -> bool:
        """Whether another's name follows its comma: *сообщил **помощник** мэра, мэр Иван Петров уехал*."""
        view, comma = self._view, source.last
        after = comma + 1
        return view.at(comma).low == "," and view.has_predicate(
            after, segments.end(view, after, len(view.words))
        )

    def _is_named(self, source: Source) -> bool:
        """Whether a description's complement is a name."""
        texts = (self._view.tokens[k].text for k in range(source.head + 1, source.last))
        return any(text[:1].isupper() for text in texts)

    def _held(self, titles: Iterable[str], head: str, gender: str) -> list[_Held]:
        """Who holds one of the titles, and can be the subject of a verb in that gender."""
        return [
            each
            for title in sorted(titles)
            for each in self._holders.get(title, ())
            if not _contradicts(each, head, gender)
        ]


def _is_ministry(complements: set[str], held: _Held) -> bool:
    """Whether a minister heads what a complement names: *глава Минсвязи*."""
    return "министр" in held.whole and any(
        word.startswith("мин") or word in {"мид", "мвд", "мчс"} for word in complements
    )


def _contradicts(held: _Held, head: str, gender: str) -> bool:
    """Whether a verb's gender speaks against a person whose title is another: *сообщила министр*."""
    other = {"femn": "m", "masc": "f"}.get(gender)
    return other is not None and held.person.gender == other and head not in held.whole


def _titles(head: str, words: set[str]) -> set[str]:
    """The titles that a description may mean: *глава российского государства* is a president."""
    if head == "глава" and words & {"государство", "страна"}:
        return {head, "президент"}
    if head == "глава" and words & {"правительство", "кабмин", "кабинет"}:
        return {head, "премьер", "премьер-министр", "канцлер"}
    return halves(head)
