"""Data files: what is read of them, by lines and by numbers."""

from __future__ import annotations

import pytest
from newsfacts_russian import data_files
from newsfacts_russian.data_files import NumberTable, rows


def test_numbers_are_read_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Numbers\tof words.\n\nмэр\t2\t0\n# The bridge's.\nмост\t0.5\t-1.25"
    monkeypatch.setattr(data_files, "_bytes", lambda *_: text.encode())
    table = NumberTable("newsfacts_russian", "weights.tsv")

    assert table["мост"] == table.get("мост") == (0.5, -1.25)
    assert table["мост"] is table["мост"]
    assert table.get("завод") is None
    assert table.get("завод", (0.0,)) == (0.0,)
    assert dict(table) == {"мост": (0.5, -1.25), "мэр": (2.0, 0.0)}
    assert len(table) == len(list(table))
    with pytest.raises(KeyError, match="завод"):
        _ = table["завод"]


def test_a_line_with_too_few_cells_is_shown() -> None:
    with pytest.raises(ValueError, match=r"times\.tsv of newsfacts_russian: '.+' has fewer than 2 cells"):
        list(rows("newsfacts_russian", "times.tsv", 2))


@pytest.mark.parametrize("read", [NumberTable, rows])
def test_a_file_that_is_not_there_is_told(read: object) -> None:
    assert callable(read)
    with pytest.raises(FileNotFoundError):
        list(read("newsfacts_russian", "nothing.tsv"))
