"""What a typographer rewrites says the same: blanks, dashes, quotation marks, fractions, powers, days."""

from __future__ import annotations

import pytest

import newsfacts

PUBLISHED = "2025-12-31"
BLANK = "\u00a0"


def values(text: str) -> list[str]:
    """Dates, quantities, people and speakers of a text, without where they stand."""
    sheet = newsfacts.extract(text, PUBLISHED)
    found = [f"date {each.value}" for each in sheet.dates]
    found += [f"{each.type} {each.amount} {each.unit or each.of}" for each in sheet.quantities]
    found += [f"person {each.name}" for each in sheet.people]
    found += [f"said by {each.speaker.name if each.speaker else None}" for each in sheet.quotes]
    return sorted(found)


@pytest.mark.parametrize(
    ("written", "typeset", "fact"),
    [
        ("Совет собрался 2025-12-20 в Туле.", "Совет собрался 20.12.2025 в~Туле.", "date 2025-12-20"),
        ("Прошло 3/4 часа.", "Прошло ¾~часа.", "date PT45M"),
        ("Прошло 1/2 века.", "Прошло ½~века.", "date P50Y"),
        ("Он ждал 2 1/2 года.", "Он ждал 2½ года.", "date P2Y6M"),
        ("Сгорела 1/2 склада.", "Сгорела ½ склада.", "PERCENT 50 %"),
        ("До моста 2,5 км.", "До моста 2½~км.", "MEASURE 2.5 km"),
        ("Сдали 100 м2 жилья.", "Сдали 100~м² жилья.", "MEASURE 100 m2"),
        ("Ярмарка пройдёт 5-7 мая 2025 г.", "Ярмарка пройдёт 5–7~мая 2025~г.", "date 2025-05-05/2025-05-07"),
        (
            "Касса открыта 10:30-11:30.",
            "Касса открыта 10:30–11:30.",
            "date 2025-12-31T10:30/2025-12-31T11:30",
        ),
        ("Дали 3,4 млн. руб.", "Дали 3,4~млн.~руб.", "MONEY 3400000 RUB"),
        (
            '"Мост готов", - сказал мэр О. И. Стрижов.',
            "«Мост готов»,~— сказал мэр О.~И.~Стрижов.",
            "person О. И. Стрижов",
        ),
        (
            "Премьер-министр Анна Петрова-Дубова и 25-летний Олег Кот опоздали.",
            "Премьер\u2011министр Анна Петрова\u2011Дубова и 25\u2011летний Олег Кот опоздали.",
            "person Анна Петрова-Дубова",
        ),
        ("— Мост готов, — сказал мэр.", "― Мост готов, ― сказал мэр.", "said by мэр"),
    ],
)
def test_a_typographer_changes_no_fact(written: str, typeset: str, fact: str) -> None:
    assert values(written) == values(typeset.replace("~", BLANK))
    assert fact in values(written)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Он приехал 3/4 мая.", ["date 2025-05-04"]),
        ("Команда вышла в ¼ финала.", []),
        ("Занятия идут в доме 3/4 по улице Мира.", []),
        ("Он болел 3/4 года.", ["date P9M"]),
    ],
)
def test_a_slash_is_not_always_a_fraction(text: str, expected: list[str]) -> None:
    assert values(text) == expected
