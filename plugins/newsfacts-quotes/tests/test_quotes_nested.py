"""Reports inside reports and inside direct speech, with all plugins: who is told to have said what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str]]]
Row = tuple[str, list[tuple[str, str | None, str]]]

WITHIN_SPEECH: list[Row] = [
    (
        "«Хирург сказал, что рука цела, и выписал меня», — вспоминает Вера Тихая.",
        [
            ("indirect", "хирург", "рука цела"),
            ("direct", "Вера Тихая", "Хирург сказал, что рука цела, и выписал меня"),
        ],
    ),
    (
        "«По словам соседей, дом горел час», — рассказал инспектор Олег Рябов.",
        [
            ("indirect", "соседи", "дом горел час"),
            ("direct", "Олег Рябов", "По словам соседей, дом горел час"),
        ],
    ),
    (
        "«Инженер ответил: " + '"Мост стоит". Мы поверили», — признался Глеб Рогов.',
        [
            ("direct", "инженер", "Мост стоит"),
            ("direct", "Глеб Рогов", 'Инженер ответил: "Мост стоит". Мы поверили'),
        ],
    ),
    # nobody is told to have said anything
    (
        "«Сосед думает, что дом устоит», — рассказал Олег Рябов.",
        [("direct", "Олег Рябов", "Сосед думает, что дом устоит")],
    ),
    (
        "«Врач скажет, что рука цела», — надеется Вера Тихая.",
        [("direct", "Вера Тихая", "Врач скажет, что рука цела")],
    ),
    (
        "«Я сказал, что дом устоит», — рассказал Олег Рябов.",
        [("direct", "Олег Рябов", "Я сказал, что дом устоит")],
    ),
    (
        "«Врач не сказал, что рука цела», — жалуется Вера Тихая.",
        [("direct", "Вера Тихая", "Врач не сказал, что рука цела")],
    ),
]

PASSED_ON: list[Row] = [
    (
        "Как передаёт Reuters, по словам Веры Тихой, музей закроют.",
        [
            ("indirect", "Reuters", "по словам Веры Тихой, музей закроют"),
            ("indirect", "Вера Тихая", "музей закроют"),
        ],
    ),
    (
        "Посол Швеции Олаф Берг вышел к прессе. По информации Reuters, он обещал, что визы подешевеют.",
        [
            ("indirect", "Reuters", "он обещал, что визы подешевеют"),
            ("indirect", "Олаф Берг", "визы подешевеют"),
        ],
    ),
    # what he thought of himself is no other's report
    (
        "По словам Олега Рябова, он не раз думал, что не доплывёт.",
        [("indirect", "Олег Рябов", "он не раз думал, что не доплывёт")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITHIN_SPEECH)
def test_a_report_inside_direct_speech_is_one_of_its_own(
    told: Told, text: str, expected: list[tuple[str, str | None, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PASSED_ON)
def test_what_an_outlet_passes_on_is_its_speakers(
    told: Told, text: str, expected: list[tuple[str, str | None, str]]
) -> None:
    assert told(text) == expected
