"""Fact sheets as rows of an Arrow table, one a sheet, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias, get_type_hints

import attrs
import pyarrow as pa

from newsfacts import Article, Fact, FactSheet, Failure, Pipeline, text_order
from newsfacts_arrow.forms import Form, form, of_class

OTHERS, FAILURES = "others", "failures"
FORMAT = {b"newsfacts": b"1"}
"""The schema's own metadata: the version of the form, which goes up when an old reader could misread it."""

KIND = "newsfacts.kind"
"""The name in a column's metadata under which its kind of fact stands."""

FactTypes: TypeAlias = Mapping[str, type[Fact]] | Iterable[type[Fact]]

_HALVES = re.compile("[\ud800-\udfff]")


@attrs.frozen(eq=False)
class Layout:
    """The columns of a sheet.

    Args:
        article: The form of each of the article's columns, by name.
        facts: The name and the form of the column of each type of fact.
        failure: The form of a failure.
        fact_types: All types of facts, those that have no column of their own too.
    """

    article: Mapping[str, Form]
    facts: Mapping[type[Fact], tuple[str, Form]]
    failure: Form
    fact_types: tuple[type[Fact], ...]

    @property
    def fact_fields(self) -> list[pa.Field]:
        """The columns of the facts, those of other types as JSON, and the failures."""
        facts = [
            pa.field(name, pa.list_(each.type), metadata={KIND: of.kind})
            for of, (name, each) in self.facts.items()
        ]
        others = pa.field(OTHERS, pa.list_(pa.string()))
        return [*facts, others, pa.field(FAILURES, pa.list_(self.failure.type))]

    @property
    def schema(self) -> pa.Schema:
        """All columns."""
        article = [pa.field(name, each.type) for name, each in self.article.items()]
        return pa.schema([*article, *self.fact_fields], metadata=FORMAT)

    def batch(self, sheets: Sequence[FactSheet]) -> pa.RecordBatch:
        """Some sheets, a row each."""
        columns = [
            _array([each.put(value) if each.put else value for value in _each(sheets, name)], each.type)
            for name, each in self.article.items()
        ]
        return pa.RecordBatch.from_arrays([*columns, *self.fact_columns(sheets)], schema=self.schema)

    def fact_columns(self, sheets: Sequence[FactSheet]) -> list[pa.Array]:
        """The columns of the facts and failures of some sheets."""
        try:
            return self._columns(sheets, self._row)
        except (ValueError, TypeError, OverflowError):  # a number that is too long, a value of another type
            return self._columns(sheets, self._fitting_row)

    def _columns(
        self, sheets: Sequence[FactSheet], row_of: Callable[[FactSheet, Fact], tuple[str, Any]]
    ) -> list[pa.Array]:
        fields = self.fact_fields
        rows: dict[str, list[list[Any]]] = {field.name: [[] for _ in sheets] for field in fields}
        for number, sheet in enumerate(sheets):
            for fact in sheet.facts:
                name, row = row_of(sheet, fact)
                rows[name][number].append(row)
            rows[FAILURES][number] = [_put(self.failure, each) for each in sheet.failures]
        return [_array(rows[field.name], field.type) for field in fields]

    def _row(self, sheet: FactSheet, fact: Fact) -> tuple[str, Any]:
        """The column of a fact, and what goes there."""
        if type(fact) not in self.facts:
            return OTHERS, _as_json(sheet, fact)
        name, form_of_it = self.facts[type(fact)]
        return name, _put(form_of_it, fact)

    def _fitting_row(self, sheet: FactSheet, fact: Fact) -> tuple[str, Any]:
        """The same, of a fact that may have no room in its column."""
        try:
            name, row = self._row(sheet, fact)
            if name != OTHERS:
                _array([row], self.facts[type(fact)][1].type)
        except (ValueError, TypeError, OverflowError):
            return OTHERS, _as_json(sheet, fact)
        return name, row

    def sheet(self, row: Mapping[str, Any]) -> FactSheet:
        """The sheet of a row."""
        article = Article(
            **{
                name: _get(each, row[name])
                for name, each in self.article.items()
                if row.get(name) is not None
            }
        )
        facts = [_get(each, fact) for name, each in self.facts.values() for fact in row.get(name) or ()]
        facts += [_from_json(article, each, self.fact_types) for each in row.get(OTHERS) or ()]
        failures = tuple(_get(self.failure, each) for each in row.get(FAILURES) or ())
        return FactSheet(article=article, facts=tuple(sorted(facts, key=text_order)), failures=failures)


def layout(fact_types: FactTypes | None = None) -> Layout:
    """The columns for the core's fact types and the given ones.

    A kind has the name that a sheet gives it (``dates``, ``people``), a third party's its own with
    underscores (``acme_deal``). Facts of other types, and those that have no room in their column (a
    number of more digits than Arrow's decimals), stand in ``others`` as JSON.
    """
    given = _installed() if fact_types is None else fact_types
    types = given.values() if isinstance(given, Mapping) else given
    return _layout(tuple(dict.fromkeys((*Pipeline(()).fact_types.values(), *types))))


@cache
def _installed() -> Mapping[str, type[Fact]]:
    return Pipeline(on_error="collect").fact_types


def schema(fact_types: FactTypes | None = None) -> pa.Schema:
    """The Arrow schema of a fact sheet.

    Args:
        fact_types: Fact types beside the core's, such as a pipeline's ``fact_types``; ``None`` takes those of
            all installed plugins.
    """
    return layout(fact_types).schema


def record_batch(sheets: Iterable[FactSheet], fact_types: FactTypes | None = None) -> pa.RecordBatch:
    """Some sheets as a record batch, a row each.

    Args:
        sheets: The sheets.
        fact_types: As for :func:`schema`.
    """
    return layout(fact_types).batch(list(sheets))


def sheets(table: pa.Table | pa.RecordBatch, fact_types: FactTypes | None = None) -> Iterator[FactSheet]:
    """The sheets of a table or record batch again, equal to those that it was made of.

    Args:
        table: What :func:`record_batch`, ``-o facts.parquet`` or :class:`Extract` made, with the article's
            columns.
        fact_types: As for :func:`schema`; those that it was made with.

    Raises:
        ValueError: If a column holds facts of a kind that none of *fact_types* is of.
    """
    known = layout(fact_types)
    _check_kinds(table.schema, known)
    batches = table.to_batches() if isinstance(table, pa.Table) else [table]
    for batch in batches:
        for row in batch.to_pylist():
            yield known.sheet(row)


def _check_kinds(given: pa.Schema, known: Layout) -> None:
    kinds = {each.kind for each in known.facts}
    for field in given:
        kind = (field.metadata or {}).get(KIND.encode(), b"").decode()
        if kind and kind not in kinds:
            msg = f"the column {field.name!r} holds facts of kind {kind!r}: give its type in fact_types"
            raise ValueError(msg)


@cache
def _layout(fact_types: tuple[type[Fact], ...]) -> Layout:
    hints = get_type_hints(Article)
    columns = {each.name: form(hints[each.name]) for each in attrs.fields(Article)}
    return Layout(columns, dict(_facts(fact_types)), of_class(Failure), fact_types)


def _facts(fact_types: Iterable[type[Fact]]) -> Iterator[tuple[type[Fact], tuple[str, Form]]]:
    for each in fact_types:
        try:
            made = of_class(each)
        except TypeError:
            continue
        yield each, (each.plural_name(), made)


def _put(form_of_it: Form, value: Any) -> Any:
    return form_of_it.put(value) if form_of_it.put else value


def _get(form_of_it: Form, value: Any) -> Any:
    return form_of_it.get(value) if form_of_it.get else value


def _each(sheets: Iterable[FactSheet], name: str) -> Iterator[Any]:
    return (getattr(sheet.article, name) for sheet in sheets)


def _array(values: list[Any], type_: pa.DataType) -> pa.Array:
    """A column; half a surrogate pair, which UTF-8 can't carry, becomes U+FFFD, so that offsets hold."""
    try:
        return pa.array(values, type_)
    except UnicodeEncodeError:
        return pa.array(_whole(values), type_)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return _HALVES.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, (list, tuple)) else value


def _as_json(sheet: FactSheet, fact: Fact) -> str:
    """A fact as it stands in JSON."""
    whole = json.loads(attrs.evolve(sheet, facts=(fact,), failures=()).to_json())
    return json.dumps(whole["facts"][0], ensure_ascii=False)


def _from_json(article: Article, text: str, fact_types: Iterable[type[Fact]]) -> Fact:
    """A fact out of its JSON."""
    whole = json.loads(FactSheet(article=article).to_json())
    whole["facts"] = [json.loads(text)]
    return FactSheet.from_json(json.dumps(whole), fact_types=fact_types).facts[0]
