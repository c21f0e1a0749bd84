"""People with the posts that the plugin for names finds of them, whoever has found the people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import newsfacts_names
import newsfacts_russian
from newsfacts_russian.language import Russian

from newsfacts import (
    Article,
    Document,
    EntityFact,
    Extractor,
    Mention,
    OrganizationFact,
    PersonFact,
    Pipeline,
    PlaceFact,
    hookimpl,
)

Expected = list[tuple[str, str, str | None]]
"""The posts of somebody: the words, the title and the organisation."""

_RUSSIAN = Russian()
_OTHERS = {"names.finder", "names.people", "names.places", "names.organizations"}


class Given:
    """A plugin that finds what it is given, whatever the text."""

    entities: Sequence[EntityFact] = ()

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        """The one that finds them."""
        kinds = ("person", "organization", "place")
        return [Extractor(name="test.given", produces=kinds, run=lambda _: self.entities)]


_GIVEN = Given()


@cache
def _pipeline() -> Pipeline:
    return Pipeline([newsfacts_russian, newsfacts_names, _GIVEN], without=_OTHERS)


def with_posts(
    document: Document,
    people: Sequence[PersonFact],
    organizations: Sequence[OrganizationFact] = (),
    places: Sequence[PlaceFact] = (),
) -> list[PersonFact]:
    """The same people with their posts and their mentions by description."""
    _GIVEN.entities = (*people, *organizations, *places)
    return list(_pipeline().extract(document.article).people)


def with_people(source: str) -> tuple[Document, list[PersonFact]]:
    """The document and the people of a marked text."""
    text, spans, position = "", [], 0
    for match in re.finditer(r"\[([^|\]]+)\|([mf])(?:=([^\]]+))?\]", source):
        text += source[position : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2], match[3] or match[1]))
        text += match[1]
        position = match.end()
    text += source[position:]
    document = Document(article=Article(text=text), language=_RUSSIAN, segmentation=_RUSSIAN.segment(text))
    people: dict[str, PersonFact] = {}
    for start, end, gender, name in spans:
        span = document.span(start, end)
        known = people.get(name)
        nominative = name if name.count(" ") == span.text.count(" ") else None
        mentions = (*(known.mentions if known else ()), Mention(span=span, nominative=nominative))
        people[name] = PersonFact(id=name, name=name, gender=gender, span=mentions[0].span, mentions=mentions)
    return document, list(people.values())


def posts_of(source: str) -> list[Expected]:
    """The posts of each person of a marked text."""
    document, people = with_people(source)
    return [
        [(post.span.text, post.title, post.organization) for post in person.posts]
        for person in with_posts(document, people)
    ]
