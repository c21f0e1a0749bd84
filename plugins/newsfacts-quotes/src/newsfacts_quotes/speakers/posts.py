"""Finding the person whose post a description names: *секретарь СНБО*, *глава региона*."""

from __future__ import annotations

from newsfacts import PersonFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.source import Source
from newsfacts_quotes.view import View

_PREFIXES = frozenset(("экс", "вице", "генерал", "пресс", "спец"))
_TELLING = 3
_OF_STATE = frozenset(("президент", "премьер"))
_STATE = frozenset(("глава", "государство", "страна", "правительство", "кабмин", "кабинет"))
"""Words that only say that somebody leads a state or its government."""

_HEADS = frozenset(("глава", "руководитель", "лидер", "начальник"))


class Posts:
    """The posts of the article's people, by the lemmas of their titles."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._holders: dict[str, list[tuple[int, PersonFact, frozenset[str]]]] = {}
        self._posts_of: dict[str, set[str]] = {}
        for person in view.document.of_type(PersonFact):
            for post in person.posts:
                self._add(person, post.span.start, f"{post.title} {post.organization or ''}")
        for holders in self._holders.values():
            holders.sort(key=lambda each: each[0])

    def _add(self, person: PersonFact, start: int, title: str) -> None:
        lemmas = frozenset(
            half for word in title.replace('"', " ").split() for half in _halves(self._lemma(word))
        )
        self._posts_of.setdefault(person.id, set()).update(lemmas)
        for lemma in lemmas:
            self._holders.setdefault(lemma, []).append((start, person, lemmas))

    def _lemma(self, word: str) -> str:
        readings = self._view.document.morphology.readings(word)
        return lexicon.fold(readings[0].lemma) if readings else word.lower()

    def shares(self, person: str, source: Source) -> bool:
        """Whether a description's complement is part of a person's post: *представитель Минфина*."""
        lemmas = (self._view.lemma(index) for index in range(source.head + 1, source.last))
        return any(lemma in self._posts_of.get(person, ()) for lemma in lemmas)

    def holder(self, source: Source, head: str, at: int) -> PersonFact | None:
        """The person with that post, the one named last before the token, if several fit."""
        view = self._view
        wanted = {view.lemma(index) for index in range(source.first, source.last) if view.is_word(index)}
        heads = _titles(head, wanted)
        wanted = wanted - _STATE if heads & _OF_STATE else wanted
        found = [each for lemma in sorted(heads) for each in self._holders.get(lemma, ())]
        if not found and head in _HEADS:
            found = [
                each
                for lemma in sorted(lexicon.words("leaders.txt"))
                for each in self._holders.get(lemma, ())
            ]
        if not found:
            return None
        offset = view.tokens[at].start
        best = max(
            found, key=lambda each: (head in each[2], len(wanted & each[2]), each[0] <= offset, each[0])
        )
        several = len({each[1].id for each in found}) > 1
        complements = wanted - heads
        if complements and not complements & best[2] and (several or len(complements) >= _TELLING):
            return None
        return best[1]


def _titles(head: str, words: set[str]) -> set[str]:
    """The titles that a description may mean: *глава российского государства* is a president."""
    if head == "глава" and words & {"государство", "страна"}:
        return {head, "президент"}
    if head == "глава" and words & {"правительство", "кабмин", "кабинет"}:
        return {head, "премьер", "премьер-министр", "канцлер"}
    return _halves(head)


def _halves(lemma: str) -> set[str]:
    """The lemma, and what stands on both sides of its hyphen: *премьер-министр* is also *премьер*."""
    return {lemma, *(half for half in lemma.split("-") if half not in _PREFIXES)}
