"""The first and the last value of what is counted, one beyond, and expressions at the edges of texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsfacts import DateFact

Check = Callable[..., None]
Dates = Callable[..., tuple[DateFact, ...]]
TABLE = Path(__file__).parent / "borders.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]

EXPRESSIONS = {
    "5 мая 2010 года": "2010-05-05",
    "05.05.2010": "2010-05-05",
    "2010-05-05": "2010-05-05",
    "с 5 по 7 мая 2010 года": "2010-05-05/2010-05-07",
    "30 апреля – 2 мая 2010 года": "2010-04-30/2010-05-02",
    "5 мая 2010 года в 15:30": "2010-05-05T15:30",
    "5 мая 2010 года в 15 часов 30 минут": "2010-05-05T15:30",
    "в мае 2010 года": "2010-05",
    "летом 2010 года": "2010-SU",
    "в 2010 году": "2010",
    "в 1990-х годах": "199X",
    "в XIX веке": "18XX",
    "во втором квартале 2010 года": "2010-Q2",
    "вчера": "2011-06-14",
    "вчера вечером": "2011-06-14TEV",
    "два дня назад": "2011-06-13",
    "две недели назад": "2011-06-01",
    "на прошлой неделе": "2011-W23",
    "в прошлую пятницу": "2011-06-10",
    "в течение трёх дней": "P3D",
    "на Пасху 2009 года": "2009-04-19",
}
"""Expressions that mean the same wherever they stand, with their values."""

FRAMES = (
    "{}",
    "{}.",
    "{}…",
    "Мост закрыли {}",
    "Мост закрыли {}!",
    "Мост закрыли.\n{}\nМэр рад.",
    "Мост закрыли.\n\n{}\n\nМэр рад.",
    "Мост закрыли «{}».",
    "Мост закрыли ({}).",
    "Мост [{}] закрыли.",
    "— {}, — ответил мэр.",
    "Мост закрыли: {}; мэр рад.",
    "Мост закрыли, {}, сообщил мэр.",
    "Мост № 7. {}. Дом 5.",
    "Закрыли 3 моста, {}, 5 домов.",
    "\t{}\u00a0",
)
"""The edges of texts, sentences and lines, marks, and numbers beside."""


@pytest.mark.parametrize("kind", list(dict.fromkeys(row[0] for row in ROWS)))
def test_borders(check: Check, kind: str) -> None:
    for published, marked in (row[1:] for row in ROWS if row[0] == kind):
        check(marked.replace("\\n", "\n"), None if published == "-" else published)


@pytest.mark.parametrize("frame", FRAMES)
def test_an_expression_means_the_same_at_every_edge(dates: Dates, frame: str) -> None:
    assert {each: [fact.value for fact in dates(frame.format(each))] for each in EXPRESSIONS} == {
        each: [value] for each, value in EXPRESSIONS.items()
    }
