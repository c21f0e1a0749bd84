"""The distributions of this repository: the core, and a plugin in each folder of plugins/."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parent.parent


@attrs.frozen
class Distribution:
    """One of them.

    Args:
        folder: Where its pyproject.toml stands.
    """

    folder: Path

    @property
    def pyproject(self) -> dict[str, Any]:
        """Its pyproject.toml."""
        return tomllib.loads((self.folder / "pyproject.toml").read_text(encoding="utf-8"))

    @property
    def name(self) -> str:
        """Its name on PyPI."""
        return str(self.pyproject["project"]["name"])

    @property
    def package(self) -> str:
        """The package that is imported."""
        return self.name.replace("-", "_")

    @property
    def version(self) -> str:
        """The version, from its single source.

        Raises:
            ValueError: If ``_version.py`` has none.
        """
        source = self.folder / self.pyproject["tool"]["hatch"]["version"]["path"]
        found = re.search(r'^__version__ = "([^"]+)"$', source.read_text(encoding="utf-8"), re.MULTILINE)
        if found is None:
            msg = f"{source} has no __version__"
            raise ValueError(msg)
        return found[1]

    @property
    def changelog(self) -> Path:
        """Its changelog."""
        return self.folder / "CHANGELOG.md"


def distributions(root: Path = ROOT) -> list[Distribution]:
    """The core first, then the plugins by name."""
    plugins = sorted(path.parent for path in root.glob("plugins/*/pyproject.toml"))
    return [Distribution(folder) for folder in (root, *plugins)]
