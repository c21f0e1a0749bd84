"""Marks on other people's texts: taken out of the texts and put back, and the texts known again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import nerel_marks
import pytest

OPEN_SET = Path(nerel_marks.__file__).parent / "gold"
SOME = ("accident-04", "courts-01")


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A folder of two marked articles of the open set."""
    for layer in ("txt", *nerel_marks.LAYERS):
        (tmp_path / "marked" / layer).mkdir(parents=True)
        for name in SOME:
            [path] = (OPEN_SET / layer).glob(f"{name}.*")
            shutil.copy(path, tmp_path / "marked" / layer)
    return tmp_path / "marked"


def layers(folder: Path) -> dict[str, Any]:
    return {
        f"{layer}/{path.name}": json.loads(path.read_text(encoding="utf-8"))
        for layer in nerel_marks.LAYERS
        for path in (folder / layer).glob("*.json")
    }


def with_numbers(value: Any) -> Any:
    """Marks in which each piece says which occurrence it is."""
    if isinstance(value, list):
        return [with_numbers(each) for each in value]
    if isinstance(value, dict):
        rest = {key: with_numbers(each) for key, each in value.items()}
        return {"nth": 1, **rest} if "text" in rest else rest
    return value


def test_marks_come_back(marked: Path, tmp_path: Path) -> None:
    nerel_marks.join(nerel_marks.detach(marked), marked / "txt", tmp_path / "again")
    assert layers(tmp_path / "again") == with_numbers(layers(marked))


def test_no_words_of_the_text_are_kept(marked: Path) -> None:
    records = nerel_marks.detach(marked)
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (marked / "txt").iterdir()}

    def strings(value: Any, field: str = "") -> list[str]:
        if isinstance(value, dict):
            return [each for key, one in value.items() for each in strings(one, key)]
        if isinstance(value, list):
            return [each for one in value for each in strings(one, field)]
        return [value] if isinstance(value, str) else []

    for record in records:
        russian = [each for each in strings(record) if any("а" <= char <= "я" for char in each.lower())]
        assert not [each for each in russian if each in texts[record["id"]]]


def test_another_text_is_refused(marked: Path, tmp_path: Path) -> None:
    records = nerel_marks.detach(marked)
    changed = marked / "txt" / f"{SOME[1]}.txt"
    changed.write_bytes(changed.read_bytes() + b"\n")
    with pytest.raises(nerel_marks.OtherTextError, match=f"{SOME[1]}.txt is not the text that was marked"):
        nerel_marks.join(records, marked / "txt", tmp_path / "again")
    assert not (tmp_path / "again").exists()
    changed.unlink()
    with pytest.raises(nerel_marks.OtherTextError, match="is not there: is .* the train folder of NEREL"):
        nerel_marks.join(records, marked / "txt", tmp_path / "again")


@pytest.mark.parametrize(
    ("text", "start", "end", "number"),
    [("май и май", 0, 3, 1), ("май и май", 6, 9, 2), ("аааа", 2, 4, 3)],
)
def test_which_occurrence(text: str, start: int, end: int, number: int) -> None:
    piece = nerel_marks.attached(text, {"dates": [{"at": [start, end]}]})["dates"][0]
    assert piece == {"text": text[start:end], "nth": number}


def test_no_article_is_marked_for_learning_and_for_measuring() -> None:
    measured = {record["id"] for record in nerel_marks.kept()}
    assert len(measured) == 60
    for name, count in (("training.jsonl", 299), ("coreference.jsonl", 373)):
        learnt = {record["id"] for record in nerel_marks.kept(nerel_marks.KEPT.with_name(name))}
        assert len(learnt) == count
        assert not measured & learnt
