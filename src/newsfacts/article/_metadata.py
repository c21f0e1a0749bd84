"""What a newsroom keeps beside an article: authors, and values of any name that come out as they came in."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

_DEEPEST = 100  # lists and objects in each other; more could not be written again everywhere
MOST_BITS = 10_000
"""Of an integer: some 3000 decimal digits. Python itself refuses to write more than 4300."""


def authors(value: Iterable[str] | str) -> tuple[str, ...]:
    """The authors, each a name; one name alone is one author.

    Raises:
        TypeError: If one is no string.
    """
    names = (value,) if isinstance(value, str) else tuple(value)
    for name in names:
        if not isinstance(name, str):
            msg = f"authors must be strings, not {type(name).__name__}"
            raise TypeError(msg)
    return names


def metadata(value: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the values by name, as JSON would give them back, if JSON can carry them.

    Raises:
        TypeError: If it is no mapping, or holds anything but what JSON has: strings, numbers, true,
            false, null, lists and objects with strings for keys.
        ValueError: If a number is not finite or has thousands of digits, or lists and objects stand in
            each other more than a hundred deep.
    """
    if not isinstance(value, Mapping):
        msg = f"metadata must be a mapping, not {type(value).__name__}"
        raise TypeError(msg)
    pending: list[tuple[Any, int]] = [(value, 0)]
    while pending:
        each, depth = pending.pop()
        if depth > _DEEPEST:
            msg = f"metadata is nested more than {_DEEPEST} deep"
            raise ValueError(msg)
        if isinstance(each, Mapping):
            pending += [(key, -1) for key in each]
            pending += [(part, depth + 1) for part in each.values()]
        elif isinstance(each, list | tuple):
            pending += [(part, depth + 1) for part in each]
        else:
            _check_plain(each, is_key=depth < 0)
    return {key: _copied(part) for key, part in value.items()}


def _copied(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copied(part) for key, part in value.items()}
    return [_copied(part) for part in value] if isinstance(value, list | tuple) else value


def _check_plain(value: object, *, is_key: bool) -> None:
    if is_key and not isinstance(value, str):
        msg = f"the keys of metadata must be strings, not {type(value).__name__}"
        raise TypeError(msg)
    if not isinstance(value, str | int | float | None):
        msg = f"metadata must be of values that JSON has, not {type(value).__name__}"
        raise TypeError(msg)
    if (isinstance(value, float) and not math.isfinite(value)) or (
        isinstance(value, int) and value.bit_length() > MOST_BITS
    ):
        msg = "a number in metadata is not finite, or too long"
        raise ValueError(msg)
