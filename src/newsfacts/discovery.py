"""Finding the installed plugins: the one place that reads entry points, and the one for their errors."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from importlib import import_module
from importlib.metadata import Distribution, EntryPoint, distributions
from types import ModuleType
from typing import Any

import attrs

from newsfacts._blame import FAULTS, describe
from newsfacts.errors import DuplicateNameError, PluginLoadError
from newsfacts.hooks import PROJECT


@attrs.frozen(kw_only=True)
class Plugin:
    """A plugin as the pipeline knows it.

    Args:
        name: The entry point's name, unique among the plugins of a pipeline.
        implementation: The module or object that carries the hook implementations.
        distribution: The installed distribution; empty for a plugin passed as an object.
        version: That distribution's version; empty likewise.
    """

    name: str
    implementation: Any = attrs.field(repr=False, eq=False)
    distribution: str = ""
    version: str = ""

    @property
    def label(self) -> str:
        """The plugin's name and where it comes from, for messages."""
        return f"{self.name!r} ({described(self.distribution, self.version)})"

    @classmethod
    def of(cls, implementation: object) -> Plugin:
        """A plugin made of a module or any other object, named after it.

        Raises:
            TypeError: If it is a name, or nothing.
        """
        if isinstance(implementation, Plugin):
            return implementation
        if implementation is None or isinstance(implementation, str):
            msg = (
                f"a plugin is a module or an object with hook implementations, not {implementation!r}; "
                f"newsfacts.discover_plugins finds the installed ones"
            )
            raise TypeError(msg)
        name = getattr(implementation, "__name__", None) or type(implementation).__name__
        return cls(name=name, implementation=implementation)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by value, but for a module, which goes by its name."""
        module = isinstance(self.implementation, ModuleType)
        carried = self.implementation.__name__ if module else self.implementation
        return _unpickled, (self.name, carried, module, self.distribution, self.version)


def _unpickled(name: str, carried: Any, module: bool, distribution: str, version: str) -> Plugin:  # noqa: FBT001  (pickle passes it)
    implementation = import_module(carried) if module else carried
    return Plugin(name=name, implementation=implementation, distribution=distribution, version=version)


def described(distribution: str, version: str = "") -> str:
    """A distribution and its version in words."""
    if not distribution:
        return "no distribution"
    return f"distribution {distribution} {version}".rstrip()


def discover_plugins(
    without: Collection[str] = (),
) -> tuple[list[Plugin], list[PluginLoadError]]:
    """Import the installed plugins: entry points of the group ``newsfacts``, in order of their names.

    Args:
        without: Names of plugins to pass over; none of their code is run.

    Returns:
        The plugins, and an error for each that could not be imported.

    Raises:
        DuplicateNameError: If two distributions give a plugin the same name.
    """
    plugins: list[Plugin] = []
    errors: list[PluginLoadError] = []
    for entry_point, distribution in entry_points():
        if entry_point.name in without:
            continue
        try:
            implementation = entry_point.load()
        except FAULTS as error:  # a plugin's import can fail in any way
            errors.append(_load_error(entry_point, distribution, error))
        else:
            told = distribution.metadata  # read from its file whenever it is asked for
            plugins.append(
                Plugin(
                    name=entry_point.name,
                    implementation=implementation,
                    distribution=told["Name"],
                    version=told["Version"],
                )
            )
    return plugins, errors


def installed_names() -> list[str]:
    """The names of the installed plugins, none of which is imported for it."""
    return [entry_point.name for entry_point, _ in entry_points()]


def entry_points() -> Iterable[tuple[EntryPoint, Distribution]]:
    """Where the installed plugins are, in order of their names."""
    found: dict[str, tuple[EntryPoint, Distribution]] = {}
    for distribution in distributions():
        for entry_point in _own_entry_points(distribution):
            previous = found.setdefault(entry_point.name, (entry_point, distribution))[1]
            # One distribution can stand twice on the path, as in an editable install.
            if previous is not distribution and previous.name != distribution.name:
                msg = (
                    f"two plugins are named {entry_point.name!r}: "
                    f"one of distribution {previous.name}, one of distribution {distribution.name}; "
                    f"uninstall one of them"
                )
                raise DuplicateNameError(msg, plugin=entry_point.name, distribution=distribution.name)
    return [found[name] for name in sorted(found)]


def _own_entry_points(distribution: Distribution) -> Iterable[EntryPoint]:
    """Those of the group ``newsfacts``; few distributions have any, so that no other's are taken apart."""
    text = distribution.read_text("entry_points.txt")
    if not text or f"[{PROJECT}]" not in text:
        return ()
    return [each for each in distribution.entry_points if each.group == PROJECT]


def _load_error(entry_point: EntryPoint, distribution: Distribution, cause: BaseException) -> PluginLoadError:
    msg = (
        f"plugin {entry_point.name!r} of {described(distribution.name, distribution.version)} "
        f"could not be imported from {entry_point.value!r}: {describe(cause)}"
    )
    error = PluginLoadError(msg, plugin=entry_point.name, distribution=distribution.name)
    error.__cause__ = cause
    return error
