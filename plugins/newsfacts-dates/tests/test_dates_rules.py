"""Every rule has a name of its own and an example that it reads."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest
from newsfacts_dates.grammar import RULES
from newsfacts_dates.grammar.rule import Rule
from newsfacts_dates.lexing import lex
from newsfacts_dates.parsing import parse
from newsfacts_dates.patterns import beginnings, compile_pattern
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

RUSSIAN = Russian()


def test_names_are_unique() -> None:
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_reads_its_example(rule: Rule) -> None:
    """No other rule takes the example's words before it, and its builder does not decline them."""
    document = Document(Article(text=rule.example), RUSSIAN, RUSSIAN.segment(rule.example))

    assert rule.name in {fragment.rule for fragment in parse(document, lex(document))}


def test_pattern_errors_name_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="no category is called 'nonsense'"):
        compile_pattern("nonsense")
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
