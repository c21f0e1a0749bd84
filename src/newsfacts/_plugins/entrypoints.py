"""Where the installed plugins are: the entry points of this project's group.

importlib.metadata knows, but draws in readers of mail and of archives, which are slow to import. So the
folders of the path are read as they lie, and it is asked only where there is more than these: archives, or
finders of somebody's own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import reduce
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import attrs

from newsfacts.hooks import PROJECT

_ENTRY_POINTS = "entry_points.txt"
_METADATA = {".dist-info": "METADATA", ".egg-info": "PKG-INFO"}


@attrs.frozen
class Installed:
    """An entry point, and the distribution that has it.

    Args:
        name: The plugin's name.
        value: Where it is: ``module`` or ``module:object``.
        distribution: The distribution's name, as it writes it.
        version: Its version.
        requires: What it requires, as its metadata say it.
    """

    name: str
    value: str
    distribution: str
    version: str
    requires: tuple[str, ...] = ()

    @property
    def module(self) -> str:
        """The module that it is in, or is."""
        return self.value.partition("[")[0].partition(":")[0].strip()

    def load(self) -> Any:
        """Import it."""
        attributes = self.value.partition("[")[0].partition(":")[2].strip()
        module = import_module(self.module)
        return reduce(getattr, attributes.split("."), module) if attributes else module


def installed() -> Iterator[Installed]:
    """The plugins of all distributions, in the order of the path; one that stands there twice comes twice."""
    return _in_folders(sys.path) if _are_folders(sys.path) else _by_metadata()


def _are_folders(path: Iterable[str]) -> bool:
    """Whether distributions can stand nowhere but in folders."""
    finders = [each for each in sys.meta_path if hasattr(each, "find_distributions")]
    return finders == [PathFinder] and not any(each.endswith(".egg") or Path(each).is_file() for each in path)


def _in_folders(path: Iterable[str]) -> Iterator[Installed]:
    for folder in path:
        try:
            inside = list(Path(folder).iterdir())
        except OSError:  # the path may name what is not there
            continue
        for each in inside:
            if metadata := _METADATA.get(each.suffix.lower()):
                yield from _of_distribution(each, metadata)


def _of_distribution(info: Path, metadata: str) -> Iterator[Installed]:
    points = list(_points(_read(info / _ENTRY_POINTS)))
    if points:
        head = _read(info / metadata).partition("\n\n")[0]
        told = [line.split(": ", 1) for line in head.splitlines() if ": " in line]
        requires = tuple(value for field, value in told if field == "Requires-Dist")
        fields = dict(told)
        for name, value in points:
            yield Installed(name, value, fields.get("Name", ""), fields.get("Version", ""), requires)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:  # most distributions have no entry points
        return ""


def _points(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of this project's section."""
    if f"[{PROJECT}]" not in text:
        return
    section = ""
    for each in text.splitlines():
        line = each.strip()
        if line.startswith("["):
            section = line
        elif section == f"[{PROJECT}]" and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            yield name.strip(), value.strip()


def _by_metadata() -> Iterator[Installed]:
    from importlib.metadata import distributions  # noqa: PLC0415  (slow to import, and seldom needed)

    for distribution in distributions():
        text = distribution.read_text(_ENTRY_POINTS) or ""
        for name, value in _points(text):
            told = distribution.metadata
            yield Installed(name, value, told["Name"], told["Version"], tuple(distribution.requires or ()))
