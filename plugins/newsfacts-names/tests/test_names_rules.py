"""The plugin's rules prove themselves: every example, with its neighbours, and every quiet sentence."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from newsfacts_names.posts.rules import ALONE, RULES

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names])


@pytest.mark.parametrize("case", rule_cases([*RULES, ALONE]), ids=str)
def test_a_rule_proves_itself(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


def test_the_rules_are_those_that_the_plugin_describes() -> None:
    assert list(newsfacts_names.newsfacts_describe_rules()) == [*RULES, ALONE]
