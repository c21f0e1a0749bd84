"""The faults that the mutation sample puts into functions."""

from __future__ import annotations

import sys
from pathlib import Path

import mutation_sample
import pytest
from mutants import Mutant, mutants_of

CODE = """
from functools import cache

@cache
def grown(age: int) -> str:
    if age < 18 and age > 0:
        return "child"
    return "adult" if age else "nobody"

class Person:
    @property
    def old(self) -> bool:
        def late(year: int) -> bool:
            return year >= 7
        return late(7)

def limit(years: int):
    def reached(age: int) -> bool:
        if age > years:
            return True
        return False
    return reached

RULE = limit(7)
LOUD = "yes" if grown else "no"
"""


@pytest.fixture
def mutants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Mutant]:
    """Those of the module above."""
    path = tmp_path / "module_with_faults.py"
    path.write_text(CODE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, path.stem, raising=False)
    return list(mutants_of(path, path.stem))


def test_every_place_in_a_function_has_its_faults(mutants: list[Mutant]) -> None:
    assert sorted((each.line, each.function, each.fault) for each in mutants) == [
        (6, "grown", "border"),
        (6, "grown", "border"),
        (6, "grown", "joint"),
        (6, "grown", "negated"),
        (6, "grown", "no if"),
        (8, "grown", "negated"),
        (14, "Person.old", "border"),
        (19, "limit", "border"),
        (19, "limit", "negated"),
        (19, "limit", "no if"),
    ]


@pytest.mark.parametrize(
    ("fault", "before", "age", "answer"),
    [
        ("border", "age < 18", 18, "child"),
        ("border", "age > 0", 0, "child"),
        ("joint", "age < 18 and age > 0", 30, "child"),
        ("negated", "if age < 18 and age > 0", 30, "child"),
        ("negated", "'adult' if age else 'nobody'", 30, "nobody"),
        ("no if", "if age < 18 and age > 0", 9, "adult"),
    ],
)
def test_a_fault_lives_in_the_running_function(
    mutants: list[Mutant], fault: str, before: str, age: int, answer: str
) -> None:
    module = sys.modules["module_with_faults"]
    mutant = next(each for each in mutants if (each.fault, each.before) == (fault, before))
    mutant.take_effect()
    assert module.grown(age) == answer


def test_what_is_nested_in_a_property_can_be_faulty(mutants: list[Mutant]) -> None:
    person = sys.modules["module_with_faults"].Person()
    assert person.old
    next(each for each in mutants if each.function == "Person.old").take_effect()
    assert not person.old


@pytest.mark.parametrize(("fault", "age"), [("border", 7), ("negated", 5), ("no if", 9)])
def test_what_a_function_has_built_already_can_be_faulty(mutants: list[Mutant], fault: str, age: int) -> None:
    module = sys.modules["module_with_faults"]
    was = module.RULE(age)
    next(each for each in mutants if (each.function, each.fault) == ("limit", fault)).take_effect()
    assert module.RULE(age) is not was
    assert module.limit(7)(age) is not was


@pytest.mark.heavy
def test_faults_that_are_told_to_be_equivalent_are_faults_of_the_code() -> None:
    """Whoever changes such a place has to think again."""
    listed = mutation_sample.equivalent()
    plugins = {each.split(".", 1)[0].removeprefix("newsfacts_") for each in listed}
    faults = {
        f"{each.module}\t{each.function}\t{each.fault}\t{each.before}"
        for plugin in plugins
        for each in mutation_sample.all_mutants(plugin)
    }
    assert listed - faults == set()
