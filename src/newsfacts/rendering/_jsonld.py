"""JSON-LD in the words of schema.org: the article, whom and what it mentions, and what is quoted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from newsfacts.article import Article
from newsfacts.facts import (
    EntityFact,
    Gender,
    OrganizationFact,
    PersonFact,
    PlaceFact,
    PlaceType,
    QuoteFact,
    QuoteType,
)
from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet
from newsfacts.span import text_of

CONTEXT = "https://schema.org"

_GENDERS = {Gender.MALE: f"{CONTEXT}/Male", Gender.FEMALE: f"{CONTEXT}/Female"}
_PLACES = {
    PlaceType.COUNTRY: "Country",
    PlaceType.REGION: "AdministrativeArea",
    PlaceType.CITY: "City",
}

Node = dict[str, Any]


def _jsonld(sheets: Iterable[FactSheet]) -> Iterator[str]:
    """One article as an object, several as a graph."""
    remaining = iter(sheets)
    head = [sheet for _, sheet in zip(range(2), remaining, strict=False)]
    if len(head) == 1:
        yield _written({"@context": CONTEXT, **_article(head[0], "")}) + "\n"
        return
    yield f'{{\n"@context": "{CONTEXT}",\n"@graph": ['
    for number, sheet in enumerate(chain(head, remaining), 1):
        yield ("," if number > 1 else "") + "\n" + _written(_article(sheet, f"a{number}-"))
    yield "\n]\n}\n"


def _written(node: Node) -> str:
    """JSON that can stand in a page's script element."""
    return json.dumps(node, ensure_ascii=False, indent=2).replace("</", "<\\/")


def _article(sheet: FactSheet, prefix: str) -> Node:
    """The article with all that it mentions.

    Args:
        sheet: Its facts.
        prefix: Goes before the ids of what it mentions, where it has no address of its own to start them.
    """
    article = sheet.article

    def address(identity: str) -> str:
        return f"{article.url}#{identity}" if article.url else f"_:{prefix}{identity}"

    entities = {each.id: address(each.id) for each in sheet.of_type(EntityFact)}
    mentioned = [_entity(each, entities[each.id]) for each in sheet.of_type(EntityFact)]
    said = [_said(each, entities, address("article")) for each in sheet.quotes if each.content]
    return _told(
        {
            "@type": "NewsArticle",
            "@id": address("article"),
            "identifier": article.id,
            "url": article.url,
            "headline": article.title,
            "datePublished": _published(article),
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "inLanguage": article.language,
            "articleBody": article.text,
            "mentions": mentioned + said,
        }
    )


def _published(article: Article) -> str | None:
    moment = article.published_at or article.published
    return moment.isoformat() if moment else None


def _entity(fact: EntityFact, address: str) -> Node:
    for kind, describe in _ENTITIES.items():
        if isinstance(fact, kind):
            own = describe(fact)
            break
    else:
        own = {"@type": "Thing"}
    return _told({**own, "@id": address, "name": fact.name, "alternateName": list(fact.aliases)})


def _person(fact: PersonFact) -> Node:
    return {
        "@type": "Person",
        "givenName": fact.given,
        "additionalName": fact.patronymic,
        "familyName": fact.surname,
        "gender": _GENDERS[fact.gender] if fact.gender else None,
        "jobTitle": list(dict.fromkeys(post.title for post in fact.posts)),
    }


def _place(fact: PlaceFact) -> Node:
    return {"@type": _PLACES.get(fact.place_type, "Place") if fact.place_type else "Place"}


_ENTITIES: Mapping[type[EntityFact], Callable[[Any], Node]] = {
    PersonFact: _person,
    OrganizationFact: lambda _: {"@type": "Organization"},
    PlaceFact: _place,
}


def _said(fact: QuoteFact, entities: Mapping[str, str], article: str) -> Node:
    """A quotation in the speaker's own words, or a claim that the article reports in its own."""
    speaker = fact.speaker
    known = entities.get(speaker.entity_id) if speaker and speaker.entity_id else None
    own_words = fact.type is QuoteType.DIRECT
    return _told(
        {
            "@type": "Quotation" if own_words else "Claim",
            "text": text_of(fact.content),
            "creator": {"@id": known} if known else None,
            "creditText": speaker.name if speaker and not known else None,
            "appearance": None if own_words else {"@id": article},
        }
    )


def _told(node: Node) -> Node:
    """The node without what is not known."""
    return {name: value for name, value in node.items() if value not in (None, [], "")}


JSONLD = Renderer(name="jsonld", render=_jsonld, suffixes=(".jsonld",))
"""schema.org's NewsArticle with what it mentions, as search engines and knowledge graphs read it."""
