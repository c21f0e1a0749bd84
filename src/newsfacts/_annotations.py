"""What the annotations of a class say of its fields."""

from __future__ import annotations

import types
from typing import Any, Union, get_args, get_origin


def options(hint: Any) -> tuple[Any, ...]:
    """The types of which a value may be one: several of a union, else the one that is annotated."""
    return get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)


def without_none(hint: Any) -> Any:
    """The type of an optional value; ``Any`` where several are left."""
    left = [each for each in options(hint) if each is not type(None)]
    return left[0] if len(left) == 1 else Any


def member(hint: Any) -> Any | None:
    """What a tuple of any length holds (``str`` of ``tuple[str, ...]``); ``None`` for all else."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004  (item, ...)
        return arguments[0]
    return None
