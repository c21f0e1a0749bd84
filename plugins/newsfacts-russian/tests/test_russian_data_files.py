"""Data files: what is read of them, by lines and by columns."""

from __future__ import annotations

import pytest
from newsfacts_russian.data_files import columns, numbers, rows


def test_columns_hold_what_the_lines_do() -> None:
    lines = list(rows("newsfacts_russian", "government.tsv"))

    assert columns("newsfacts_russian", "government.tsv") == [list(each) for each in zip(*lines, strict=True)]
    assert not any(kind.startswith("#") for kind, *_ in lines)


def test_equal_numbers_are_one_object() -> None:
    first, second, third = numbers(["0.5", "-1.25", "0.5"])

    assert (first, second) == (0.5, -1.25)
    assert first is third


def test_a_line_with_too_few_cells_is_shown() -> None:
    with pytest.raises(ValueError, match=r"times\.tsv of newsfacts_russian: '.+' has fewer than 2 cells"):
        list(rows("newsfacts_russian", "times.tsv", 2))


@pytest.mark.parametrize("read", [columns, rows])
def test_a_file_that_is_not_there_is_told(read: object) -> None:
    assert callable(read)
    with pytest.raises(FileNotFoundError):
        list(read("newsfacts_russian", "nothing.tsv"))
