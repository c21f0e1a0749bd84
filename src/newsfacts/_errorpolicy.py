"""What is done about a plugin's error: it is raised, or collected as data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from newsfacts.errors import PluginError
from newsfacts.failure import Failure

OnErrorName: TypeAlias = Literal["raise", "collect"]

OnError: TypeAlias = Callable[[PluginError], None]
"""Called with each error of a plugin; raises it, or returns to go on without the plugin."""


def on_error(policy: OnErrorName, failures: list[Failure]) -> OnError:
    """The handler of a policy; ``"collect"`` puts what it is given into *failures*.

    Raises:
        ValueError: If there is no such policy.
    """
    if policy == "raise":
        return _throw
    if policy == "collect":
        return lambda error: failures.append(failure(error))
    msg = f"on_error must be 'raise' or 'collect', not {policy!r}"
    raise ValueError(msg)


def failure(error: PluginError) -> Failure:
    """A plugin's error as data."""
    return Failure(
        message=str(error),
        error=type(error).__name__,
        plugin=error.plugin,
        distribution=error.distribution,
        extractor=error.extractor,
    )


def _throw(error: PluginError) -> None:
    raise error
