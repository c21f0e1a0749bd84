"""What facts depend on besides the articles: versions and extractors, by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newsfacts._version import __version__
from newsfacts.discovery import Plugin
from newsfacts.extractor import Extractor

_CORE = "newsfacts"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r";.*\bextra\b")


def fingerprint(plugins: Iterable[Plugin], extractors: Iterable[Extractor]) -> dict[str, str]:
    """The versions of all that can change a fact, and which extractors run.

    Args:
        plugins: The plugins of a pipeline.
        extractors: Those of their extractors that run.
    """
    import platform  # noqa: PLC0415  (few ask for a fingerprint, and it is slow to import)

    made = {
        _CORE: __version__,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    for plugin in plugins:
        made[f"plugin {plugin.name}"] = f"{plugin.distribution} {plugin.version}".strip()
        made |= {f"package {name}": version for name, version in _needed_by(plugin.distribution).items()}
    made |= {f"extractor {each.name}": "runs" for each in extractors}
    return dict(sorted(made.items()))


@cache
def _needed_by(root: str) -> dict[str, str]:
    """The installed distributions that one stands on, dictionaries among them, with their versions.

    What only the core stands on draws tables and reads command lines, and changes no fact.
    """
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415  (slow to import, too)

    found: dict[str, str] = {}
    pending = [root] if root else []
    while pending:
        name = _normal(pending.pop())
        if name in found or name == _CORE:
            continue
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue  # another platform's, or an extra that is not wanted
        found[name] = installed.version
        wanted = [each for each in installed.requires or () if not _EXTRA.search(each)]
        pending += [match[0] for each in wanted if (match := _NAME.match(each))]
    return found


def _normal(name: str) -> str:
    """A distribution's name in the one spelling that package indexes compare by."""
    return re.sub(r"[-_.]+", "-", name).lower()
