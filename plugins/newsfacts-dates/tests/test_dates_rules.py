"""Every rule has a name of its own and an example that it reads."""

from __future__ import annotations

from collections import Counter

import newsfacts_dates
import pytest
from newsfacts_dates.grammar import RULES
from newsfacts_dates.grammar.rule import Rule
from newsfacts_dates.lexing import lex
from newsfacts_dates.parsing import compiled
from newsfacts_dates.patterns import beginnings, compile_pattern
from newsfacts_russian.language import Russian

from newsfacts import Article, Document


def test_names_are_unique() -> None:
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_pattern_matches_its_example(rule: Rule) -> None:
    """The pattern is found in the rule's own example, whatever stands around it."""
    language = Russian()
    document = Document(Article(text=rule.example), language, language.segment(rule.example))

    assert compile_pattern(rule.pattern).search(lex(document).codes)


def test_pattern_errors_name_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="no category is called 'nonsense'"):
        compile_pattern("nonsense")
    with pytest.raises(ValueError, match="no such item"):
        compile_pattern("month!")
    with pytest.raises(ValueError, match="must begin"):
        beginnings("month? day")


def test_registering_loads_no_grammar() -> None:
    """The hook itself costs next to nothing."""
    (extractor,) = newsfacts_dates.newsfacts_register_extractors()

    assert (extractor.name, extractor.produces) == ("dates", ("date",))
    assert compiled() is compiled()
