"""What the standard plugins can do, yours can: they use what the reference shows, and nothing else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLUGINS = sorted(path for path in (ROOT / "plugins").iterdir() if path.is_dir())
REFERENCE = (ROOT / "docs" / "reference" / "russian.md").read_text("utf-8")
CORE = {"newsfacts", "newsfacts.testing"}


def shown() -> dict[str, set[str]]:
    """The names that the reference shows of each module of newsfacts-russian."""
    found: dict[str, set[str]] = {}
    for module, names in re.findall(r"^\.\. automodule:: (\S+)\n   :members: (.+)$", REFERENCE, re.MULTILINE):
        found[module] = set(re.split(r",\s*", names))
    for path in re.findall(r"^\.\. autoclass:: (\S+)$", REFERENCE, re.MULTILINE):
        module, _, name = path.rpartition(".")
        found.setdefault(module, set()).add(name)
    return found


def imported(folder: Path) -> Iterator[tuple[str, str]]:
    """The modules that the code in a folder imports names from, and the names."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield from ((node.module, each.name) for each in node.names)
            elif isinstance(node, ast.Import):
                yield from ((each.name, "") for each in node.names)


def is_shown(rooms: dict[str, set[str]], module: str, name: str) -> bool:
    """Whether the reference shows a name of newsfacts-russian, or the module that is imported by name."""
    return f"{module}.{name}" in rooms or name in rooms.get(module, ())


@pytest.mark.parametrize("plugin", PLUGINS, ids=lambda path: path.name)
def test_a_plugin_imports_what_the_reference_shows(plugin: Path) -> None:
    own = plugin.name.replace("-", "_")
    rooms = shown()
    hidden = []
    for module, name in imported(plugin / "src"):
        package = module.partition(".")[0]
        if package == "newsfacts" and module not in CORE:
            hidden.append((module, name))
        if package == "newsfacts_russian" and own != package and not is_shown(rooms, module, name):
            hidden.append((module, name))

    assert hidden == []


def test_tests_that_are_no_plugin_s_import_nothing_from_inside_of_one() -> None:
    """What looks into a plugin stands with that plugin's tests."""
    rooms = shown()
    inside = [
        (module, name)
        for module, name in imported(ROOT / "tests")
        if module.startswith("newsfacts_") and "." in module and not is_shown(rooms, module, name)
    ]

    assert inside == []


def test_the_reference_shows_names_that_are_there() -> None:
    rooms = shown()

    assert "page_of" in rooms["newsfacts_russian.page"]
    for module, names in rooms.items():
        missing = [name for name in names if not hasattr(import_module(module), name)]
        assert missing == [], module
