"""The JSON Schema of a serialised sheet, made from the classes themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from newsfacts._annotations import options
from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.failure import Failure
from newsfacts.serialization._converter import FORMAT_VERSION, PLAIN_NUMBER, by_kind

_MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d(:\d\d(\.\d+)?)?)?$"
"""ISO 8601 with or without an offset, which JSON Schema's ``date-time`` must have."""
_SCALARS: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
    Decimal: {"type": "string", "pattern": f"^{PLAIN_NUMBER}$"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "pattern": _MOMENT},
    Any: {},
}


def json_schema(fact_types: Mapping[str, type[Fact]] | Iterable[type[Fact]] = ()) -> dict[str, Any]:
    """The schema (draft 2020-12) of what :meth:`newsfacts.FactSheet.to_json` writes.

    Args:
        fact_types: Third parties' fact types, beside the core's. Facts of further kinds are
            allowed too: they need a ``kind`` and a ``span``.

    Raises:
        TypeError: If a fact type has a field that JSON has no form for.
    """
    definitions = _Definitions()
    known = by_kind(fact_types)
    core = sorted(by_kind())  # first, so that theirs are the plain names
    kinds = [*core, *sorted(known.keys() - core)]
    facts = [definitions.reference(known[kind], kind={"const": kind}) for kind in kinds]
    other = _object({"kind": {"type": "string", "not": {"enum": sorted(known)}}}, Fact, definitions)
    other["additionalProperties"] = True
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsfacts fact sheet",
        "type": "object",
        "properties": {
            "version": {"const": FORMAT_VERSION},
            "article": _schema(Article, definitions),
            "facts": {"type": "array", "items": {"oneOf": [*facts, other]}},
            "failures": {"type": "array", "items": _schema(Failure, definitions)},
        },
        "required": ["version", "article", "facts", "failures"],
        "additionalProperties": False,
        "$defs": definitions.as_json(),
    }


class _Definitions:
    """The schemas of classes, each under a name of its own: two plugins may both have a ``Deal``."""

    def __init__(self) -> None:
        self._names: dict[type[Any], str] = {}
        self._schemas: dict[str, dict[str, Any]] = {}

    def reference(self, cls: type[Any], **properties: dict[str, Any]) -> dict[str, Any]:
        """A reference to the schema of an attrs class, with further properties."""
        if cls not in self._names:
            name = (
                cls.__name__ if cls.__name__ not in self._schemas else f"{cls.__module__}.{cls.__qualname__}"
            )
            self._names[cls] = name
            self._schemas[name] = {}  # stands in for itself in a recursive type
            self._schemas[name] = _object(properties, cls, self)
        return {"$ref": f"#/$defs/{self._names[cls]}"}

    def as_json(self) -> dict[str, Any]:
        """All schemas by name."""
        return dict(sorted(self._schemas.items()))


def _object(properties: dict[str, Any], cls: type[Any], definitions: _Definitions) -> dict[str, Any]:
    hints = get_type_hints(cls)
    fields = attrs.fields(cls)
    required = [*properties, *(field.name for field in fields if field.default is attrs.NOTHING)]
    return {
        "type": "object",
        "properties": properties
        | {field.name: _of_field(cls, field.name, hints, definitions) for field in fields},
        "required": required,
        "additionalProperties": False,
    }


def _of_field(
    cls: type[Any], name: str, hints: Mapping[str, Any], definitions: _Definitions
) -> dict[str, Any]:
    """The schema of one field; an error names the class and the field."""
    try:
        return _schema(hints.get(name, Any), definitions)
    except TypeError as cause:
        msg = f"{cls.__name__}.{name}: {cause}; a fact's fields are frozen: numbers, strings, tuple[…, ...]"
        raise TypeError(msg) from cause


def _schema(hint: Any, definitions: _Definitions) -> dict[str, Any]:
    """The schema of one annotation."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [each.value for each in hint]}
    if isinstance(hint, type) and attrs.has(hint):
        return definitions.reference(hint)
    if len(of := options(hint)) > 1:
        return {"anyOf": [_schema(option, definitions) for option in of]}
    generic = _GENERICS.get(get_origin(hint))
    if generic is None:
        msg = f"{hint!r} has no form in JSON"
        raise TypeError(msg)
    return generic(get_args(hint), definitions)


def _array(items: tuple[Any, ...], definitions: _Definitions) -> dict[str, Any]:
    if len(items) == 2 and items[1] is Ellipsis:  # noqa: PLR2004  (tuple[item, ...])
        return {"type": "array", "items": _schema(items[0], definitions)}
    return {"type": "array", "prefixItems": [_schema(item, definitions) for item in items], "items": False}


def _mapping(items: tuple[Any, ...], definitions: _Definitions) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": _schema(items[1], definitions)}


_GENERICS: Mapping[Any, Callable[[tuple[Any, ...], _Definitions], dict[str, Any]]] = {
    tuple: _array,
    dict: _mapping,
    Mapping: _mapping,
}
