"""What docstrings and comments give as examples is found as they say, in the sentences of ``said.tsv``."""

from __future__ import annotations

from pathlib import Path

import newsfacts_names
import newsfacts_russian
import pytest
from said_names import described, sentences

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names])
ROWS = sentences(Path(__file__).with_name("said.tsv"))


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=sentence) for _, sentence in ROWS])
def test_it_is_as_a_module_says(sentence: str) -> None:
    assert described(PIPELINE, sentence) == sentence


def test_the_modules_stand_in_order_and_exist() -> None:
    modules = [module for module, _ in ROWS]
    assert modules == sorted(modules)
    folder = Path(newsfacts_names.__file__).parent
    assert [each for each in modules if not (folder / f"{each}.py").exists()] == []
