"""The organisation of a post that says none, from elsewhere in the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, OrganizationFact, PlaceFact, PlaceType, Sentence, Token
from newsfacts_names.posts.bodies_named import NamedBodies
from newsfacts_names.posts.division import Division
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.origins import Origins
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.words import country
from newsfacts_names.spelling import fold
from newsfacts_names.titles import words

DOMINANT = 0.6
"""What share of an article's country names one country needs to be the article's country."""

OFTEN = 2
"""How often an article names a town or region at least that it is about."""

_GOVERNED = {PlaceType.CITY: "town", PlaceType.REGION: "province"}
"""The lists of titles of those who govern a place of a sort."""


@record
class Described:
    """A title phrase taken apart, and the person it describes."""

    phrase: TitlePhrase
    division: Division
    person: int
    sentence: Sentence
    rule: str


class Countries:
    """The countries that a document names, by noun or adjective."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._represented: dict[int, str | None] = {}
        self._of_paragraphs: dict[int, str | None] = {}

    def represented(self, sentence: Sentence) -> str | None:
        """*От Украины разговор вели …*: the country that the people of a sentence stand for."""
        if sentence.first not in self._represented:
            tokens = self._document.tokens[sentence.first : sentence.last]
            after_from = (
                country(self._document, following)
                for token, following in pairwise(tokens)
                if token.text in {"От", "от"}
            )
            self._represented[sentence.first] = next(filter(None, after_from), None)
        return self._represented[sentence.first]

    def of_paragraph(self, sentence: Sentence) -> str | None:
        """The country that most country names of the sentence's paragraph name."""
        paragraph = self._document.paragraph_at(sentence.start)
        if paragraph is None:
            return None
        if paragraph.start not in self._of_paragraphs:
            first, last = self._document.token_range(paragraph.start, paragraph.end)
            self._of_paragraphs[paragraph.start] = self._most(self._document.tokens[first:last])
        return self._of_paragraphs[paragraph.start]

    def _most(self, tokens: Iterable[Token]) -> str | None:
        """The country that most of the country names among the tokens name."""
        names = (country(self._document, token) for token in tokens)
        counts = Counter(name for name in names if name and name not in words("bygone"))
        best = counts.most_common(1)
        return best[0][0] if best and best[0][1] >= DOMINANT * counts.total() else None

    @cached_property
    def dominant(self) -> str | None:
        """The country that most of the article's country names name."""
        return self._most(self._document.tokens)


class Seats:
    """The towns and regions that a document names, for those who govern one: no parts of regions."""

    def __init__(self, places: Iterable[PlaceFact]) -> None:
        self._named: dict[PlaceType | None, Counter[str]] = {}
        for each in places:
            if words("district").isdisjoint(fold(each.name).split()):
                self._named.setdefault(each.place_type, Counter())[each.name] += len(each.mentions)

    def of(self, title: str) -> str | None:
        """The town or region named most often, if the title governs one and it is dominant."""
        title = title.removeprefix("экс-").removeprefix("вице-")
        sort = next((sort for sort, list_ in _GOVERNED.items() if title in words(list_)), None)
        counts = self._named.get(sort, Counter()) if sort else Counter()
        best = counts.most_common(1)
        return best[0][0] if best and best[0][1] >= max(OFTEN, DOMINANT * counts.total()) else None


Source = Callable[[Described], str | None]


class Elsewhere:
    """Where an article gives the organisation of a post that says none.

    Args:
        document: The document.
        named: The mentions of people by name, by their tokens.
        organizations: The organisations of the document.
        places: Its places.
    """

    def __init__(
        self,
        document: Document,
        named: Mapping[int, Named],
        organizations: Sequence[OrganizationFact],
        places: Sequence[PlaceFact],
    ) -> None:
        self.bodies = NamedBodies(document, organizations)
        self.origins = Origins(document, named, organizations)
        self.countries = Countries(document)
        self.seats = Seats(places)


def completed(described: Sequence[Described], elsewhere: Elsewhere) -> list[Described]:
    """The same with the organisations that the article gives elsewhere.

    In this order: for a mere noun, the body of that sort named before; the body that the person is said to
    come from; another post of the same person with the same title; the country that the sentence's people
    stand for; for an office of state, the paragraph's country, or the article's; for a mayor or governor,
    the article's town or region; a body of the sort that the title serves.
    """
    bodies, countries = elsewhere.bodies, elsewhere.countries
    described = [_named(each, bodies) for each in described]
    known = _by_title(described)
    sources: tuple[Source, ...] = (
        lambda each: elsewhere.origins.of(each.phrase, each.person),
        lambda each: known.get((each.person, _title(each))),
        lambda each: countries.represented(each.sentence) if _of_state(each) else None,
        lambda each: countries.of_paragraph(each.sentence) if _of_state(each) else None,
        lambda each: countries.dominant if _of_state(each) else None,
        lambda each: elsewhere.seats.of(_title(each)),
        lambda each: bodies.served(_title(each), each.phrase.start),
    )
    return [_completed(each, sources) for each in described]


def _completed(described: Described, sources: Iterable[Source]) -> Described:
    division = described.division
    if division.where is not None and not (
        division.generic and division.homeland is None and _of_state(described)
    ):
        return described
    for source in sources:
        if organization := source(described):
            return attrs.evolve(
                described, division=attrs.evolve(division, organization=organization, generic=False)
            )
    return described


def _named(described: Described, bodies: NamedBodies) -> Described:
    """*тренер клуба* is one of *«Бриз»*, if the article named the club *«Бриз»* before."""
    noun = described.division.organization
    if noun is None or not noun.islower() or " " in noun:
        return described
    name = bodies.meant(noun, described.phrase.start)
    if name is None:
        return described
    return attrs.evolve(
        described, division=attrs.evolve(described.division, organization=name, generic=False)
    )


def _by_title(described: Iterable[Described]) -> Mapping[tuple[int, str], str]:
    """The organisation of each person's posts by title, the first that is named."""
    known: dict[tuple[int, str], str] = {}
    for each in described:
        if each.division.where and not each.division.generic:
            known.setdefault((each.person, _title(each)), each.division.where)
    return known


def _title(described: Described) -> str:
    return fold(described.phrase.title.lemma)


def _of_state(described: Described) -> bool:
    """Whether the post is an office of a state: *президент*, *министр*, *глава государства*."""
    if described.division.generic and fold(described.division.organization or "") not in words("polity"):
        return False  # "президент клуба" is no country's
    if described.division.generic and described.phrase.title.lemma in {"глава", "лидер"}:
        return fold(described.division.organization or "") in {"государство", "страна"}
    return described.phrase.title.lemma.removeprefix("экс-") in words("state")
