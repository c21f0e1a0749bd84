"""Every rule proves itself."""

from __future__ import annotations

import subprocess
import sys

import newsfacts_dates
import newsfacts_russian
import pytest
from newsfacts_dates import composition, grammar
from newsfacts_dates.patterns import beginnings, compile_pattern

from newsfacts import Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])


@pytest.mark.parametrize("case", rule_cases((*grammar.RULES, *composition.RULES)), ids=str)
def test_rule_proves_itself(case: RuleCase) -> None:
    """Its examples come out as they are marked, and in its quiet sentences it keeps still."""
    assert_rule(PIPELINE, case)


def test_pattern_errors_name_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="no category is called 'nonsense'"):
        compile_pattern("nonsense")
    with pytest.raises(ValueError, match="no macro is called '@nonsense'; there are @other, @day"):
        compile_pattern("@nonsense")
    with pytest.raises(ValueError, match="no such item"):
        compile_pattern("month!")
    with pytest.raises(ValueError, match="must begin"):
        beginnings("month? day")


def test_registering_loads_no_grammar() -> None:
    """The hook itself costs next to nothing."""
    script = (
        "import sys, newsfacts_dates\n"
        "(dates,) = newsfacts_dates.newsfacts_register_extractors()\n"
        "print(dates.name, dates.produces)\n"
        "print([name for name in sys.modules if name.startswith(('newsfacts_dates.', 'dateparser'))])"
    )
    output = subprocess.check_output([sys.executable, "-c", script], text=True)

    assert output.splitlines() == ["dates ('date',)", "['newsfacts_dates._version']"]
