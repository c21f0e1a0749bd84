"""The rules that mend the tagger's spans prove themselves, with the tagger."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

import newsfacts_natasha
import newsfacts_russian
from newsfacts_natasha.repairs import RULES

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_natasha])


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_a_rule_proves_itself(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


def test_the_rules_are_those_that_the_plugin_describes() -> None:
    assert newsfacts_natasha.newsfacts_describe_rules() == [*RULES]
