"""What holds of any text."""

from __future__ import annotations

from itertools import pairwise

import newsfacts_quantities
import newsfacts_russian
import pytest
from counted import LINEAR, growth
from generated import examples
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_russian, newsfacts_quantities])

PIECES = st.sampled_from(
    [
        "5",
        "10\xa0000",
        "3,5",
        "1.250.000",
        "5-7",
        "-12",
        "1/3",
        "два",
        "двадцать",
        "тысяч",
        "млн",
        "полтора",
        "двое",
        "пара",
        "несколько",
        "ноль",
        "нет",
        "без\n",
        "",
        "",
        "",
        "рублей",
        "$",
        "€",
        "долларов",
        "США",
        "%",
        "процента",
        "человек",
        "новых",
        "домов",
        "погибших",
        "лет",
        "24-летний",
        "пятитонный",
        "в",
        "от",
        "до",
        "с",
        "и",
        "или",
        "между\n",
        "",
        "",
        "",
        "более",
        "почти",
        "превысил",
        "вырос",
        "раз",
        "раза",
        "вдвое",
        "треть",
        "часть",
        "км",
        "кв.",
        "м",
        "градусов",
        "мороза",
        "(",
        ")",
        ",",
        ".",
        "—",
        "«",
        "»",
        "№",
        "ст.",
        "Иван\n",
        "",
        "",
        "",
        "исполнилось",
        "возрасте",
        "половиной",
        "лишним",
        "ни",
        "одного",
        "²",
        "٣",
    ]
)


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
@examples(100)
def test_any_text_gives_sound_quantities(text: str) -> None:
    """None crashes, none overlaps another, ids are in order, ranges go upwards."""
    facts = PIPELINE.extract(text).quantities

    assert [fact.id for fact in facts] == [f"quantity-{number}" for number in range(1, len(facts) + 1)]
    assert all(one.span.end <= other.span.start for one, other in pairwise(facts))
    assert all(fact.low < fact.high for fact in facts if fact.low is not None and fact.high is not None)


@given(st.integers(0, 10**9), st.sampled_from([" ", "\u00a0", "\u202f", ""]))
@examples(40)
def test_thousands_apart_are_one_number(number: int, apart: str) -> None:
    (fact,) = PIPELINE.extract(f"Выделено {f'{number:,}'.replace(',', apart)} рублей.").quantities

    assert fact.value == number


@pytest.mark.parametrize(
    "piece",
    [
        "5, ",
        "от 5 до 6 ",
        "два или ",
        "5 млн, ",
        "1 000 ",
        "двое ",
        "5 лет, ",
        "с 10 до 12 % ",
        "(5), ",
        "тысяч ",
        "более ",
        "пять новых и ",
        "$5 ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    assert growth(lambda times: PIPELINE.extract(piece * times), 800) < LINEAR
