"""The faults that the mutation sample puts into functions."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import mutation_sample
import pytest
from mutants import Mutant, mutants_of
from probes import put_probes

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


@pytest.mark.parametrize(
    ("age", "answer", "there"),
    [
        (9, "child", ["6 joint", "6 negated", "6 no if"]),
        (18, "adult", ["6 border", "6 joint", "6 negated", "8 negated"]),
        (30, "adult", ["6 joint", "6 negated", "8 negated"]),
        (0, "nobody", ["6 border", "6 joint", "6 negated", "8 negated"]),
    ],
)
def test_probes_tell_which_faults_would_show(
    mutants: list[Mutant], age: int, answer: str, there: list[str]
) -> None:
    told: set[int] = set()
    put_probes(enumerate(mutants), told.add)

    assert sys.modules["module_with_faults"].grown(age) == answer
    assert sorted(f"{mutants[each].line} {mutants[each].fault}" for each in told) == there


def test_a_function_with_probes_and_what_it_has_built_do_what_they_did(mutants: list[Mutant]) -> None:
    module = sys.modules["module_with_faults"]
    told: set[int] = set()
    put_probes(enumerate(mutants), told.add)

    assert (module.RULE(7), module.RULE(8), module.Person().old) == (False, True, True)
    assert {(mutants[each].function, mutants[each].fault) for each in told} == {
        ("limit", "border"),
        ("limit", "negated"),
        ("limit", "no if"),
        ("Person.old", "border"),
    }


@pytest.fixture
def aged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[tuple[int, Mutant]], list[str]]:
    """The faults of a package of one module, and how pytest is called for its tests: they ask for one age."""
    package = tmp_path / "aged"
    package.mkdir()
    (package / "__init__.py").write_text(CODE, encoding="utf-8")
    tests = tmp_path / "test_aged.py"
    tests.write_text("import aged\n\ndef test_age(): assert aged.grown(9) == 'child'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for module in ("aged", "test_aged"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    options = ["-qq", "-p", "no:cacheprovider", "-c", os.devnull, "--import-mode=importlib", str(tests)]
    return list(enumerate(mutants_of(package / "__init__.py", "aged"))), options


def test_the_tests_in_which_a_fault_is_there_go_first(
    aged: tuple[list[tuple[int, Mutant]], list[str]],
) -> None:
    faults, options = aged
    told: dict[str, int | None] = {}

    def tell(_: int, mutant: Mutant, unaware: int | None) -> None:
        told[f"{mutant.line} {mutant.fault}"] = unaware

    pytest.main(options, plugins=[mutation_sample.Trials("aged", faults, tell, reaching=True)])

    assert told.pop("6 border") == 0
    assert {name: unaware for name, unaware in told.items() if unaware is None} == {
        "6 negated": None,
        "6 no if": None,
    }
    assert told["6 joint"] == 1
    assert told["8 negated"] == told["19 no if"] == 0


def test_faults_that_no_test_would_notice_are_listed(
    aged: tuple[list[tuple[int, Mutant]], list[str]],
) -> None:
    faults, options = aged
    told: list[str] = []

    def tell(_: int, mutant: Mutant, unaware: int | None) -> None:
        told.append(f"{mutant.line} {mutant.fault} {unaware}")

    pytest.main(options, plugins=[mutation_sample.Untouched("aged", faults, tell)])

    assert told == [
        "8 negated 0",
        "6 border 0",
        "6 border 0",
        "14 border 0",
        "19 negated 0",
        "19 no if 0",
        "19 border 0",
    ]


@pytest.mark.heavy
def test_faults_that_are_told_to_be_equivalent_are_faults_of_the_code() -> None:
    """Whoever changes such a place has to think again."""
    listed = mutation_sample.equivalent()
    plugins = {each.split(".", 1)[0].removeprefix("newsfacts_") for each in listed}
    faults = {each.key for plugin in plugins for each in mutation_sample.all_mutants(plugin)}
    assert listed - faults == set()
