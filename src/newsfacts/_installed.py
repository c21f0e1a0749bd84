"""What is installed, for those parts that a pipeline itself is built of: reading files and sheets.

They are given what they need; what a caller leaves out is looked up in the pipeline of all installed plugins.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any


def readers() -> Mapping[str, Any]:
    """The readers of the core and of all plugins that work, by name."""
    known: Mapping[str, Any] = _working().readers
    return known


def fact_types() -> Mapping[str, type[Any]]:
    """The fact types of the core and of all plugins that work, by kind."""
    known: Mapping[str, type[Any]] = _working().fact_types
    return known


def _working() -> Any:
    """The pipeline, by its name alone: it is made of the modules that ask."""
    return import_module("newsfacts._api").working()
