"""Finding the installed plugins: the one place that reads entry points, and the one for their errors."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from importlib import import_module
from types import ModuleType
from typing import Any

import attrs

from newsfacts._blame import FAULTS, describe
from newsfacts._plugins.entrypoints import Installed, installed
from newsfacts._plugins.requirements import unmet
from newsfacts._version import __version__
from newsfacts.errors import DuplicateNameError, PluginLoadError


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
        The plugins, and an error for each that could not be imported, or was made for another version of
        newsfacts.

    Raises:
        DuplicateNameError: If two distributions give a plugin the same name.
    """
    plugins: list[Plugin] = []
    errors: list[PluginLoadError] = []
    for each in entry_points():
        if each.name in without:
            continue
        foreign = _version_error(each)
        if foreign is not None:
            errors.append(foreign)
            continue
        try:
            implementation = each.load()
        except FAULTS as error:  # a plugin's import can fail in any way
            errors.append(_load_error(each, error))
        else:
            plugins.append(
                Plugin(
                    name=each.name,
                    implementation=implementation,
                    distribution=each.distribution,
                    version=each.version,
                )
            )
    return plugins, errors


def installed_names() -> list[str]:
    """The names of the installed plugins, none of which is imported for it."""
    return [each.name for each in entry_points()]


def entry_points() -> Iterable[Installed]:
    """Where the installed plugins are, in order of their names.

    Raises:
        DuplicateNameError: If two distributions give a plugin the same name.
    """
    found: dict[str, Installed] = {}
    for each in installed():
        previous = found.setdefault(each.name, each)
        # One distribution can stand twice on the path, as in an editable install.
        if previous.distribution != each.distribution:
            msg = (
                f"two plugins are named {each.name!r}: "
                f"one of distribution {previous.distribution}, one of distribution {each.distribution}; "
                f"uninstall one of them"
            )
            raise DuplicateNameError(msg, plugin=each.name, distribution=each.distribution)
    return [found[name] for name in sorted(found)]


def _version_error(plugin: Installed) -> PluginLoadError | None:
    """An error if a plugin requires another version of newsfacts than this."""
    for requirement in plugin.requires:
        if unmet(requirement, __version__):
            msg = (
                f"plugin {plugin.name!r} of {described(plugin.distribution, plugin.version)} "
                f"requires {requirement}, and this is newsfacts {__version__}: "
                f"install a version of either that fits"
            )
            return PluginLoadError(msg, plugin=plugin.name, distribution=plugin.distribution)
    return None


def _load_error(plugin: Installed, cause: BaseException) -> PluginLoadError:
    msg = (
        f"plugin {plugin.name!r} of {described(plugin.distribution, plugin.version)} "
        f"could not be imported from {plugin.value!r}: {describe(cause)}"
    )
    error = PluginLoadError(msg, plugin=plugin.name, distribution=plugin.distribution)
    error.__cause__ = cause
    return error
