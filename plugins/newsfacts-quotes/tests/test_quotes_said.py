"""What docstrings and comments give as examples is found as they say, in the sentences of ``said.tsv``."""

from __future__ import annotations

import newsfacts_quotes
import pytest
import said
from newsfacts_quotes.rules.table import RULES
from word_examples import assert_words

import newsfacts

ROWS = said.rows(__file__)


@pytest.fixture(scope="module")
def pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=("natasha",))


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=sentence) for _, sentence in ROWS])
def test_it_is_as_a_module_says(pipeline: newsfacts.Pipeline, sentence: str) -> None:
    assert_words(pipeline, sentence, RULES[0].marks)


def test_the_modules_stand_in_order_and_exist() -> None:
    said.assert_in_order(ROWS, newsfacts_quotes)
