"""Every rule finds what its examples mark, and keeps still where it must."""

from __future__ import annotations

import newsfacts_quotes
import pytest
from newsfacts_quotes import ways
from newsfacts_quotes.lexicon import confidences
from newsfacts_quotes.reports import Report
from newsfacts_quotes.rules import colons, table
from newsfacts_quotes.rules.table import RULES
from newsfacts_quotes.text.view import Unit, View
from word_examples import assert_words, word_examples

import newsfacts
from newsfacts.testing import RuleCase, assert_rule, rule_cases


@pytest.fixture(scope="module")
def pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=("natasha",))


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_a_rule_proves_itself(pipeline: newsfacts.Pipeline, case: RuleCase) -> None:
    assert_rule(pipeline, case)


@pytest.mark.parametrize("sentence", word_examples(newsfacts_quotes))
def test_the_example_of_a_word_holds(pipeline: newsfacts.Pipeline, sentence: str) -> None:
    assert_words(pipeline, sentence, RULES[0].marks)


def test_every_way_of_reporting_has_a_rule_and_a_confidence() -> None:
    """A topic makes no fact, and needs neither."""
    known = {way.name for way in vars(ways).values() if isinstance(way, ways.Way)} - {"topic"}
    assert {each.name for each in RULES} == known, "a Way of ways.py and a rule of rules/table.py go together"
    counted = {name for name in confidences() if ":" not in name}
    assert counted == known, "each Way of ways.py has a line in data/confidence.tsv"


@pytest.mark.parametrize("text", ["Мэр сказал: «Цех откроют»", "Мэр сказал: «Цех откроют»."])
def test_no_rule_is_tried_behind_the_last_word(
    pipeline: newsfacts.Pipeline, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    tried: list[Unit] = []

    def colon(view: View, unit: Unit) -> Report | None:
        tried.append(unit)
        return colons.colon(view, unit)

    monkeypatch.setattr(table, "COLON", (colon,))
    assert pipeline.extract(text).quotes
    assert all(unit.first < unit.last for unit in tried)
