"""Facts as plain tables: rows of a kind, keyed by article, their columns fixed by the fact types."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias, TypeGuard, get_type_hints

import attrs

from newsfacts._annotations import member, without_none
from newsfacts.article import Article
from newsfacts.facts import CORE_FACT_TYPES, Fact
from newsfacts.failure import Failure
from newsfacts.sheet import FactSheet
from newsfacts.span import Span, text_of

Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = dict[str, Cell]
Get: TypeAlias = Callable[[Any], Any]

ARTICLES, FAILURES = "article", "failure"


@attrs.frozen
class Columns:
    """How the objects of one class become rows.

    Args:
        cells: The columns by name, each with what reads it from an object.
        items: The tuples of objects, by field: each is a table of its own, whose rows point to the owner's.
    """

    cells: Mapping[str, Get]
    items: Mapping[str, type[Any]]

    def row(self, value: Any) -> Row:
        """One object as a row."""
        return {name: _cell(get(value)) for name, get in self.cells.items()}


def tables(sheets: Iterable[FactSheet]) -> dict[str, list[Row]]:
    """The facts of many sheets as plain tables, for pandas, Polars, CSV or a database.

    ``article`` has a row for each article. Every kind of fact of the core has a table of that name, and so
    has a third party's where one occurs; each of its fields that holds several things has one more
    (``person_mentions``, ``event_participants``). All rows of a table have the same columns. ``article`` is
    the article's id, or its number where it has none or the id comes twice; ``fact`` is the fact's number in
    its sheet; a row of a field's table has the number of its ``item`` as well.

    A span becomes the columns ``start``, ``end`` and ``text`` (for a field of its own such as ``cue``:
    ``cue_start``, …). Several spans are one text, joined by an ellipsis; several strings are joined
    by "; ". Dates and decimals are ISO strings and plain numbers in strings, so that nothing is lost.

    Args:
        sheets: In any number; the tables are held in memory.
    """
    found: dict[str, list[Row]] = {name: [] for name in columns()}
    for name, row in rows(sheets):
        found.setdefault(name, []).append(row)
    return found


def rows(sheets: Iterable[FactSheet]) -> Iterator[tuple[str, Row]]:
    """The rows of :func:`tables`, each with the name of its table, article by article."""
    keys: set[str] = set()
    for number, sheet in enumerate(sheets, 1):
        key = sheet.article.id or str(number)
        if key in keys:
            key = f"{key} ({number})"
        keys.add(key)
        yield ARTICLES, {"article": key, **_columns(Article).row(sheet.article)}
        for place, failure in enumerate(sheet.failures):
            yield FAILURES, {"article": key, "failure": place, **_columns(Failure).row(failure)}
        for place, fact in enumerate(sheet.facts):
            yield from _of_fact({"article": key, "fact": place}, fact)


def columns(fact_types: Iterable[type[Fact]] = ()) -> dict[str, list[str]]:
    """The names of the tables, each with those of its columns.

    Args:
        fact_types: Third parties' fact types, beside the core's.
    """
    found = {
        ARTICLES: ["article", *_columns(Article).cells],
        FAILURES: ["article", "failure", *_columns(Failure).cells],
    }
    for fact_type in (*CORE_FACT_TYPES, *fact_types):
        mine = _columns(fact_type)
        found[fact_type.kind] = ["article", "fact", *mine.cells]
        for field, item in mine.items.items():
            found[f"{fact_type.kind}_{field}"] = ["article", "fact", "item", *_columns(item).cells]
    return found


def _of_fact(key: Row, fact: Fact) -> Iterator[tuple[str, Row]]:
    mine = _columns(type(fact))
    yield fact.kind, {**key, **mine.row(fact)}
    for field, item in mine.items.items():
        for place, each in enumerate(getattr(fact, field)):
            yield f"{fact.kind}_{field}", {**key, "item": place, **_columns(item).row(each)}


_KNOWN: dict[type[Any], Columns] = {}


def _columns(cls: type[Any]) -> Columns:
    """The columns of a class, made once."""
    if cls not in _KNOWN:
        _KNOWN[cls] = _made(cls)
    return _KNOWN[cls]


def _made(cls: type[Any]) -> Columns:
    """The columns of a class: its span first, what all facts have last."""
    cells: dict[str, Get] = {}
    items: dict[str, type[Any]] = {}
    hints = get_type_hints(cls)
    common = {field.name for field in attrs.fields(Fact)} if issubclass(cls, Fact) else set[str]()
    fields = sorted(attrs.fields(cls), key=lambda field: field.name in common and field.name != "span")
    for field in fields:
        hint = without_none(hints[field.name])
        get = _field(field.name)
        if _is_item(of := member(hint)):
            items[field.name] = of
        else:
            prefix = "" if field.name in {"span", "provenance"} else f"{field.name}_"
            cells |= _cells(field.name, prefix, hint, get)
    return Columns(cells, items)


def _cells(name: str, prefix: str, hint: Any, get: Get) -> dict[str, Get]:
    """The columns of one field: several for a span or another object, else one."""
    if hint is Span:
        parts = {"start": _field("start"), "end": _field("end"), "text": _field("text")}
        return {f"{prefix}{part}": _chain(get, of) for part, of in parts.items()}
    if isinstance(hint, type) and attrs.has(hint):
        inner = _columns(hint)
        return {f"{prefix}{part}": _chain(get, of) for part, of in inner.cells.items()}
    return {name: get}


def _is_item(hint: Any) -> TypeGuard[type[Any]]:
    """Whether a tuple's members are objects, and make a table: spans and strings are joined."""
    return isinstance(hint, type) and attrs.has(hint) and hint is not Span


def _field(name: str) -> Get:
    return lambda value: getattr(value, name)


def _chain(outer: Get, inner: Get) -> Get:
    def get(value: Any) -> Any:
        found = outer(value)
        return None if found is None else inner(found)

    return get


def _cell(value: Any) -> Cell:
    """A value as databases and data frames take it."""
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, (tuple, list)):
        spans = [each for each in value if isinstance(each, Span)]
        return text_of(spans) if spans else "; ".join(str(_cell(each)) for each in value) or None
    return json.dumps(value, ensure_ascii=False, default=str)
