"""Every rule's own sentences."""

from __future__ import annotations

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
import pytest
from newsfacts_events.rules import RULES
from word_examples import assert_words, word_examples

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quotes, newsfacts_events])


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_rule(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


@pytest.mark.parametrize("sentence", word_examples(newsfacts_events))
def test_the_example_of_a_word_holds(sentence: str) -> None:
    assert_words(PIPELINE, sentence, RULES[0].marks)
