"""The plugin's rules prove themselves: every example, with its neighbours, and every quiet sentence."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from newsfacts_names.finding.rules import RULES as NAMES
from newsfacts_names.posts.rules import ALONE, CARRIED
from newsfacts_names.posts.rules import RULES as POSTS

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names])
RULES = [*NAMES, *POSTS, CARRIED, ALONE]


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_a_rule_proves_itself(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


def test_the_rules_are_those_that_the_plugin_describes() -> None:
    assert list(newsfacts_names.newsfacts_describe_rules()) == RULES
