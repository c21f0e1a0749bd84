"""The public names, and what it costs to have them."""

from __future__ import annotations

import subprocess
import sys

import pytest

import newsfacts


def test_every_public_name_is_there() -> None:
    for name in newsfacts.__all__:
        assert getattr(newsfacts, name) is not None
    assert set(newsfacts.__all__) <= set(dir(newsfacts))


def test_star_import() -> None:
    names: dict[str, object] = {}
    exec("from newsfacts import *", names)  # noqa: S102

    assert set(newsfacts.__all__) <= names.keys()


def test_a_name_is_looked_up_once() -> None:
    assert newsfacts.Span is vars(newsfacts)["Span"]


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        newsfacts.extrakt  # type: ignore[attr-defined]  # noqa: B018


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after *statement*."""
    script = f"import sys; {statement}; print(*sys.modules)"
    return set(subprocess.check_output([sys.executable, "-c", script], text=True).split())


def test_import_is_light() -> None:
    """The import itself loads neither a plugin nor a library."""
    loaded = modules_after("import newsfacts")

    assert not loaded & {"attr", "pluggy", "click", "rich", "cattrs", "pymorphy3", "newsfacts_russian"}


def test_plugins_load_no_dictionary_before_the_first_extraction() -> None:
    loaded = modules_after("import newsfacts; newsfacts.Pipeline()")

    assert "newsfacts_russian" in loaded
    assert not loaded & {"pymorphy3", "razdel", "dateparser", "slovnet", "numpy", "rich", "cattrs"}
