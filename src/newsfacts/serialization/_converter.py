"""Between fact classes and plain JSON values, through cattrs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
from cattrs.preconf.json import JsonConverter, make_converter

from newsfacts._converters import collected
from newsfacts.article import Article
from newsfacts.facts import CORE_FACT_TYPES, Fact, UnknownFact
from newsfacts.facts.quantity import exact
from newsfacts.failure import Failure

FORMAT_VERSION = 1
"""The version of the serialised form; it goes up when an old reader could misread a new file."""

_COMMON = frozenset(field.name for field in attrs.fields(Fact)) | {"kind"}

PLAIN_NUMBER = r"-?[0-9]+(\.[0-9]+)?"
"""How a decimal number stands in JSON, where it is a string so as to stay exact; a regular expression."""

_PLAIN_NUMBER = re.compile(PLAIN_NUMBER)

_SCALARS = (str, int, float, bool)


@cache
def _converter() -> JsonConverter:
    """One converter of our own; unknown keys are errors, so that nothing is lost in silence."""
    converter = make_converter(forbid_extra_keys=True)
    for scalar in _SCALARS:
        converter.register_structure_hook(scalar, _scalar)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_unstructure_hook(Decimal, _digits)
    return converter


def _scalar(value: Any, into: type[Any]) -> Any:
    """The value itself, or a member of a :class:`enum.StrEnum`.

    By itself, cattrs would make a string of a number, and a number of a string.

    Raises:
        TypeError: If it is of another type.
        ValueError: If there is no such member.
    """
    if into not in _SCALARS or type(value) is into or (into is float and type(value) is int):
        return into(value)
    msg = f"{into.__name__} is wanted, not {type(value).__name__}"
    raise TypeError(msg)


def _digits(number: Decimal) -> str:
    """An exact number in plain decimal digits.

    Raises:
        ValueError: If it is not finite.
    """
    if not number.is_finite():
        msg = f"{number} is no finite number"
        raise ValueError(msg)
    return format(number, "f")


def _decimal(value: Any, _into: type[Any]) -> Decimal:
    """An exact number out of its decimal digits, which are a string in JSON.

    Raises:
        TypeError: If it is no string.
        ValueError: If it is not written in plain decimal digits.
    """
    digits = _scalar(value, str)
    if not _PLAIN_NUMBER.fullmatch(digits):
        msg = f"a number in plain decimal digits is wanted, not {digits!r}"
        raise ValueError(msg)
    return exact(digits)


def unstructured(article: Article, facts: Iterable[Fact], failures: Iterable[Failure]) -> dict[str, Any]:
    """What a sheet is made of, as plain JSON values."""
    converter = _converter()
    return {
        "version": FORMAT_VERSION,
        "article": converter.unstructure(article),
        "facts": [unstructured_fact(fact) for fact in facts],
        "failures": converter.unstructure(tuple(failures)),
    }


def unstructured_fact(fact: Fact) -> dict[str, Any]:
    """A fact as plain JSON values, its kind among them."""
    fields = _converter().unstructure(fact, unstructure_as=type(fact))
    if isinstance(fact, UnknownFact):
        data = fields.pop("data")
        del fields["kind_name"]
        return {"kind": fact.kind, **fields, **data}
    return {"kind": fact.kind, **fields}


def structured(value: Any, into: type[Any]) -> Any:
    """An object of the type *into* out of plain JSON values; raises what cattrs raises."""
    return _converter().structure(value, into)


def structured_fact(record: Mapping[str, Any], fact_types: Mapping[str, type[Fact]]) -> Fact:
    """A fact out of plain JSON values, of the type that its kind names.

    Args:
        record: The fact's fields, ``kind`` among them.
        fact_types: Third parties' fact types by kind; other kinds give an :class:`UnknownFact`.
    """
    kind = record["kind"]
    fact_type = fact_types.get(kind)
    if fact_type is not None:
        fields = {name: value for name, value in record.items() if name != "kind"}
        fact: Fact = _converter().structure(fields, fact_type)
        return fact
    common = {name: record[name] for name in _COMMON - {"kind"} if name in record}
    data = {name: value for name, value in record.items() if name not in _COMMON}
    base = _converter().structure(common, Fact)
    shared = {field.name: getattr(base, field.name) for field in attrs.fields(Fact)}
    return UnknownFact(**shared, kind_name=kind, data=data)


def _is_fact_type(given: object) -> bool:
    return isinstance(given, type) and issubclass(given, Fact)


def by_kind(fact_types: Mapping[str, type[Fact]] | Iterable[type[Fact]] = ()) -> dict[str, type[Fact]]:
    """The core's fact types and the given ones, by kind.

    Raises:
        TypeError: If something else is given.
    """
    given = collected(fact_types, "fact types", _is_fact_type)
    return {each.kind: each for each in (*CORE_FACT_TYPES, *given)}
