"""Spans, articles and fact types: what they take and what they refuse."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any, ClassVar

import attrs
import plain
import pytest

import newsfacts
from newsfacts import (
    Article,
    DateFact,
    EventFact,
    EventType,
    Extractor,
    PersonFact,
    QuantityFact,
    QuantityType,
    Span,
    TimexType,
)
from newsfacts.facts import CORE_FACT_TYPES


@pytest.mark.parametrize(
    ("start", "end", "text", "message"),
    [
        (3, 3, "", "0 <= start < end"),
        (5, 3, "ab", "0 <= start < end"),
        (-1, 1, "ab", "0 <= start < end"),
        (0, 3, "ab", "does not fit"),
    ],
)
def test_span_refuses(start: int, end: int, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Span(start, end, text)


def test_span_relations() -> None:
    outer, inner, apart = Span(0, 4, "abcd"), Span(1, 3, "bc"), Span(4, 5, "e")

    assert outer.contains(inner)
    assert not inner.contains(outer)
    assert outer.overlaps(inner)
    assert not outer.overlaps(apart)
    assert len(inner) == 2
    assert str(inner) == "bc"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2025-12-31", dt.date(2025, 12, 31)),
        ("2025-12-31T23:30:00+03:00", dt.date(2025, 12, 31)),
        (dt.datetime(2025, 12, 31, 23, 30, tzinfo=dt.UTC), dt.date(2025, 12, 31)),
        (dt.date(2025, 12, 31), dt.date(2025, 12, 31)),
        (None, None),
    ],
)
def test_published_keeps_the_day(given: object, kept: dt.date | None) -> None:
    article = Article(text="", published=given)

    assert article.published == kept


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ("12/31/2025", ValueError, "ISO 8601"),
        ("2025-02-30", ValueError, "ISO 8601"),
        (2025, TypeError, "not int"),
    ],
)
def test_published_refuses(given: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Article(text="", published=given)


def test_article_text_is_a_string() -> None:
    with pytest.raises(TypeError, match="text"):
        Article(text=b"bytes")  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["title", "url", "publisher", "language", "id"])
def test_article_fields_are_strings(field: str) -> None:
    with pytest.raises(TypeError, match=field):
        Article(text="", **{field: 5})  # type: ignore[arg-type]


def test_article_span_stays_inside() -> None:
    article = Article(text="абв")

    assert article.span(1, 3) == Span(1, 3, "бв")
    with pytest.raises(ValueError, match="leaves the text of 3"):
        article.span(1, 4)


def test_confidence_is_between_0_and_1() -> None:
    with pytest.raises(ValueError, match="confidence"):
        DateFact(span=Span(0, 1, "а"), type=TimexType.DATE, confidence=1.1)


def test_enumerations_take_their_values() -> None:
    """A plugin may write the TIMEX3 strings; a wrong one is refused."""
    assert DateFact(span=Span(0, 1, "а"), type="DATE").type is TimexType.DATE
    with pytest.raises(ValueError, match="DAY"):
        DateFact(span=Span(0, 1, "а"), type="DAY")


def test_rule_and_provenance_are_not_compared() -> None:
    made = newsfacts.Provenance(distribution="acme", extractor="dates")
    fact = DateFact(span=Span(0, 1, "а"), type=TimexType.DATE)

    assert fact == attrs.evolve(fact, rule="other", provenance=made)


def test_person_parts() -> None:
    person = PersonFact(
        span=Span(0, 1, "а"), id="person-1", name="Иван Петров", given="Иван", surname="Петров"
    )

    assert str(person.parts) == "Иван Петров"


def test_a_sheet_names_the_facts_of_a_kind_in_the_plural() -> None:
    sheet = newsfacts.FactSheet(article=Article(text=""))
    for each in CORE_FACT_TYPES:
        assert getattr(sheet, each.plural_name()) == ()
    assert plain.SumFact.plural_name() == "acme_sum"

    class Feast(DateFact):
        kind: ClassVar[str] = "acme.feast"

    assert Feast.plural_name() == "acme_feast"


@pytest.mark.parametrize("type_", [None, 5, ["death"]])
def test_the_type_of_an_event_is_a_name(type_: Any) -> None:
    with pytest.raises(TypeError, match="the type of an event is a name"):
        EventFact(span=Span(0, 1, "а"), id="event-1", type=type_)
    assert EventFact(span=Span(0, 1, "а"), id="event-1", type=EventType.DEATH).type == "death"


def test_kinds_are_distinct() -> None:
    kinds = [fact_type.kind for fact_type in CORE_FACT_TYPES]

    assert len(set(kinds)) == len(kinds)
    assert all(kinds)


def test_facts_are_frozen_hashable_and_picklable() -> None:
    fact = DateFact(span=Span(0, 1, "а"), type=TimexType.DATE)

    assert hash(fact) == hash(attrs.evolve(fact))
    assert pickle.loads(pickle.dumps(fact)) == fact  # noqa: S301
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        fact.value = "2025"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("declared", "error", "message"),
    [
        ({"name": "", "produces": ("date",)}, ValueError, "name"),
        ({"name": "a", "produces": ()}, ValueError, "produces"),
        ({"name": "a", "produces": "date"}, TypeError, r"write \('date',\)"),
        ({"name": "a", "produces": ("date",), "requires": ("date",)}, ValueError, "produces and requires"),
    ],
)
def test_extractor_refuses(declared: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Extractor(run=lambda _document: (), **declared)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "held"),
    [
        ("1.20E+3", "1200"),
        ("38.50", "38.5"),
        (7, "7"),
        ("-0.150", "-0.15"),
        ("9" * 40 + ".1", "9" * 40 + ".1"),
    ],
)
def test_quantities_are_exact(given: str | int, held: str) -> None:
    fact = QuantityFact(span=Span(0, 1, "5"), id="quantity-1", type=QuantityType.COUNT, value=given)

    assert fact.amount == str(fact.value) == held


@pytest.mark.parametrize(
    ("numbers", "error"),
    [
        ({"value": 0.1}, "a Decimal, an int or a string"),
        ({"value": "много"}, "no finite number: 'много'"),
        ({"value": "Infinity"}, "no finite number"),
        ({"low": 1}, "both ends"),
        ({"value": 1, "low": 1, "high": 2}, "not both"),
    ],
)
def test_quantities_refuse(numbers: dict[str, Any], error: str) -> None:
    with pytest.raises((TypeError, ValueError), match=error):
        QuantityFact(span=Span(0, 1, "5"), id="quantity-1", type=QuantityType.COUNT, **numbers)
