"""Every rule's own sentences."""

from __future__ import annotations

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
import pytest
from newsfacts_events.rules import RULES

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quotes, newsfacts_events])


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_rule(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)
