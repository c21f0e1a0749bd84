"""What the models are told of sentences: their weights are those of the features as they were then."""

from __future__ import annotations

import model_sheets
import pytest

KEPT = model_sheets.sections(model_sheets.SHEET.read_text(encoding="utf-8"))
SENTENCES = [each for each in KEPT if each != model_sheets.WORDS]


@pytest.mark.parametrize("marked", SENTENCES)
def test_places(marked: str) -> None:
    """If this fails, run scripts/regenerate_goldens.py, read the difference, and train the model anew."""
    assert model_sheets.of_sentence(marked) == KEPT[marked]


def test_words() -> None:
    assert model_sheets.of_words(SENTENCES) == KEPT[model_sheets.WORDS]
