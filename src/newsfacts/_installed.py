"""What is installed, for those parts that a pipeline itself is built of: reading files and sheets.

They are given what they need; what a caller leaves out is looked up in the pipeline of all installed plugins.
That stands above them, so they don't import it: the package's front says where it is to be had.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol


class Installed(Protocol):
    """What is asked of a pipeline here."""

    @property
    def readers(self) -> Mapping[str, Any]:
        """The readers of the core and of all plugins that work, by name."""

    @property
    def fact_types(self) -> Mapping[str, type[Any]]:
        """The fact types of the core and of all plugins that work, by kind."""


_providers: list[Callable[[], Installed]] = []


def provided_by(provider: Callable[[], Installed]) -> None:
    """Say how the pipeline of all plugins that work is come by."""
    _providers[:] = [provider]


def installed() -> Installed:
    """The pipeline of all plugins that work."""
    (provider,) = _providers
    return provider()
