"""Between Python classes and Arrow types: one walk over a class gives the type and both ways."""

from __future__ import annotations

import datetime as dt
import json
import types
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import pyarrow as pa

DIGITS, FRACTION = 38, 9
"""Decimal digits of a number, and those of them behind the point; 38 is the most that Spark takes."""


@attrs.frozen
class Form:
    """How values of one Python type stand in Arrow.

    Args:
        type: The Arrow type; null is always allowed.
        put: From a value to what pyarrow makes that type of; ``None`` if it takes the value itself.
        get: The way back.
    """

    type: pa.DataType
    put: Callable[[Any], Any] | None = None
    get: Callable[[Any], Any] | None = None


_JSON = Form(
    pa.string(),
    lambda values: json.dumps(dict(values), ensure_ascii=False) if values else None,
    lambda text: json.loads(text) if text is not None else {},
)
"""Values of any names and types, such as an article's metadata: a JSON object, null if it is empty."""

_PLAIN: Mapping[Any, Form] = {
    str: Form(pa.string()),
    bool: Form(pa.bool_()),
    int: Form(pa.int64()),
    float: Form(pa.float64()),
    dt.date: Form(pa.date32()),
    dt.datetime: Form(pa.string(), dt.datetime.isoformat, dt.datetime.fromisoformat),  # each has its own zone
    Decimal: Form(pa.decimal128(DIGITS, FRACTION)),
}


def form(hint: Any, above: tuple[Any, ...] = ()) -> Form:
    """The form of a type, as annotations have it.

    Args:
        hint: The type.
        above: The classes that it stands in.

    Raises:
        TypeError: If Arrow has no fixed form for it: ``Any``, one type or another, a class that holds itself.
    """
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Form(pa.string(), None, hint)
    if isinstance(hint, type) and attrs.has(hint) and hint not in above:
        return of_class(hint, above)
    made = _GENERICS.get(get_origin(hint))
    if made is None:
        msg = f"{hint!r} has no fixed form in Arrow"
        raise TypeError(msg)
    return made(get_args(hint), above)


def of_class(cls: type[Any], above: tuple[Any, ...] = ()) -> Form:
    """The form of an attrs class: a struct of its fields."""
    hints = get_type_hints(cls)
    forms = {each.name: form(hints[each.name], (*above, cls)) for each in attrs.fields(cls)}
    puts = [(name, attrgetter(name), each.put) for name, each in forms.items()]
    gets = [(each.name, each.alias, forms[each.name].get) for each in attrs.fields(cls) if each.init]

    def put(value: Any) -> dict[str, Any]:
        return {name: way(read(value)) if way else read(value) for name, read, way in puts}

    def get(row: Mapping[str, Any]) -> Any:
        return cls(**{alias: way(row[name]) if way else row[name] for name, alias, way in gets})

    return Form(pa.struct([(name, each.type) for name, each in forms.items()]), put, get)


def _optional(options: tuple[Any, ...], above: tuple[Any, ...]) -> Form:
    some = [each for each in options if each is not type(None)]
    if len(some) != 1:
        msg = f"one of {some} has no fixed form in Arrow"
        raise TypeError(msg)
    inner = form(some[0], above)

    def way(function: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
        return function and (lambda value: None if value is None else function(value))

    return Form(inner.type, way(inner.put), way(inner.get))


def _tuple(items: tuple[Any, ...], above: tuple[Any, ...]) -> Form:
    if len(items) == 2 and items[1] is Ellipsis:  # noqa: PLR2004  (tuple[item, ...])
        return _list(form(items[0], above))
    return _parts([form(each, above) for each in items])


def _list(item: Form) -> Form:
    put, get = item.put, item.get
    return Form(
        pa.list_(item.type),
        (lambda values: [put(each) for each in values]) if put else list,
        (lambda values: tuple(get(each) for each in values)) if get else tuple,
    )


def _parts(forms: Sequence[Form]) -> Form:
    """A tuple of fixed length: a struct of ``f0``, ``f1`` and so on."""
    named = [(f"f{number}", each) for number, each in enumerate(forms)]

    def put(values: Sequence[Any]) -> dict[str, Any]:
        return {
            name: each.put(value) if each.put else value
            for (name, each), value in zip(named, values, strict=True)
        }

    def get(row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(each.get(row[name]) if each.get else row[name] for name, each in named)

    return Form(pa.struct([(name, each.type) for name, each in named]), put, get)


def _mapping(items: tuple[Any, ...], above: tuple[Any, ...]) -> Form:
    if items[1] is Any:
        return _JSON
    item = form(items[1], above)
    put, get = item.put, item.get
    return Form(
        pa.map_(pa.string(), item.type),
        lambda values: [(key, put(each) if put else each) for key, each in values.items()],
        lambda pairs: {key: get(each) if get else each for key, each in pairs},
    )


_GENERICS: Mapping[Any, Callable[[tuple[Any, ...], tuple[Any, ...]], Form]] = {
    Union: _optional,
    types.UnionType: _optional,
    tuple: _tuple,
    Mapping: _mapping,
    dict: _mapping,
}
