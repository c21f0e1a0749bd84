"""Marks of coreference in a text's own words become offsets."""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

import coreference_marks
import pytest

TEXT = "Рябов уехал. Он вернётся. Он болен."


def test_a_mark_becomes_offsets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in (
        ("txt/a.txt", TEXT),
        ("coref/a.json", json.dumps([{"mention": "Он", "nth": 2, "means": "Рябов", "means_nth": 1}])),
    ):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_bytes(content.encode("utf-8"))
    monkeypatch.setattr(sys, "argv", ["coreference_marks.py", str(tmp_path)])
    coreference_marks.main()
    digest = sha256(TEXT.encode("utf-8")).hexdigest()
    assert json.loads(capsys.readouterr().out) == {"id": "a", "sha256": digest, "marks": [[26, 28, 0, 5]]}


def test_a_mark_that_is_not_there_is_told() -> None:
    with pytest.raises(ValueError, match="'Он' number 3 is not in the text"):
        coreference_marks.place(TEXT, "Он", 3)
