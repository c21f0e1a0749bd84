"""Whether the fields of a fact hold what their annotations say, asked once a combination of types.

The types of an object's values are looked up as a whole: facts of one class come in few combinations, and
one that was seen to be right once is right again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeAlias, get_origin, get_type_hints

import attrs

from newsfacts._annotations import member, options
from newsfacts._blame import shorten

_CLOSED = (str, bool, type(None), dt.date)
"""What has nothing inside, and always a form in JSON."""

_NOT_MEANT: Mapping[type, type] = {int: bool, float: bool, dt.date: dt.datetime}
"""Subclasses that JSON would not give back as what is annotated."""

_MOST_SHAPES = 256


class MismatchError(TypeError):
    """A field holds something else than its annotation says."""


@attrs.frozen
class Place:
    """Where a value stands.

    Args:
        name: The class and the field.
        hint: Its annotation.
    """

    name: str
    hint: Any

    @property
    def items(self) -> Place | None:
        """Where the members of a tuple stand that stands here; ``None`` if nothing is said of them."""
        hint = next((of for each in options(self.hint) if (of := member(each)) is not None), None)
        return None if hint is None else Place(self.name, hint)

    def check(self, value: object) -> None:
        """See that a value may stand here.

        Raises:
            MismatchError: If it may not.
        """
        if not any(_fits(value, option) for option in options(self.hint)):
            wanted = " or ".join(map(_named, options(self.hint)))
            msg = f"{self.name} is {shorten(value)}, where {wanted} is wanted"
            raise MismatchError(msg)


def _fits(value: object, hint: Any) -> bool:
    """Whether a value is of a type; of what is no class that has instances nothing is known."""
    cls = get_origin(hint) or hint
    if cls is float and type(value) is int:
        return True
    try:
        return isinstance(value, cls) and not isinstance(value, _NOT_MEANT.get(cls, ()))
    except TypeError:  # Any, a literal, a protocol
        return True


def _named(hint: Any) -> str:
    if hint is type(None):
        return "None"
    return hint.__name__ if isinstance(hint, type) else str(hint).replace("typing.", "")


Inner: TypeAlias = tuple[tuple[int, Place | None], ...]
"""The values of an object in which there is something to look for, by their number, and where their members
stand."""


class Fields:
    """The fields of one class of attrs.

    Args:
        cls: The class.
    """

    def __init__(self, cls: type) -> None:
        names = [field.name for field in getattr(cls, "__attrs_attrs__", ())]
        hints = _hints(cls)
        self._places = [Place(f"{cls.__name__}.{name}", hints.get(name, Any)) for name in names]
        self._read = _reader(names)
        self._shapes: dict[tuple[type, ...], Inner] = {}

    def inside(self, value: object) -> list[tuple[object, Place | None]]:
        """The values in an object's fields that are to be looked at, each with where its members stand.

        Raises:
            MismatchError: If a field holds something else than its annotation says.
        """
        values = self._read(value)
        shape = tuple(map(type, values))
        inner = self._shapes.get(shape)
        if inner is None:
            inner = self._checked(values)
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[shape] = inner
        return [(values[number], items) for number, items in inner]

    def _checked(self, values: tuple[object, ...]) -> Inner:
        inner: list[tuple[int, Place | None]] = []
        for number, (value, place) in enumerate(zip(values, self._places, strict=True)):
            place.check(value)
            if not isinstance(value, _CLOSED):
                inner.append((number, place.items))
        return tuple(inner)


@lru_cache(maxsize=256)
def fields_of(cls: type) -> Fields:
    """The fields of a class; asked once a class."""
    return Fields(cls)


def members(values: Iterable[object], place: Place | None) -> list[tuple[object, None]]:
    """The members of a tuple that are to be looked at, if all of them may stand there.

    Raises:
        MismatchError: If one may not.
    """
    if place is not None:
        for value in values:
            if type(value) is not place.hint:
                place.check(value)
    return [(value, None) for value in values if not isinstance(value, _CLOSED)]


def _hints(cls: type) -> Mapping[str, Any]:
    try:
        return get_type_hints(cls)
    except Exception:  # noqa: BLE001  (a name that only type checkers know, or whatever evaluating one raises)
        return {}


def _reader(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
