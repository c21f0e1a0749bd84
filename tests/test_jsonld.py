"""schema.org: every node says what it is, and what it points to is there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from newsfacts import Article, FactSheet, Pipeline, QuoteFact, Span, Speaker

PIPELINE = Pipeline(without=["natasha"])
TEXT = (
    "Мэр Тулы Олег Стрижов вчера вернулся из Киева. «Мост, — сказал он, — готов». "
    "Анна Лугова заявила, что школу откроют."
)


def rendered(*sheets: FactSheet) -> Any:
    return json.loads("".join(PIPELINE.renderers["jsonld"].render(sheets)))


def made(**fields: Any) -> FactSheet:
    return PIPELINE.extract(Article(**{"text": TEXT, "published": "2025-12-31", **fields}))


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)
    elif isinstance(value, dict):
        yield value
        for each in value.values():
            yield from nodes(each)


def of_type(found: Any, kind: str) -> list[dict[str, Any]]:
    return [each for each in nodes(found) if each.get("@type") == kind]


def test_an_article_says_what_the_newsroom_knows_of_it() -> None:
    found = rendered(
        made(
            published="2025-12-31T01:40:00+03:00",
            title="Мост готов",
            url="https://a.example/1",
            publisher="Вестник",
            authors=["Анна Пером"],
            id="1",
        )
    )
    mentions = found.pop("mentions")
    assert mentions
    assert found == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://a.example/1#article",
        "identifier": "1",
        "url": "https://a.example/1",
        "headline": "Мост готов",
        "datePublished": "2025-12-31T01:40:00+03:00",
        "author": [{"@type": "Person", "name": "Анна Пером"}],
        "publisher": {"@type": "Organization", "name": "Вестник"},
        "inLanguage": "ru",
        "articleBody": TEXT,
    }


def test_people_and_places_are_told() -> None:
    found = rendered(made())
    (mayor, _) = of_type(found, "Person")
    assert (mayor["name"], mayor["givenName"], mayor["familyName"]) == ("Олег Стрижов", "Олег", "Стрижов")
    assert (mayor["jobTitle"], mayor["gender"]) == (["мэр"], "https://schema.org/Male")
    assert {each["name"] for each in of_type(found, "City")} == {"Тула", "Киев"}


def test_own_words_are_a_quotation_and_reported_ones_a_claim() -> None:
    found = rendered(made())
    mayor, woman = (each["@id"] for each in of_type(found, "Person"))
    (own,) = of_type(found, "Quotation")
    assert (own["text"], own["creator"]) == ("Мост … готов", {"@id": mayor})
    (claim,) = of_type(found, "Claim")
    assert (claim["text"], claim["creator"]) == ("школу откроют", {"@id": woman})
    assert claim["appearance"] == {"@id": found["@id"]}


def test_a_speaker_without_a_name_is_credited() -> None:
    text = "«Горит!» — сообщил очевидец."
    quote = QuoteFact(
        span=Span(1, 7, "Горит!"),
        type="direct",
        content=(Span(1, 7, "Горит!"),),
        speaker=Speaker(name="очевидец"),
    )
    (told,) = of_type(rendered(FactSheet(article=Article(text=text), facts=(quote,))), "Quotation")
    assert told == {"@type": "Quotation", "text": "Горит!", "creditText": "очевидец"}


@pytest.mark.parametrize("number", [0, 1, 3])
@pytest.mark.parametrize("url", [None, "https://a.example/{}"])
def test_what_is_pointed_to_is_there_and_no_two_have_one_address(number: int, url: str | None) -> None:
    found = rendered(*(made(url=url and url.format(each)) for each in range(number)))
    all_nodes = list(nodes(found))
    named = [each["@id"] for each in all_nodes if "@id" in each and "@type" in each]
    pointed = {each["@id"] for each in all_nodes if set(each) == {"@id"}}
    assert len(set(named)) == len(named)
    assert pointed <= set(named)
    if number != 1:
        assert len(found["@graph"]) == number
    assert not any(value in (None, [], "") for each in all_nodes for value in each.values()) or not number


def test_it_can_stand_in_a_page() -> None:
    sheet = made(text="Завод </script><b>закрыли</b>.")
    written = "".join(PIPELINE.renderers["jsonld"].render([sheet]))
    assert "</" not in written
    assert json.loads(written)["articleBody"] == sheet.article.text
