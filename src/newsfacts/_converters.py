"""Converters of the declarations that plugins make."""

from __future__ import annotations

from collections.abc import Iterable


def strings(value: Iterable[str]) -> tuple[str, ...]:
    """A tuple of strings, made of any collection of them.

    Raises:
        TypeError: If it is one string, whose letters would be taken for them, or holds anything else.
    """
    if isinstance(value, str):
        msg = f"a tuple of strings is wanted, not the string {value!r}: write ({value!r},)"
        raise TypeError(msg)
    found = tuple(value)
    for each in found:
        if not isinstance(each, str):
            msg = f"a tuple of strings is wanted, not one with {each!r} in it"
            raise TypeError(msg)
    return found
