"""What a plugin returns is not taken on trust: the types of its fields, its ids, its errors, its answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import pytest
from plain import DAYS_PLUGIN, LANGUAGE, SUMS_PLUGIN, SumFact, extracting, extractor_of, plugin

from newsfacts import (
    Article,
    DateFact,
    Document,
    EntityFact,
    EventFact,
    Extractor,
    ExtractorError,
    Fact,
    FactError,
    FactSheet,
    Mention,
    OrganizationFact,
    PersonFact,
    Pipeline,
    PluginError,
    PluginHookError,
    QuantityFact,
    Span,
    TemporalValue,
)
from newsfacts.testing import assert_plugin_contract, check_plugin

TEXT = "вчера Пётр и Анна заплатили 300 рублей"
WORD = Span(0, 5, "вчера")


@attrs.frozen(kw_only=True)
class Noted(Fact):
    """A fact with a field of each sort."""

    kind: ClassVar[str] = "acme.noted"

    number: int | str | None = None
    share: float = 0.0
    exact: Decimal | None = None
    day: dt.date | None = None
    words: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    anything: Any = None


def noting(fact: Fact) -> Any:
    """A plugin that returns this one fact."""
    return extracting("noting", extractor_of("noting", lambda _: [fact], produces=(fact.kind,)))


WRONG: list[tuple[Fact, str]] = [
    (PersonFact(span=WORD, id="acme-1", name=5), "PersonFact.name is 5, where str is wanted"),  # type: ignore[arg-type]
    (
        PersonFact(span=WORD, id="acme-1", name="А", surname=True),  # type: ignore[arg-type]
        "PersonFact.surname is True, where str or None",
    ),
    (
        DateFact(span=WORD, type="DATE", earliest="2025-01-01"),  # type: ignore[arg-type]
        "DateFact.earliest is '2025-01-01', where date",
    ),
    (Noted(span=WORD, day=dt.datetime(2025, 1, 1)), "Noted.day is datetime"),  # noqa: DTZ001  (a wrong type)
    (Noted(span=WORD, number=True), "Noted.number is True, where int or str or None"),
    (Noted(span=WORD, share="0.5"), "Noted.share is '0.5', where float"),  # type: ignore[arg-type]
    (Noted(span=WORD, words=["вчера"]), "Noted.words is .*, where tuple"),  # type: ignore[arg-type]
    (Noted(span=WORD, words=("вчера", 5)), "Noted.words is 5, where str"),  # type: ignore[arg-type]
    (Noted(span=WORD, mentions=(Mention(span="вчера"),)), "Mention.span is 'вчера', where Span"),  # type: ignore[arg-type]
    (Noted(span=WORD, exact=Decimal("NaN")), "JSON can't carry"),
    (Noted(span=WORD, anything=object()), "JSON can't carry"),
]


@pytest.mark.parametrize(("fact", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_field_of_the_wrong_type_is_named(fact: Fact, message: str) -> None:
    with pytest.raises(FactError, match=message):
        Pipeline([LANGUAGE, noting(fact)]).extract(TEXT)


@pytest.mark.parametrize(
    "fact",
    [
        Noted(span=WORD),
        Noted(span=WORD, number=5, share=1, exact=Decimal("0.5"), day=dt.date(2025, 1, 1)),
        Noted(span=WORD, number="пять", words=("вчера",), mentions=(Mention(span=WORD),), anything=[5, "а"]),
    ],
)
def test_a_field_of_the_right_type_is_taken(fact: Fact) -> None:
    sheet = Pipeline([LANGUAGE, noting(fact)]).extract(TEXT)

    assert sheet.facts == (fact,)
    assert FactSheet.from_json(sheet.to_json(), fact_types=[Noted]) == sheet


def test_a_type_that_is_only_there_for_type_checkers_is_not_looked_up() -> None:
    @attrs.frozen(kw_only=True)
    class Odd(Fact):
        kind: ClassVar[str] = "acme.odd"
        value: NoSuchName = 5  # type: ignore[name-defined]  # noqa: F821

    assert Pipeline([LANGUAGE, noting(Odd(span=WORD))]).extract(TEXT).facts == (Odd(span=WORD),)


def test_an_answer_with_a_field_of_the_wrong_type_is_its_plugins_fault() -> None:
    def asking(document: Document) -> list[DateFact]:
        answer = document.overrides.resolve_date(WORD, document)
        return [DateFact(span=WORD, type=answer.type)] if answer else []

    answer = TemporalValue(type="DATE", earliest="2025-01-01")  # type: ignore[arg-type]
    wrong = plugin("wrong", newsfacts_resolve_date=lambda: answer)
    asked = extracting("asked", extractor_of("asked", asking))

    with pytest.raises(PluginHookError, match=r"'wrong'.*TemporalValue\.earliest is '2025-01-01'"):
        Pipeline([LANGUAGE, asked, wrong]).extract(TEXT)
    (failure,) = Pipeline([LANGUAGE, asked, wrong], on_error="collect").extract(TEXT).failures
    assert failure.plugin == "wrong"


@attrs.frozen(kw_only=True)
class Unwritable(Fact):
    """Its own code fails when it is written."""

    kind: ClassVar[str] = "acme.unwritable"

    def __getstate__(self) -> object:
        message = "not for sale"
        raise RuntimeError(message)


def unwritable(document: Document) -> list[Unwritable]:
    return [Unwritable(span=WORD)] if document.text == TEXT else []


def test_a_check_tells_what_writing_a_sheet_raises() -> None:
    bad = plugin(
        "bad",
        newsfacts_register_extractors=lambda: [
            extractor_of(
                "acme.bad",
                unwritable,
                produces=("acme.unwritable",),
            )
        ],
        newsfacts_register_fact_types=lambda: [Unwritable],
    )

    (problem, *_) = check_plugin(bad, beside=[LANGUAGE], articles=[Article(text=TEXT)]).problems
    assert "not for sale" in problem
    with pytest.raises(AssertionError, match="through pickle .* fails: RuntimeError: not for sale"):
        assert_plugin_contract(bad, beside=[LANGUAGE], articles=[Article(text=TEXT)])


def person(number: int) -> PersonFact:
    return PersonFact(span=WORD, id=f"person-{number}", name="А")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (person(1), person(1)),
        (person(1), OrganizationFact(span=WORD, id="person-1", name="А")),
        (EventFact(span=WORD, id="event-1"), EventFact(span=WORD, id="event-1")),
        (QuantityFact(span=WORD, id="5", type="COUNT"), QuantityFact(span=WORD, id="5", type="COUNT")),
    ],
)
@pytest.mark.parametrize("together", [True, False])
def test_an_id_that_is_taken_is_the_fault_of_who_comes_second(
    first: Any,
    second: Any,
    together: bool,  # noqa: FBT001  (a case)
) -> None:
    kinds = (first.kind, second.kind)
    runs: list[Callable[[Document], list[Fact]]] = (
        [lambda _: [first, second]] if together else [lambda _: [first], lambda _: [second]]
    )
    plugins = [
        extracting(f"p{number}", extractor_of(f"p{number}", run, produces=kinds))
        for number, run in enumerate(runs)
    ]
    sheet = Pipeline([LANGUAGE, *plugins], on_error="collect").extract(TEXT)

    assert sheet.facts == (first,)
    (failure,) = sheet.failures
    assert failure.plugin == plugins[-1].__name__
    assert f"the id {first.id!r} of {second.kind} «вчера» is that of another fact" in failure.message


def test_an_error_of_the_library_that_an_extractor_raises_itself_is_collected() -> None:
    def run(_: Document) -> list[Fact]:
        message = "acme says no"
        raise PluginError(message)

    refusing = extracting("refusing", extractor_of("refusing", run))
    sheet = Pipeline([LANGUAGE, refusing, DAYS_PLUGIN], on_error="collect").extract(TEXT)

    assert [fact.text for fact in sheet] == ["вчера"]
    (failure,) = sheet.failures
    assert "acme says no" in failure.message
    assert failure.extractor == "refusing"
    with pytest.raises(ExtractorError, match="'refusing'.*acme says no"):
        Pipeline([LANGUAGE, refusing]).extract(TEXT)


def asked_whom(document: Document) -> list[DateFact]:
    """Ask whom the first word means; the date's reason is the name."""
    meant = document.overrides.resolve_mention(WORD, (), document)
    return [DateFact(span=WORD, type="DATE", unresolved=meant.name)] if meant else []


@pytest.mark.parametrize(
    ("answered", "name"),
    [("acme-1", "Пётр"), ("acme-9", None)],
)
def test_an_answer_must_be_an_entity_of_the_article(answered: str, name: str | None) -> None:
    def people(document: Document) -> list[EntityFact]:
        return [PersonFact(span=document.span(6, 10), id="acme-1", name="Пётр")]

    plugins = [
        LANGUAGE,
        extracting("people", extractor_of("people", people, produces=("person",))),
        extracting(
            "asking", Extractor(name="asking", produces=("date",), requires=("person",), run=asked_whom)
        ),
        plugin("says", newsfacts_resolve_mention=lambda: PersonFact(span=WORD, id=answered, name="Другой")),
    ]
    sheet = Pipeline(plugins, on_error="collect").extract(TEXT)

    assert [fact.unresolved for fact in sheet.dates] == ([name] if name else [])
    if name is None:
        (failure,) = sheet.failures
        assert failure.error == "PluginHookError"
        assert "no entity of the article has the id" in failure.message
        with pytest.raises(PluginHookError, match="'says'"):
            Pipeline(plugins).extract(TEXT)
    else:
        assert not sheet.failures


def test_a_language_that_fails_is_told_in_each_sheet() -> None:
    """Whichever article comes first: the sheet is the same."""

    def fail(code: str) -> None:
        raise ValueError(code)

    pipeline = Pipeline([plugin("A", newsfacts_make_language=fail), LANGUAGE], on_error="collect")

    assert [len(pipeline.extract(TEXT).failures) for _ in range(3)] == [1, 1, 1]


def test_what_a_pipeline_knows_is_read_only() -> None:
    pipeline = Pipeline([LANGUAGE, SUMS_PLUGIN])
    for known in (pipeline.fact_types, pipeline.readers, pipeline.renderers):
        with pytest.raises(TypeError):
            known["acme.sum"] = SumFact  # type: ignore[index]
