"""Mentions by description: a post used later alone to mean its holder."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

import attrs

from newsfacts import Document, Gender, Mention, MentionType, PersonFact, Sentence
from newsfacts_names.posts.context import Described
from newsfacts_names.posts.division import Divider
from newsfacts_names.posts.lexicon import PREFIX_LENGTH, fold
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.parsing import PhraseParser
from newsfacts_names.posts.phrase import ComplementType, TitlePhrase
from newsfacts_names.posts.stand_ins import Likeness, Lone, lemmas_that_may_mean, likeness
from newsfacts_names.posts.words import CLOSING, DASHES, OPENING, cases_of, is_listed
from newsfacts_russian.phrases import nominative_text

WINDOW = 400
"""How many tokens back a person must have been mentioned for a word like *чиновник* to mean them."""
CLOSE = 60
"""How near the latest of two possible people must be for the other to be passed over."""

_BARRING = frozenset({"как", "в", "во", "из"})


@attrs.frozen
class Candidate:
    """A person whom a lone title may mean, and where the person was mentioned last."""

    person: int
    likeness: Likeness
    latest: int


class Descriptions:
    """Finds the mentions by description of one document.

    Args:
        document: The document.
        people: The people with their mentions by name.
        named: Those mentions.
        described: The posts that the article attaches to names.
        parser: Reads title phrases.
    """

    def __init__(
        self,
        document: Document,
        people: Sequence[PersonFact],
        named: Sequence[Named],
        described: Sequence[Described],
        parser: PhraseParser,
    ) -> None:
        self._document = document
        self._people = people
        self._parser = parser
        self._divider = Divider(document)
        self._posts: dict[int, list[Described]] = {}
        for each in described:
            self._posts.setdefault(each.person, []).append(each)
        self._attached = {each.phrase.head for each in described}
        self._by_token: Mapping[int, Named] = {
            index: each for each in named for index in range(each.first, each.last)
        }
        self._mentioned: dict[int, list[int]] = {}
        for mention in named:
            self._mentioned.setdefault(mention.person, []).append(mention.first)
        lemmas = lemmas_that_may_mean([each.phrase.title for each in described])
        self._lemmas = lemmas
        self._prefixes = frozenset(lemma[:PREFIX_LENGTH] for lemma in lemmas)

    def mentions(self) -> dict[int, list[Mention]]:
        """The mentions by description, by person, in text order."""
        found: dict[int, list[Mention]] = {}
        if not self._posts:
            return found
        for sentence in self._document.sentences:
            for phrase in self._lone_phrases(sentence):
                person = self._meant(phrase, sentence)
                if person is not None:
                    found.setdefault(person, []).append(self._mention(phrase))
                    self._mentioned[person].append(phrase.head)
                    self._mentioned[person].sort()
        return found

    def _lone_phrases(self, sentence: Sentence) -> Iterator[TitlePhrase]:
        tokens = self._document.tokens[sentence.first : sentence.last]
        if not any(self._may_mean(fold(token.text)) for token in tokens):
            return
        for phrase in map(self._without_agency, self._parser.phrases(sentence)):
            if phrase.head not in self._attached and not phrase.plural and self._is_lone(phrase, sentence):
                yield phrase

    def _without_agency(self, phrase: TitlePhrase) -> TitlePhrase:
        """*цитирует президента "Интерфакс"*: a name that does not decline is not the president's."""
        if phrase.complements and self._document.tokens[phrase.complements[0].start].text in OPENING:
            readings = self._document.readings(self._document.tokens[phrase.complements[0].start + 1])
            if readings and not any("gent" in cases_of(each) for each in readings):
                return attrs.evolve(phrase, end=phrase.head + 1, complements=())
        return phrase

    def _may_mean(self, text: str) -> bool:
        if text[:PREFIX_LENGTH] in self._prefixes:
            return True
        return "-" in text and text.rpartition("-")[2][:PREFIX_LENGTH] in self._prefixes

    def _is_lone(self, phrase: TitlePhrase, sentence: Sentence) -> bool:
        """Whether the phrase stands for somebody, and not for an office, a quality or somebody new."""
        if phrase.end in self._by_token or phrase.one_of or phrase.acting or not self._is_likely(phrase):
            return False
        tokens = self._document.tokens
        if any(
            is_listed(self._document, tokens[index], "indefinite")
            for index in range(phrase.start, phrase.head)
        ):
            return False
        before = tokens[phrase.start - 1] if phrase.start > sentence.first else None
        if before is None:
            return phrase.cases != {"ablt"}
        text = before.text.lower()
        if (
            text[:1].isdigit()
            or text in _BARRING
            or text in DASHES
            or (text in OPENING and self._is_title_of(phrase))
        ):
            return False
        if is_listed(self._document, before, "indefinite", "copula", "appoint", "honorific"):
            return False
        if phrase.cases == {"ablt"}:  # mostly a predicate: "переизбирался главой региона"
            readings = self._document.readings(before)
            return bool(readings) and readings[0].pos == "PREP"
        return "gent" not in phrase.cases or not is_listed(self._document, before, "abstract", "position")

    def _is_likely(self, phrase: TitlePhrase) -> bool:
        """Whether the head's likeliest reading is the title: not so in *смягчить политику*."""
        readings = self._document.readings(self._document.tokens[phrase.head])
        return not phrase.word.readings or readings[0].lemma in {each.lemma for each in phrase.word.readings}

    def _is_title_of(self, phrase: TitlePhrase) -> bool:
        """*шоу «Народный артист»*: the name of a work, after its opening mark."""
        following = self._document.tokens[phrase.end : phrase.end + 1]
        return bool(following) and following[0].text in CLOSING

    def _meant(self, phrase: TitlePhrase, sentence: Sentence) -> int | None:
        """The one person whom a lone phrase can mean."""
        lone = Lone(phrase, self._divider.divide(phrase))
        if lone.lemma not in self._lemmas and not any(half in self._lemmas for half in lone.lemma.split("-")):
            return None
        candidates = [found for person in self._posts if (found := self._candidate(lone, person, sentence))]
        if not candidates:
            return None
        best = max(each.likeness for each in candidates)
        candidates = sorted(
            (each for each in candidates if each.likeness == best), key=lambda each: -each.latest
        )
        first = candidates[0]
        if best < Likeness.SAME and phrase.head - first.latest > WINDOW:
            return None
        if len(candidates) > 1 and not self._stands_out(first, candidates[1], phrase):
            return None
        return first.person

    def _stands_out(self, first: Candidate, second: Candidate, phrase: TitlePhrase) -> bool:
        """Whether the person mentioned last is near, and the other one not in the same sentence as they."""
        if first.latest < 0 or phrase.head - first.latest > CLOSE:
            return False
        tokens = self._document.tokens
        latest = self._document.sentence_at(tokens[first.latest].start)
        return second.latest < 0 or latest is None or second.latest < latest.first

    def _candidate(self, lone: Lone, person: int, sentence: Sentence) -> Candidate | None:
        if not self._fits_gender(lone, person, sentence):
            return None
        before = bisect_left(self._mentioned[person], lone.phrase.head)
        latest = self._mentioned[person][before - 1] if before else -1
        likes = max(
            (
                likeness(self._document, lone, post)
                for post in self._posts[person]
                if latest >= 0 or _ahead(lone, post)
            ),
            default=Likeness.NONE,
        )
        if likes is Likeness.NONE or (latest < 0 and likes < Likeness.SAME):
            return None
        return Candidate(person, likes, latest)

    def _fits_gender(self, lone: Lone, person: int, sentence: Sentence) -> bool:
        gender = self._people[person].gender
        readings = lone.phrase.readings
        feminine = bool(readings) and all(each.has("femn") and not each.has("ms-f") for each in readings)
        if feminine or self._feminine_verb(lone.phrase, sentence):
            return gender is not Gender.MALE
        return True

    def _feminine_verb(self, phrase: TitlePhrase, sentence: Sentence) -> bool:
        """*министр сказала*: the verb beside a title tells a woman."""
        if "nomn" not in phrase.cases:
            return False
        tokens = self._document.tokens
        beside = [
            index for index in (phrase.end, phrase.start - 1) if sentence.first <= index < sentence.last
        ]
        for index in beside:
            readings = self._document.readings(tokens[index])
            if readings and readings[0].pos == "VERB" and readings[0].has("past", "sing"):
                return readings[0].has("femn")
        return False

    def _mention(self, phrase: TitlePhrase) -> Mention:
        end = phrase.end
        for complement in reversed(phrase.complements):
            if complement.type is not ComplementType.PREPOSITIONAL:
                break
            end = complement.start
        tokens = self._document.tokens
        span = self._document.span(tokens[phrase.start].start, tokens[end - 1].end)
        case = min((cases_of(each) for each in phrase.readings), default=frozenset(), key=len)
        nominative = nominative_text(self._document.morphology, span.text, cases=tuple(sorted(case)))
        return Mention(span=span, type=MentionType.NOMINAL, nominative=nominative)


def _ahead(lone: Lone, post: Described) -> bool:
    """Whether a title in the headline may mean someone named only later: by its organisation too."""
    return lone.division.where is not None and post.division.where is not None
