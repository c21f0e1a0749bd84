"""What docstrings and comments give as examples is found as they say where the tagger helps."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

import newsfacts_names
import newsfacts_natasha
import newsfacts_russian
import said
from said_names import described

from newsfacts import Pipeline

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names, newsfacts_natasha])
ROWS = said.rows(__file__)


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=sentence) for _, sentence in ROWS])
def test_it_is_as_a_module_says(sentence: str) -> None:
    assert described(PIPELINE, sentence) == sentence


def test_the_modules_stand_in_order_and_exist() -> None:
    said.assert_in_order(ROWS, newsfacts_names, newsfacts_natasha)
