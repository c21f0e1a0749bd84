"""A third party resolves what the standard rules don't know."""

from __future__ import annotations

import datetime as dt

import newsfacts_dates
import newsfacts_russian

from newsfacts import Document, Pipeline, Span, TemporalValue, TimexType, hookimpl

EASTER = {2010: dt.date(2010, 4, 4), 2011: dt.date(2011, 4, 24), 2012: dt.date(2012, 4, 15)}
FEASTS = {"Пасху": 0, "Зеленец": 50, "Пасхи": 0, "Троицы": 49, "Троицу": 49}


class Feasts:
    """A plugin that knows the church feasts of the year of publication."""

    @hookimpl
    def newsfacts_resolve_date(self, expression: Span, document: Document) -> TemporalValue | None:
        published = document.article.published
        if expression.text not in FEASTS or published is None:
            return None
        day = EASTER[published.year] + dt.timedelta(FEASTS[expression.text])
        return TemporalValue(type=TimexType.DATE, value=day.isoformat(), earliest=day, latest=day)


class FiscalYear:
    """A plugin for a company whose year begins in April."""

    @hookimpl
    def newsfacts_resolve_date(self, expression: Span) -> TemporalValue | None:
        return TemporalValue(type=TimexType.DATE, value="2011-Q2") if "квартал" in expression.text else None


class EasterMorning:
    """A plugin that knows a longer phrase than the rules do."""

    @hookimpl
    def newsfacts_resolve_date(self, expression: Span) -> TemporalValue | None:
        if expression.text != "Пасху утром":
            return None
        return TemporalValue(type=TimexType.TIME, value="2011-04-24TMO")


PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_dates, Feasts()])


def test_feast_that_no_rule_knows() -> None:
    sheet = PIPELINE.extract("Служба на Пасху прошла в храме. После Троицы его закроют.", "2011-06-15")

    assert [(fact.text, fact.value) for fact in sheet.dates] == [
        ("Пасху", "2011-04-24"),
        ("Троицы", "2011-06-12"),
    ]
    assert {"override"} == {fact.rule for fact in sheet.dates}


def test_feast_after_the_preposition_of_places() -> None:
    (fact,) = PIPELINE.extract("Служба в Зеленец прошла в храме.", "2011-06-15").dates

    assert (fact.text, fact.value) == ("Зеленец", "2011-06-13")


def test_places_stay_no_dates() -> None:
    assert PIPELINE.extract("Он поехал на Украину и вернулся в Москву.", "2011-06-15").dates == ()


def test_phrase_that_somebody_knows_takes_in_what_the_rules_read() -> None:
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates, EasterMorning()])

    (fact,) = pipeline.extract("Служба на Пасху утром прошла в храме.", "2011-06-15").dates

    assert (fact.text, fact.value) == ("Пасху утром", "2011-04-24TMO")


def test_answer_replaces_what_the_rules_say() -> None:
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates, FiscalYear()])

    (fact,) = pipeline.extract("Прибыль за первый квартал выросла.", "2011-06-15").dates

    assert (fact.value, fact.rule) == ("2011-Q2", "override")


def test_answer_ends_what_was_unresolved() -> None:
    pipeline = Pipeline(plugins=[newsfacts_russian, newsfacts_dates, FiscalYear()])
    text = "Прибыль за первый квартал выросла."
    (alone,) = Pipeline(plugins=[newsfacts_russian, newsfacts_dates]).extract(text).dates
    (fact,) = pipeline.extract(text).dates

    assert alone.unresolved
    assert (fact.value, fact.unresolved) == ("2011-Q2", None)
