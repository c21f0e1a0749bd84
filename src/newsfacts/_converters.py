"""Converters of the declarations that plugins make."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import Any, Protocol, TypeVar

# What can stand at the end of a file's name: ".txt", ".warc.gz".
_SUFFIX = re.compile(r"(?:\.[^./\\]+)+")


class Claimant(Protocol):
    """Something that claims endings of file names."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings, each with its dot, in lower case."""
        ...


T = TypeVar("T")
C = TypeVar("C", bound=Claimant)


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


def collected(
    given: Mapping[str, T] | Iterable[T], what: str, is_one: Callable[[object], bool]
) -> tuple[T, ...]:
    """The values of a mapping, as a pipeline has them, or the items of any other collection.

    Args:
        given: The mapping or collection.
        what: What its values are, in words and in the plural.
        is_one: Whether something is such a value.

    Raises:
        TypeError: If one is not, or nothing can be iterated over.
    """
    if not isinstance(given, Iterable) or isinstance(given, str):
        msg = f"a list of {what} is wanted, or a pipeline's mapping of them, not {given!r}"
        raise TypeError(msg)
    values = tuple(given.values() if isinstance(given, Mapping) else given)
    for each in values:
        if not is_one(each):
            msg = f"a list of {what} is wanted, or a pipeline's mapping of them, not one with {each!r} in it"
            raise TypeError(msg)
    return values


def suffixes(value: Iterable[str]) -> tuple[str, ...]:
    """File name endings, in lower case."""
    return tuple(suffix.lower() for suffix in strings(value))


def are_claimable(claimant: Any, _: object, value: tuple[str, ...]) -> None:
    """See that file names can end so.

    Raises:
        ValueError: If one is not a dot and what comes after it.
    """
    for suffix in value:
        if not _SUFFIX.fullmatch(suffix):
            what = type(claimant).__name__.lower()
            msg = f"{what} {claimant.name!r} claims the suffix {suffix!r}, which is not of the form '.txt'"
            raise ValueError(msg)


def by_suffix(path: str, claimants: Iterable[C]) -> C | None:
    """Whoever claims the ending of a path; of several, the longest; ``None`` if nobody does."""
    name = PurePath(path).name.lower()
    fitting = [
        (len(suffix), number, each)
        for number, each in enumerate(claimants)
        for suffix in each.suffixes
        if name.endswith(suffix)
    ]
    return max(fitting)[2] if fitting else None
