"""Renderers: JSON for programs, tables and explanations for people."""

from __future__ import annotations

import json

import pytest
from plain import LANGUAGE, SUMS_PLUGIN, SumFact

from newsfacts import (
    Article,
    DateFact,
    EntityType,
    EventFact,
    EventMention,
    EventPlace,
    EventTime,
    Fact,
    FactSheet,
    Gender,
    Mention,
    Modifier,
    NameFact,
    Participant,
    PersonFact,
    Pipeline,
    PlaceFact,
    Post,
    QuantityFact,
    QuantityType,
    QuoteFact,
    QuoteType,
    Speaker,
    TimexType,
)
from newsfacts.rendering import CORE_RENDERERS, summary

ARTICLE = Article(text="Вчера Иван сказал: «Да» в Твери.", published="2025-12-31", id="n-1")
DATE = DateFact(span=ARTICLE.span(0, 5), type=TimexType.DATE, value="2025-12-30", rule="deictic")
PERSON = PersonFact(
    span=ARTICLE.span(6, 10),
    id="person-1",
    name="Иван",
    given="Иван",
    gender=Gender.MALE,
    mentions=(Mention(span=ARTICLE.span(6, 10)),),
    posts=(Post(span=ARTICLE.span(6, 10), title="царь", organization="Россия"),),
)
QUOTE = QuoteFact(
    span=ARTICLE.span(6, 23),
    type=QuoteType.DIRECT,
    content=(ARTICLE.span(20, 22),),
    cue=ARTICLE.span(11, 17),
    speaker=Speaker(name="Иван", entity_id="person-1"),
)
PLACE = PlaceFact(span=ARTICLE.span(26, 31), id="place-1", name="Тверь", aliases=("Тверия",))
QUANTITY = QuantityFact(
    span=DATE.span, id="quantity-1", type=QuantityType.COUNT, value=12, of="дом", modifier=Modifier.MORE_THAN
)
EVENT = EventFact(
    span=ARTICLE.span(11, 17),
    id="event-1",
    type="acme.oath",
    same_as=(ARTICLE.span(20, 22),),
    participants=(Participant(role="agent", span=PERSON.span, name="Иван", entity_id="person-1"),),
    places=(EventPlace(span=PLACE.span, name="Тверь", entity_id="place-1"),),
    time=EventTime(span=DATE.span, value="2025-12-30"),
    main=True,
    mentions=(EventMention(span=ARTICLE.span(11, 17), phrase=ARTICLE.span(11, 22), confidence=0.7),),
)
SHEET = FactSheet(article=ARTICLE, facts=(DATE, PERSON, QUOTE, PLACE))
RENDER = {renderer.name: renderer.render for renderer in CORE_RENDERERS}


def rendered(form: str, *sheets: FactSheet) -> str:
    return "".join(RENDER[form](iter(sheets)))


def test_json_is_an_object_for_one_sheet_and_a_list_for_others() -> None:
    one, two = rendered("json", SHEET), rendered("json", SHEET, SHEET)

    assert FactSheet.from_json(one) == SHEET
    assert [FactSheet.from_json(json.dumps(each)) for each in json.loads(two)] == [SHEET, SHEET]
    assert json.loads(rendered("json")) == []


def test_jsonl_is_a_sheet_a_line() -> None:
    lines = rendered("jsonl", SHEET, SHEET).splitlines()

    assert [FactSheet.from_json(line) for line in lines] == [SHEET, SHEET]


def test_table_has_a_section_a_kind() -> None:
    text = rendered("table", SHEET)

    for part in ("n-1", "2025-12-31", "date (1)", "person (1)", "quote (1)", "царь [Россия]", "Твери"[:4]):
        assert part in text


def test_table_of_quantities_tells_number_unit_and_what_is_counted() -> None:
    text = rendered("table", FactSheet(article=ARTICLE, facts=(QUANTITY,)))

    assert text.splitlines()[-2].split() == ["0", "Вчера", "COUNT", "12", "дом", "MORE_THAN"]


def test_table_of_events_is_who_whom_where_when() -> None:
    text = rendered("table", FactSheet(article=ARTICLE, facts=(EVENT,)))

    for header in ("trigger", "type", "status", "who", "where", "when"):
        assert header in text
    for cell in ("11", "сказал,", "acme.", "(main)", "happened", "Иван", "Тверь"):
        assert cell in text


def test_table_of_third_parties_facts_tells_their_fields() -> None:
    sheet = Pipeline([LANGUAGE, SUMS_PLUGIN]).extract("дали 300 рублей")

    assert "acme.sum (1)" in rendered("table", sheet)
    assert "amount=300" in rendered("table", sheet)


def test_table_leaves_text_as_it_is() -> None:
    """Square brackets and colons of the text are no markup."""
    article = Article(text="[bold]вчера[/bold] :smile:")
    fact = SumFact(span=article.span(0, 18), amount=1)

    assert "[bold]вчера[/bold]" in rendered("table", FactSheet(article=article, facts=(fact,)))


def test_explain_names_rule_and_maker() -> None:
    sheet = Pipeline([LANGUAGE, SUMS_PLUGIN]).extract("дали 300 рублей")

    assert rendered("explain", sheet) == (
        "[5:8] acme.sum «300»: amount=300\n"
        "    rule digits, by acme.sums of no distribution, confidence 1.00\n"
    )


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (DATE, "DATE 2025-12-30"),
        (DateFact(span=DATE.span, type=TimexType.DATE), "DATE unresolved"),
        (NameFact(span=PERSON.span, entity_type=EntityType.PERSON, nominative="Иван"), "person: Иван"),
        (PERSON, "Иван (m): царь [Россия]"),
        (PLACE, "Тверь (also Тверия)"),
        (QUOTE, "direct, Иван"),
        (QuoteFact(span=QUOTE.span, type=QuoteType.REFERENCE), "reference, unknown speaker"),
        (QUANTITY, "COUNT 12 MORE_THAN, of дом"),
        (
            QuantityFact(
                span=DATE.span, id="quantity-1", type=QuantityType.MONEY, low=2, high="3.50", unit="RUB"
            ),
            "MONEY 2..3.5 RUB",
        ),
        (QuantityFact(span=DATE.span, id="quantity-1", type=QuantityType.COUNT), "COUNT unknown"),
        (EVENT, "main acme.oath, happened: agent Иван, in Тверь, at 2025-12-30"),
        (EventFact(span=QUOTE.span, id="event-1"), "other, happened"),
        (SumFact(span=DATE.span, amount=3), "amount=3"),
    ],
)
def test_summary(fact: Fact, expected: str) -> None:
    assert summary(fact) == expected


def test_unknown_kinds_are_summed_up_too() -> None:
    text = FactSheet(article=ARTICLE, facts=(SumFact(span=DATE.span, amount=3),)).to_json()
    (fact,) = FactSheet.from_json(text)

    assert summary(fact) == "amount=3"
