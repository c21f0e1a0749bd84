"""What is done about a plugin's error: it is raised, or collected as data."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from newsfacts.errors import PluginError
from newsfacts.failure import Failure

OnErrorName: TypeAlias = Literal["raise", "collect"]

_POLICIES = ("raise", "collect")


def _is_policy(_: OnError, __: object, policy: str) -> None:
    if policy not in _POLICIES:
        msg = f"on_error must be 'raise' or 'collect', not {policy!r}"
        raise ValueError(msg)


@attrs.define(eq=False)
class OnError:
    """Called with each error of a plugin; raises it, or returns to go on without the plugin.

    Args:
        policy: What to do.
        failures: Where ``"collect"`` puts what it is given.

    Raises:
        ValueError: If there is no such policy.
    """

    policy: OnErrorName = attrs.field(default="raise", validator=_is_policy)
    failures: list[Failure] = attrs.field(factory=list)
    raised: PluginError | None = attrs.field(default=None, init=False)
    """What it has raised; it may come through the code of another plugin, which is not to blame."""

    def __call__(self, error: PluginError) -> None:
        if self.policy == "raise":
            self.raised = error
            raise error
        self.failures.append(failure(error))


def failure(error: PluginError) -> Failure:
    """A plugin's error as data."""
    return Failure(
        message=str(error),
        error=type(error).__name__,
        plugin=error.plugin,
        distribution=error.distribution,
        extractor=error.extractor,
    )
