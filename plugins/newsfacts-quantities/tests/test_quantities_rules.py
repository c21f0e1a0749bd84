"""Every sentence that a rule shows."""

from __future__ import annotations

import newsfacts_dates
import newsfacts_names
import newsfacts_quantities
import newsfacts_russian
import pytest
from newsfacts_quantities.rules import RULES
from word_examples import assert_words, word_examples

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quantities])


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_every_sentence_of_a_rule_holds(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


@pytest.mark.parametrize("sentence", word_examples(newsfacts_quantities))
def test_the_example_of_a_word_holds(sentence: str) -> None:
    assert_words(PIPELINE, sentence, RULES[0].marks)
