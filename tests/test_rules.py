"""A rule shows what it does, and is held to it."""

from __future__ import annotations

from typing import Any

import plain
import pytest

from newsfacts import Extractor, Pipeline, Plugin, PluginError, Rule
from newsfacts.testing import assert_rule, check_plugin, marked, rule_cases


def rule(**changes: Any) -> Rule:
    values = {"name": "digits", "examples": ("Дали [7|acme.sum] рублей.",), "quiet": ("Дали семь рублей.",)}
    return Rule(**(values | changes))


def plugin(*rules: object) -> Any:
    extractor = Extractor(name="plain.sums", produces=("acme.sum",), run=plain.sums)
    return plain.plugin(
        "sums",
        newsfacts_register_extractors=lambda: [extractor],
        newsfacts_register_fact_types=lambda: [plain.SumFact],
        newsfacts_describe_rules=lambda: rules,
    )


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"examples": ()}, ValueError, "'digits' has no examples"),
        ({"quiet": ()}, ValueError, "'digits' has no quiet"),
        ({"examples": "[7|x]"}, TypeError, "examples of the rule 'digits' must be a tuple"),
        ({"quiet": ["Да."]}, TypeError, "quiet of the rule 'digits' must be a tuple"),
        ({"examples": ("Дали 7 рублей.",)}, ValueError, "marks nothing"),
        ({"name": "two words"}, ValueError, "is no rule's name"),
        ({"name": "with_underscore"}, ValueError, "is no rule's name"),
    ],
)
def test_a_rule_that_proves_nothing_can_not_be_made(
    changes: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        rule(**changes)


def test_a_plugin_tells_its_rules() -> None:
    module = plugin(rule())
    pipeline = Pipeline([module, plain.LANGUAGE])
    assert [each.name for each in pipeline.rules_of(Plugin.of(module))] == ["digits"]
    assert pipeline.rules_of(Plugin.of(plain.LANGUAGE)) == ()


def test_what_is_no_rule_is_the_plugins_error() -> None:
    module = plugin("sum")
    with pytest.raises(PluginError, match="'sums'.*newsfacts_describe_rules"):
        Pipeline([module, plain.LANGUAGE]).rules_of(Plugin.of(module))


def test_each_sentence_is_a_case_that_can_be_read() -> None:
    assert [str(case) for case in rule_cases([rule()])] == [
        "digits: Дали [7|acme.sum] рублей.",
        "digits is quiet: Дали семь рублей.",
    ]


def test_two_rules_of_one_name_are_told() -> None:
    with pytest.raises(ValueError, match="two rules are named 'digits'"):
        rule_cases([rule(), rule(quiet=("Нет.",))])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"examples": ("Дали [7 руб|acme.sum].",)}, r"found: Дали \[7\|acme.sum\] руб\."),
        ({"examples": ("Дали [7|plain.money] руб.",)}, r"found: Дали \[7\|acme.sum\] руб\."),
        ({"examples": ("[Дали|acme.sum] 7 рублей.",)}, r"found: Дали \[7\|acme.sum\] рублей\."),
        ({"name": "words"}, "found: Дали 7 рублей"),
        ({"quiet": ("Дали 7 рублей.",)}, "does not keep still"),
    ],
)
def test_a_false_sentence_is_told(changes: dict[str, Any], message: str) -> None:
    case = next(each for each in rule_cases([rule(**changes)]) if each.quiet == ("quiet" in changes))
    with pytest.raises(AssertionError, match=message):
        assert_rule(Pipeline([plugin(), plain.LANGUAGE]), case)


def test_true_sentences_pass_and_the_check_runs_them() -> None:
    assert check_plugin(plugin(rule()), beside=[plain.LANGUAGE]).problems == ()
    problems = check_plugin(plugin(rule(quiet=("Дали 9 рублей.",))), beside=[plain.LANGUAGE]).problems
    assert "does not keep still" in problems[0]


@pytest.mark.parametrize(
    ("sentence", "text", "labelled"),
    [
        ("[а|x] б", "а б", [("а", "x")]),
        ("[[а|x] б|y] в", "а б в", [("а б", "y"), ("а", "x")]),
        ("[а [б|x] в [г|z]|y]", "а б в г", [("а б в г", "y"), ("б", "x"), ("г", "z")]),
        ("по данным [1] [а|x]", "по данным [1] а", [("а", "x")]),
        ("а] [б", "а] [б", []),
        ("[а|]", "а", [("а", "")]),
    ],
)
def test_marks_may_stand_inside_marks(sentence: str, text: str, labelled: list[tuple[str, str]]) -> None:
    read = marked(sentence)
    assert read.text == text
    assert read.labelled == labelled
    assert str(read) == sentence
