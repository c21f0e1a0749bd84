"""The seed article from end to end: its golden sheet, and what a person would check in it."""

from __future__ import annotations

import pytest
import regenerate_goldens

from newsfacts import FactSheet


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    """The seed article's sheet, as the Russian set makes it now."""
    return FactSheet.from_json(regenerate_goldens.seed())


def test_golden_sheet(sheet: FactSheet) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py; read the difference."""
    golden = FactSheet.from_json(regenerate_goldens.GOLDEN_SEED.read_text(encoding="utf-8"))

    lost = [fact for fact in golden if fact not in sheet.facts]
    new = [fact for fact in sheet if fact not in golden.facts]
    assert (lost, new) == ([], [])
    assert sheet == golden


def test_dates(sheet: FactSheet) -> None:
    assert [(date.text, date.value, date.modifier) for date in sheet.dates] == [
        ("новом году", "2026", None),
        ("январе", "2026-01", None),
        ("3 января", "2026-01-03", None),
        ("28 декабря", "2025-12-28", None),
        ("более двух с половиной часов", "PT2H30M", "MORE_THAN"),
    ]


def test_people(sheet: FactSheet) -> None:
    """Уиткофф and Виткофф are one; posts are attached."""
    assert {person.name: [post.span.text for post in person.posts] for person in sheet.people} == {
        "Стив Уиткофф": ["спецпредставитель президента США"],
        "Рустем Умеров": ["секретарь Совета нацбезопасности и обороны Украины", "секретарь Совбеза"],
        "Марко Рубио": [],
        "Джаред Кушнер": [],
        "Владимир Зеленский": ["президент"],
        "Дональд Трамп": ["президента США"],
    }
    (witkoff,) = [person for person in sheet.people if person.surname == "Уиткофф"]
    assert {"Стив Уиткофф", "Уиткофф", "Виткофф"} <= {mention.span.text for mention in witkoff.mentions}


def test_quotes(sheet: FactSheet) -> None:
    """«Американский чиновник» and «По его словам» are Стив Уиткофф, «Секретарь СНБО» is Рустем Умеров."""
    assert [
        (quote.type.value, quote.source and quote.source.text, quote.speaker and quote.speaker.name)
        for quote in sheet.quotes
    ] == [
        ("reference", "Стив Уиткофф", "Стив Уиткофф"),
        ("reference", "Рустем Умеров", "Рустем Умеров"),
        ("mixed", "Американский чиновник", "Стив Уиткофф"),
        ("direct", "Уиткофф", "Стив Уиткофф"),
        ("mixed", "его", "Стив Уиткофф"),
        ("direct", "Виткофф", "Стив Уиткофф"),
        ("indirect", "Умерова", "Рустем Умеров"),
        ("indirect", "Секретарь СНБО", "Рустем Умеров"),
        ("indirect", "OBOZ.UA", "OBOZ.UA"),
        ("indirect", "Дональд Трамп", "Дональд Трамп"),
        ("mixed", "Трампа", "Дональд Трамп"),
    ]


def test_events(sheet: FactSheet) -> None:
    """The call with who took part, the meeting of 28 December, the meeting planned for 3 January."""
    meetings = {event.span.text: event for event in sheet.events if event.type == "meeting"}

    call = meetings["разговор"]
    assert call.main
    assert {"Марко Рубио", "Стив Уиткофф", "Джаред Кушнер"} <= {each.name for each in call.of_role("agent")}
    past = meetings["встреча"]
    assert (past.status.value, past.time and past.time.value) == ("happened", "2025-12-28")
    assert {"Владимир Зеленский", "Дональд Трамп"} <= {each.name for each in past.of_role("agent")}
    ahead = meetings["встрече"]
    assert (ahead.status.value, ahead.time and ahead.time.value) == ("planned", "2026-01-03")
