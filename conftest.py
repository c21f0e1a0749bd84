"""Every code block of the README and the documentation is run, and every docstring example."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import consoles
import generated
import pytest
from sybil import Document, Example, Region, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent

generated.load_profile()


def console_parser(document: Document) -> Iterator[Region]:
    """The console blocks and the files of a page."""
    for block in consoles.blocks(document.text):
        yield Region(block.start, block.end, parsed=block, evaluator=run_block)


def run_block(example: Example) -> str | None:
    """Run a console block, or write a file."""
    return consoles.difference(example.parsed)


def enter_folder(namespace: dict[str, Any]) -> None:
    """A folder of its own for each page, with the seed articles in it."""
    namespace["_home"] = Path.cwd()
    namespace["_folder"] = folder = tempfile.mkdtemp()
    shutil.copytree(ROOT / "seeds", Path(folder, "seeds"))
    os.chdir(folder)


def leave_folder(namespace: dict[str, Any]) -> None:
    """Back to where the tests were started."""
    os.chdir(namespace["_home"])
    shutil.rmtree(namespace["_folder"])


pages = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser(), console_parser],
    pattern="*.md",
    setup=enter_folder,
    teardown=leave_folder,
)
docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["src/newsfacts/*.py", "src/newsfacts/*/*.py", "plugins/*/src/*/*.py", "plugins/*/src/*/*/*.py"],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (pages + docstrings).pytest()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The Russian pages run what the English ones run; to see that their output is the same is heavy."""
    for item in items:
        if {"docs", "ru"} <= {*item.path.relative_to(ROOT).parts}:
            item.add_marker(pytest.mark.heavy)


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes have to be made text here, since ids are not escaped: Russian ones can be read."""
    return repr(val) if isinstance(val, bytes) else None
