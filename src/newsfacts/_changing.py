"""Copies of facts with some fields changed, made without asking the class again what is right."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")

_set = object.__setattr__


def changed(instance: T, **values: Any) -> T:
    """A copy of an attrs instance with other values in some fields.

    For values that are known to be right: neither converters nor validators run, which takes a quarter of
    the time of :func:`attrs.evolve`.

    Args:
        instance: The instance; it stays as it is.
        values: The new values by their fields.
    """
    names, values_of = _fields(type(instance))  # type: ignore[arg-type]
    made = instance.__class__.__new__(instance.__class__)
    for name, value in zip(names, values_of(instance), strict=True):
        _set(made, name, value)
    for name, value in values.items():
        _set(made, name, value)
    return made


@lru_cache(maxsize=256)
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a class's fields, and what reads them all."""
    names = tuple(field.name for field in getattr(kind, "__attrs_attrs__", ()))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda instance: tuple(getattr(instance, name) for name in names)
