"""JSON: there and back, its schema, and what is said of broken files."""

from __future__ import annotations

import datetime as dt
import json
import string
from typing import Any, ClassVar

import attrs
import jsonschema
import pytest
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from plain import SumFact

from newsfacts import (
    Article,
    DateFact,
    EntityType,
    EventFact,
    EventMention,
    EventPlace,
    EventStatus,
    EventTime,
    Fact,
    FactSheet,
    Failure,
    Gender,
    Mention,
    MentionFact,
    MentionType,
    Modifier,
    NameFact,
    OrganizationFact,
    Participant,
    ParticipantRole,
    PersonFact,
    PersonName,
    PlaceFact,
    PlaceType,
    Post,
    PostFact,
    Provenance,
    QuantityFact,
    QuantityType,
    QuoteFact,
    QuoteType,
    SchemaError,
    Span,
    Speaker,
    TimexType,
    UnknownFact,
)
from newsfacts.serialization import json_schema

TEXT = "Вчера 😀 президент Иван Петров сказал: «Да»."
ARTICLE = Article(text=TEXT, published=dt.date(2025, 12, 31), id="n-1", url="https://example.org/1")

spans = st.integers(0, len(TEXT) - 1).flatmap(
    lambda start: st.integers(start + 1, len(TEXT)).map(lambda end: Span(start, end, TEXT[start:end]))
)
words = st.text('абвё «»"\\\n', max_size=5)
common: dict[str, st.SearchStrategy[Any]] = {
    "span": spans,
    "confidence": st.floats(0, 1),
    "rule": st.text(string.ascii_lowercase, max_size=3),
    "provenance": st.none() | st.builds(Provenance, distribution=words, extractor=words),
}
entity: dict[str, st.SearchStrategy[Any]] = common | {
    "id": words,
    "name": words,
    "mentions": st.lists(st.builds(Mention, span=spans, nominative=st.none() | words), max_size=2).map(tuple),
    "aliases": st.lists(words, max_size=2).map(tuple),
}
optional_days = st.none() | st.dates()
facts = st.one_of(
    st.builds(
        DateFact,
        **common,
        type=st.sampled_from(TimexType),
        value=st.none() | words,
        modifier=st.none() | st.sampled_from(Modifier),
        earliest=optional_days,
        latest=optional_days,
        anchor=st.none() | spans,
    ),
    st.builds(
        NameFact, **common, entity_type=st.sampled_from(EntityType), person=st.none() | st.builds(PersonName)
    ),
    st.builds(
        PersonFact,
        **entity,
        gender=st.none() | st.sampled_from(Gender),
        posts=st.lists(st.builds(Post, span=spans, title=words), max_size=2).map(tuple),
    ),
    st.builds(PostFact, **common, person_id=words, title=words, organization=st.none() | words),
    st.builds(MentionFact, **common, entity_id=words, type=st.sampled_from(MentionType)),
    st.builds(OrganizationFact, **entity),
    st.builds(PlaceFact, **entity, place_type=st.none() | st.sampled_from(PlaceType)),
    st.builds(
        QuoteFact,
        **common,
        type=st.sampled_from(QuoteType),
        content=st.lists(spans, max_size=2).map(tuple),
        cue=st.none() | spans,
        speaker=st.none() | st.builds(Speaker, name=words),
    ),
    st.builds(
        QuantityFact,
        **common,
        id=words,
        type=st.sampled_from(QuantityType),
        value=st.none() | st.decimals(-(10**15), 10**15, places=4),
        unit=st.none() | words,
        of=st.none() | words,
        of_span=st.none() | spans,
    ),
    st.builds(
        EventFact,
        **common,
        id=words,
        type=words,
        status=st.sampled_from(EventStatus),
        same_as=st.lists(spans, max_size=2).map(tuple),
        participants=st.lists(
            st.builds(Participant, role=st.sampled_from(ParticipantRole), span=spans, name=words), max_size=2
        ).map(tuple),
        places=st.lists(st.builds(EventPlace, span=spans, name=words), max_size=1).map(tuple),
        time=st.none() | st.builds(EventTime, span=spans, value=st.none() | words),
        quantities=st.lists(words, max_size=1).map(tuple),
        reported_in=st.none() | spans,
        main=st.booleans(),
        mentions=st.lists(
            st.builds(EventMention, span=spans, phrase=spans, confidence=st.none() | st.floats(0, 1)),
            max_size=1,
        ).map(tuple),
    ),
    st.builds(SumFact, **common, amount=st.integers()),
)
sheets = st.builds(
    FactSheet,
    article=st.just(ARTICLE),
    facts=st.lists(facts, max_size=4).map(tuple),
    failures=st.lists(st.builds(Failure, message=words, error=words), max_size=1).map(tuple),
)
VALIDATOR = jsonschema.Draft202012Validator(json_schema([SumFact]))


@given(sheets)
@examples(80)
def test_round_trip_gives_back_an_equal_sheet_that_fits_the_schema(sheet: FactSheet) -> None:
    text = sheet.to_json()
    back = FactSheet.from_json(text, fact_types=[SumFact])

    assert back == sheet
    assert [fact.provenance for fact in back] == [fact.provenance for fact in sheet]
    assert [fact.rule for fact in back] == [fact.rule for fact in sheet]
    VALIDATOR.validate(json.loads(text))


def sheet_of(*made: Fact) -> FactSheet:
    """A sheet of the given facts."""
    return FactSheet(article=ARTICLE, facts=made)


SUM = SumFact(span=Span(0, 5, "Вчера"), amount=5)


def test_unknown_kind_survives() -> None:
    """A reader without the plugin keeps its facts, and writes them back as they were."""
    text = sheet_of(SUM).to_json()
    back = FactSheet.from_json(text)

    (fact,) = back
    assert isinstance(fact, UnknownFact)
    assert (fact.kind, fact.text, fact.data) == ("acme.sum", "Вчера", {"amount": 5})
    assert back.to_json() == text
    assert FactSheet.from_json(back.to_json(), fact_types=[SumFact]) == sheet_of(SUM)
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(text))


def test_json_is_cyrillic_and_its_indent_is_chosen() -> None:
    assert "Вчера" in sheet_of().to_json()
    assert "\n" not in sheet_of().to_json()
    assert sheet_of().to_json(indent=2).startswith('{\n  "version": 1')


def broken(path: list[Any], value: Any) -> str:
    """The JSON of a sheet in which one value is replaced; ``...`` takes it out."""
    record = json.loads(sheet_of(DateFact(span=Span(0, 5, "Вчера"), type=TimexType.DATE)).to_json())
    *parents, last = path
    parent = record
    for step in parents:
        parent = parent[step]
    if value is ...:
        del parent[last]
    else:
        parent[last] = value
    return json.dumps(record)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        (b"\xff", "not JSON"),
        ("[]", r"\$: an object is wanted, not list"),
        (broken(["version"], 99), r"\$.version: this release reads version 1, not 99"),
        (broken(["extra"], 1), "unknown keys: extra"),
        (broken(["article"], ...), "'article' is missing"),
        (broken(["article", "text"], ...), r"\$.article.*text"),
        (broken(["article", "published"], "soon"), r"\$.article.*published"),
        (broken(["facts"], {}), r"\$.facts: a list"),
        (broken(["facts", 0, "kind"], ...), r'facts\[0\]: a fact must be an object with a "kind"'),
        (broken(["facts", 0, "type"], "DAY"), r"facts\[0\].*type"),
        (broken(["facts", 0, "span", "end"], "x"), r"facts\[0\].*span"),
        (broken(["facts", 0, "span", "text"], "Завтр"), "the text there is 'Вчера'"),
        (broken(["facts", 0, "colour"], "red"), r"colour.*facts\[0\]"),
        (broken(["failures"], [{"message": 1}]), r"\$.failures"),
    ],
)
def test_broken_json_says_where(text: str | bytes, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        FactSheet.from_json(text)


def test_schema_refuses_what_the_reader_refuses() -> None:
    for text in (broken(["facts", 0, "type"], "DAY"), broken(["facts", 0, "span", "end"], "x")):
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate(json.loads(text))


@attrs.frozen(kw_only=True)
class OddFact(Fact):
    """A fact with a field that JSON has no form for."""

    kind: ClassVar[str] = "acme.odd"
    number: complex


def test_schema_of_a_field_that_json_lacks_is_an_error() -> None:
    with pytest.raises(TypeError, match="OddFact.number: .*complex.*no form in JSON"):
        json_schema([OddFact])


def another(name: str, kind: str, **fields: type) -> type[Fact]:
    """A fact type whose class has a name that others have too."""
    made = type(name, (Fact,), {"kind": kind, "__annotations__": {"kind": ClassVar[str], **fields}})
    return attrs.frozen(kw_only=True)(made)


def test_classes_of_one_name_have_schemas_of_their_own() -> None:
    """The core's keep the plain name, and so does the first of the others."""
    types = [
        another("DateFact", "acme.date", calendar=str),
        SumFact,
        another("SumFact", "other.sum", total=str),
    ]
    definitions = json_schema(types)["$defs"]

    assert definitions["DateFact"] == json_schema()["$defs"]["DateFact"]
    assert "calendar" in definitions[f"{__name__}.DateFact"]["properties"]
    assert "amount" in definitions["SumFact"]["properties"]
    assert "total" in definitions[f"{__name__}.SumFact"]["properties"]


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("text", 5, r"expected str @ \$\.article\.text"),
        ("title", True, r"\$\.article\.title"),
        ("published", 20251231, r"\$\.article\.published"),
    ],
)
def test_a_value_of_another_type_is_refused(field: str, value: object, message: str) -> None:
    """Nothing is turned into a string in silence."""
    record = {"version": 1, "article": {"text": "", field: value}, "facts": [], "failures": []}

    with pytest.raises(SchemaError, match=message):
        FactSheet.from_json(json.dumps(record))
