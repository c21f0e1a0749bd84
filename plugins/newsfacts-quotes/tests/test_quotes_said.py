"""What docstrings and comments give as examples is found as they say, in the sentences of ``said.tsv``."""

from __future__ import annotations

from pathlib import Path

import newsfacts_quotes
import pytest
from newsfacts_quotes.rules.table import RULES
from word_examples import assert_words

import newsfacts

LINES = Path(__file__).with_name("said.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=("natasha",))


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=sentence) for _, sentence in ROWS])
def test_it_is_as_a_module_says(pipeline: newsfacts.Pipeline, sentence: str) -> None:
    assert_words(pipeline, sentence.replace("\\n", "\n"), RULES[0].marks)


def test_the_modules_stand_in_order_and_exist() -> None:
    modules = [module for module, _ in ROWS]
    assert modules == sorted(modules)
    folder = Path(newsfacts_quotes.__file__).parent
    assert [each for each in modules if not (folder / f"{each}.py").exists()] == []
