"""Direct speech in many forms, with all plugins: what is said, and by whom.

Each row is a text and what a careful reader finds in it: kind, speaker and content, its
pieces joined by ``…``. Texts and names are made up.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str]]]
Row = tuple[str, list[tuple[str, str | None, str]]]

DIRECT, INDIRECT, MIXED = "direct", "indirect", "mixed"

NARRATED: list[Row] = [
    (
        "— Дом трясло. — Женщина вытирает слёзы. — Думали, конец света.",
        [(DIRECT, "женщина", "Дом трясло. … Думали, конец света")],
    ),
    (
        "«Река мелеет. — Степан Карпов показывает на отмель. — Скоро перейдём вброд».",
        [(DIRECT, "Степан Карпов", "Река мелеет. … Скоро перейдём вброд")],
    ),
    (
        "«Бегом! Все бегом! — Тренер смотрит на секундомер. — Ещё круг».",
        [(DIRECT, "тренер", "Бегом! Все бегом! … Ещё круг")],
    ),
    (
        "— Давно живёте здесь? — Старик кивает. — С самой войны.",
        [(DIRECT, "старик", "Давно живёте здесь? … С самой войны")],
    ),
    (
        "— Я здесь родилась, — Вера Тихая обводит взглядом двор. — Здесь и умру.",
        [(DIRECT, "Вера Тихая", "Я здесь родилась … Здесь и умру")],
    ),
    (
        "«Сроки сорваны, — говорит Глеб Рогов, — но мост будет. — И помолчав: — Слово даю».",
        [(DIRECT, "Глеб Рогов", "Сроки сорваны … но мост будет. … Слово даю")],
    ),
    (
        "«Сроки сорваны. – Глеб Рогов помолчал и добавил: – Слово даю, мост будет».",
        [(DIRECT, "Глеб Рогов", "Сроки сорваны. … Слово даю, мост будет")],
    ),
    (
        "«Сроки сорваны, но мост будет», — инженер Глеб Рогов уверен в своих людях.",
        [(DIRECT, "Глеб Рогов", "Сроки сорваны, но мост будет")],
    ),
    (
        "— Хлеб есть? — спросил мальчик. — Есть, — ответила тётя. — Остался один батон.",
        [(DIRECT, "мальчик", "Хлеб есть?"), (DIRECT, "тётя", "Есть … Остался один батон")],
    ),
    (
        "— Кто вас растил?\n— Мой отец — врач. Он ушёл рано. Мать — учитель.",
        [(DIRECT, None, "Кто вас растил?"), (DIRECT, None, "Мой отец — врач. Он ушёл рано. Мать — учитель")],
    ),
]
"""The author breaks in with what somebody does meanwhile."""


@pytest.mark.parametrize(("text", "wanted"), NARRATED)
def test_speech_is_found(told: Told, text: str, wanted: list[tuple[str, str | None, str]]) -> None:
    assert told(text) == wanted
