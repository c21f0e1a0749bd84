"""Every rule proves itself."""

from __future__ import annotations

import subprocess
import sys

import attrs
import newsfacts_dates
import newsfacts_russian
import pytest
from newsfacts_dates import composition, grammar, parsing
from newsfacts_dates.patterns import beginnings, compile_pattern
from word_examples import assert_words, word_examples

from newsfacts import ExtractorError, Pipeline
from newsfacts.testing import RuleCase, assert_rule, rule_cases

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])


@pytest.mark.parametrize("case", rule_cases((*grammar.RULES, *composition.RULES)), ids=str)
def test_rule_proves_itself(case: RuleCase) -> None:
    """Its examples come out as they are marked, and in its quiet sentences it keeps still."""
    assert_rule(PIPELINE, case)


@pytest.mark.parametrize("sentence", word_examples(newsfacts_dates))
def test_the_example_of_a_word_holds(sentence: str) -> None:
    rule = grammar.RULES[0]
    assert_words(PIPELINE, sentence, rule.marks, rule.published)


def test_pattern_errors_name_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="no category is called 'nonsense'"):
        compile_pattern("nonsense")
    with pytest.raises(
        ValueError, match=r"no category is called 'season.gen'.*; near it are unit.season.gen"
    ):
        compile_pattern("ord season.gen")
    with pytest.raises(ValueError, match="no macro is called '@nonsense'; there are @other, @day"):
        compile_pattern("@nonsense")
    with pytest.raises(ValueError, match="no such item"):
        compile_pattern("month!")
    with pytest.raises(ValueError, match="must begin"):
        beginnings("month? day")


@pytest.mark.parametrize(
    "flaw", [{"pattern": "nonsense month"}, {"pattern": "month nonsense"}, {"after": "nonsense"}]
)
def test_a_pattern_that_cannot_be_read_names_its_rule(
    flaw: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Be it found when the grammar is read, or only when a match begins."""
    sound = grammar.rule.Rule(
        name="acme-month",
        pattern="month",
        build=lambda _parts: None,
        examples=("В [июне|2011-06].",),
        quiet=("Дом.",),
    )
    broken = attrs.evolve(sound, **flaw)  # type: ignore[arg-type]
    monkeypatch.setattr(parsing, "RULES", (broken,))
    parsing.compiled.cache_clear()
    parsing._candidates.cache_clear()  # noqa: SLF001  (as a new process has it)
    try:
        with pytest.raises(ExtractorError, match="the rule 'acme-month': no category is called 'nonsense'"):
            PIPELINE.extract("В июне выпал снег.")
    finally:
        parsing.compiled.cache_clear()
        parsing._candidates.cache_clear()  # noqa: SLF001  (likewise)


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
