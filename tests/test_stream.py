"""The benchmark of a long stream: which texts it takes, and what it makes of its marks."""

from __future__ import annotations

from pathlib import Path

import pytest
from stream import Mark, rows, stream, summary, texts


def test_equal_texts_count_once_and_shuffled_ones_have_the_same_paragraphs(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for name, text in {
        "a/1": "Один.\n\nДва.\n\nТри.",
        "a/2": "Четыре.",
        "3": "Четыре.\n",
        "4": " \n",
    }.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    read = texts([tmp_path])
    made = list(stream(read, passes=3))

    assert sorted(read) == ["Один.\n\nДва.\n\nТри.", "Четыре."]
    assert made[:2] == read
    assert len(made) == 6
    assert [sorted(text.split()) for text in made[2:4]] == [sorted(text.split()) for text in read]


def test_rows_tell_the_speed_since_the_row_before() -> None:
    made = [Mark(500, 1_000_000, 25.0, 150.2), Mark(700, 300_000, 4.0, 151.0)]

    assert list(rows(made)) == [("500", "20.0", "40", "150"), ("700", "50.0", "75", "151")]


@pytest.mark.parametrize(
    ("megabytes", "growth"), [((100.0, 180.0, 181.0, 184.0), "4 MB"), ((100.0, 100.0, 100.0, 100.0), "0 MB")]
)
def test_the_second_half_is_held_against_the_first(megabytes: tuple[float, ...], growth: str) -> None:
    made = [Mark(500 * (at + 1), 1000, 18.0, each) for at, each in enumerate(megabytes)]

    speed, memory, cost = summary(made, distinct=1000, warm=Mark(100, 1000, 9.0, 184.0))

    assert "0.50" in speed
    assert growth in memory
    assert "10.0 hours" in cost
