"""The tables ``said.tsv``, of what docstrings and comments give as examples: a module and a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType


def rows(test: str) -> list[list[str]]:
    """The columns of each line of the table beside a test; ``\\n`` in a sentence ends a line.

    Args:
        test: The ``__file__`` of the test.
    """
    lines = Path(test).with_name("said.tsv").read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n").split("\t") for line in lines if line and not line.startswith("#")]


def assert_in_order(table: Iterable[list[str]], *packages: ModuleType) -> None:
    """Raise unless the modules that a table speaks of stand in order, and are in one of the packages."""
    modules = [module for module, *_ in table]
    folders = [Path(str(package.__file__)).parent for package in packages]
    assert modules == sorted(modules)
    assert [each for each in modules if not any((folder / f"{each}.py").exists() for folder in folders)] == []
