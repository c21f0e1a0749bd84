"""Mentions by description: a post used later alone to mean its holder."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence

from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.records import record

from newsfacts import Document, Gender, MentionFact, MentionType, PersonFact, Sentence
from newsfacts_names.posts.division import Divider
from newsfacts_names.posts.lone import LonePhrases
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.phrase import ComplementType, TitlePhrase
from newsfacts_names.posts.stand_ins import Likeness, Lone, likeness, may_be_meant_by
from newsfacts_names.posts.unstated import Described
from newsfacts_names.posts.words import cases_of_any

RULE = "post-alone"
"""The name of the rule by which these mentions are told."""
WINDOW = 400
"""How many tokens back a person must have been mentioned for a word like *чиновник* to mean them."""
CLOSE = 60
"""How near the latest of two possible people must be for the other to be passed over."""
MOST_CANDIDATES = 40
"""How many posts before a lone title, and after it, are compared with it."""


@record
class Candidate:
    """A person whom a lone title may mean, and the token at which the person was mentioned last."""

    person: int
    likeness: Likeness
    latest: int


class Descriptions:
    """Finds the mentions by description of one document.

    Args:
        document: The document.
        people: The people with their mentions by name.
        named: Those mentions, keyed by each of their tokens.
        described: The posts that the article attaches to names, in text order.
        parser: Reads title phrases.
    """

    def __init__(
        self,
        document: Document,
        people: Sequence[PersonFact],
        named: Mapping[int, Named],
        described: Sequence[Described],
        parser: PhraseParser,
    ) -> None:
        self._document = document
        self._people = people
        self._divider = Divider(document)
        self._posts: dict[str, list[Described]] = {}
        told = (each for each in described if not _is_boilerplate(document, each))
        for each in sorted(told, key=lambda each: each.phrase.head):
            for lemma in may_be_meant_by(each.phrase.title):
                self._posts.setdefault(lemma, []).append(each)
        self._mentioned: dict[int, list[int]] = {}
        for mention in dict.fromkeys(named.values()):
            self._mentioned.setdefault(mention.person, []).append(mention.first)
        attached = frozenset(each.phrase.head for each in described)
        self._lone = LonePhrases(document, named, attached, self._posts.keys(), parser)

    def mentions(self) -> Iterator[MentionFact]:
        """The mentions by description, in text order."""
        for sentence in self._document.sentences if self._posts else ():
            for phrase in self._lone.of(sentence):
                person = self._meant(phrase, sentence)
                if person is not None:
                    yield self._mention(phrase, person)
                    insort(self._mentioned[person], phrase.head)

    def _meant(self, phrase: TitlePhrase, sentence: Sentence) -> int | None:
        """The one person whom a lone phrase can mean."""
        lone = Lone(phrase, self._divider.divide(phrase))
        candidates = list(self._candidates(lone, sentence))
        if not candidates:
            return None
        best = max(each.likeness for each in candidates)
        by_person = {each.person: each for each in candidates if each.likeness == best}
        first, *others = sorted(by_person.values(), key=lambda each: -each.latest)
        if best < Likeness.SAME and phrase.head - first.latest > WINDOW:
            return None
        return first.person if not others or self._stands_out(first, others[0], phrase) else None

    def _candidates(self, lone: Lone, sentence: Sentence) -> Iterator[Candidate]:
        for post in self._posts_near(lone):
            latest = self._latest_mention(post.person, lone.phrase.head)
            if latest is None and not _tells_all(lone, post):
                continue
            if not self._fits_gender(lone.phrase, post.person, sentence):
                continue
            like = likeness(self._document, lone, post)
            if like is Likeness.SAME or (latest is not None and like is not Likeness.NONE):
                yield Candidate(post.person, like, -1 if latest is None else latest)

    def _posts_near(self, lone: Lone) -> Sequence[Described]:
        posts = next((found for lemma in lone.lemmas if (found := self._posts.get(lemma))), [])
        index = bisect_left(posts, lone.phrase.head, key=lambda each: each.phrase.head)
        return posts[max(0, index - MOST_CANDIDATES) : index + MOST_CANDIDATES]

    def _latest_mention(self, person: int, before: int) -> int | None:
        index = bisect_left(self._mentioned[person], before)
        return self._mentioned[person][index - 1] if index else None

    def _stands_out(self, first: Candidate, second: Candidate, phrase: TitlePhrase) -> bool:
        """Whether the person mentioned last is near, and the other one not in the same sentence as they."""
        if first.latest < 0 or phrase.head - first.latest > CLOSE:
            return False
        latest = self._document.sentence_at(self._document.tokens[first.latest].start)
        return second.latest < 0 or latest is None or second.latest < latest.first

    def _fits_gender(self, phrase: TitlePhrase, person: int, sentence: Sentence) -> bool:
        if self._people[person].gender is not Gender.MALE:
            return True
        feminine = all(each.has("femn") for each in phrase.readings)
        return not (phrase.readings and feminine) and not self._feminine_verb(phrase, sentence)

    def _feminine_verb(self, phrase: TitlePhrase, sentence: Sentence) -> bool:
        """*министр сказала*: the verb beside a title tells a woman."""
        if "nomn" not in phrase.cases:
            return False
        for index in (phrase.end, phrase.start - 1):
            if sentence.first <= index < sentence.last:
                readings = self._document.readings(self._document.tokens[index])
                if readings[0].pos == "VERB" and readings[0].has("past", "sing"):
                    return readings[0].has("femn")
        return False

    def _mention(self, phrase: TitlePhrase, person: int) -> MentionFact:
        end = phrase.end
        for complement in reversed(phrase.complements):
            if complement.type is not ComplementType.PREPOSITIONAL:
                break
            end = complement.start
        tokens = self._document.tokens
        span = self._document.span(tokens[phrase.start].start, tokens[end - 1].end)
        cases = tuple(sorted(cases_of_any(phrase.readings)))
        nominative = kept_nominative(self._document.morphology, span.text, cases)
        return MentionFact(
            span=span,
            rule=RULE,
            entity_id=self._people[person].id,
            type=MentionType.NOMINAL,
            nominative=nominative,
        )


def _is_boilerplate(document: Document, post: Described) -> bool:
    """Whether it stands in a credit or a link to another article: *Читайте также: Мэр Олег Петров …*."""
    return document.is_boilerplate(document.tokens[post.phrase.head].start)


def _tells_all(lone: Lone, post: Described) -> bool:
    """Whether a title in the headline may mean someone named only later: by its organisation too."""
    return lone.division.where is not None and post.division.where is not None
