"""The plugin's rules prove themselves: every example, with its neighbours, and every quiet sentence."""

from __future__ import annotations

import newsfacts_names
import newsfacts_russian
import pytest
from newsfacts_names.finding.rules import RULES as NAMES
from newsfacts_names.posts.rules import ALONE, CARRIED
from newsfacts_names.posts.rules import RULES as POSTS
from word_examples import assert_words, word_examples

from newsfacts import EntityFact, Fact, MentionType, PersonFact, Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline([newsfacts_russian, newsfacts_names])
RULES = [*NAMES, *POSTS, CARRIED, ALONE]


@pytest.mark.parametrize("case", rule_cases(RULES), ids=str)
def test_a_rule_proves_itself(case: RuleCase) -> None:
    assert_rule(PIPELINE, case)


@pytest.mark.parametrize("sentence", word_examples(newsfacts_names, "titles"))
def test_the_example_of_a_title_holds(sentence: str) -> None:
    assert_words(PIPELINE, sentence, POSTS[0].marks)


def told(fact: Fact) -> list[tuple[int, int, str]]:
    """The mentions of people, bodies and places by name; of people with their gender."""
    if not isinstance(fact, EntityFact):
        return []
    label = f"{fact.name} {fact.gender}" if isinstance(fact, PersonFact) else fact.name
    named = (each.span for each in fact.mentions if each.type is MentionType.NAMED)
    return [(each.start, each.end, label) for each in named]


@pytest.mark.parametrize(
    "sentence",
    [
        each
        for folder in ("data", "organizations", "places")
        for each in word_examples(newsfacts_names, folder)
    ],
)
def test_the_example_of_a_name_holds(sentence: str) -> None:
    assert_words(PIPELINE, sentence, told)


def test_the_rules_are_those_that_the_plugin_describes() -> None:
    assert list(newsfacts_names.newsfacts_describe_rules()) == RULES
