"""The core draws without a circle: no module needs, however indirectly, one that needs it."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import newsfacts

ROOT = Path(str(newsfacts.__file__)).parent


def modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): path
        for path in ROOT.rglob("*.py")
    }


def needed_by(path: Path, known: set[str]) -> set[str]:
    """The modules that one imports, at whatever place."""
    needed = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{each.name}" for each in node.names}
            needed |= names & known or {node.module} & known
    return needed


def test_no_circle() -> None:
    known = modules()
    needs = {name: needed_by(path, set(known)) - {name} for name, path in known.items()}
    circle: list[str] = []
    try:
        list(TopologicalSorter(needs).static_order())
    except CycleError as error:
        circle = error.args[1]

    assert circle == []
    assert "newsfacts.article" in needs["newsfacts.sheet"]
