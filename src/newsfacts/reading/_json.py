"""JSON (an article or a list of articles) and JSONL (an article a line)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

import attrs

from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.reading._foreign import foreign_text
from newsfacts.reading._reader import Reader

_LONGEST_LINE = 1 << 26  # bytes; a line without end must not fill the memory
_FIELDS = frozenset(field.name for field in attrs.fields(Article))
_TEXTS = [field.name for field in attrs.fields(Article) if field.name not in {"authors", "metadata"}]


def article_of(record: Any, where: str, default_id: str) -> Article:
    """An article of one JSON object ``{"text", "published", "title", …}``; other keys are its metadata.

    Args:
        record: The decoded JSON value.
        where: What to call it in an error: the source and the line or number.
        default_id: The id of an article that has none of its own.

    Raises:
        ReadError: If it is no object, lacks the text, has a whole HTML page for one, or has a field of the
            wrong form.
    """
    if not isinstance(record, dict):
        msg = f"{where}: an article must be a JSON object, not {type(record).__name__}"
        raise ReadError(msg)
    if not isinstance(record.get("text"), str):
        msg = f'{where}: the article has no "text" that is a string'
        raise ReadError(msg)
    fields = {name: record[name] for name in _TEXTS if record.get(name) is not None}
    if isinstance(fields.get("id"), int):
        fields["id"] = str(fields["id"])
    for name, value in fields.items():
        if not isinstance(value, str):
            msg = f'{where}: "{name}" must be a string, not {type(value).__name__}'
            raise ReadError(msg)
    if foreign := foreign_text(record["text"]):
        raise foreign.error(where)
    try:
        return Article(**{"id": default_id, **fields, **_beside(record)})
    except (TypeError, ValueError) as cause:
        msg = f"{where}: {cause}"
        raise ReadError(msg) from cause


def _beside(record: dict[str, Any]) -> dict[str, Any]:
    """The authors, and what no field of an article is called."""
    others = {name: value for name, value in record.items() if name not in _FIELDS}
    authors = record.get("authors")
    if authors is None and _are_names(others.get("author")):
        authors = others.pop("author")
    own = record.get("metadata")
    if isinstance(own, dict):
        others |= own
    elif own is not None:
        others["metadata"] = own
    return {"authors": () if authors is None else authors, "metadata": others}


def _are_names(value: Any) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(each, str) for each in value)
    )


def _decoded(text: str, where: str) -> Any:
    try:
        return json.loads(text, parse_constant=_nothing, parse_float=_finite)
    except json.JSONDecodeError as cause:
        msg = f"{where}: not JSON: {cause}"
        raise ReadError(msg) from cause
    except ValueError as cause:  # Python refuses integers of thousands of digits
        msg = f"{where}: {cause}"
        raise ReadError(msg) from cause
    except RecursionError as cause:
        msg = f"{where}: JSON nested too deeply"
        raise ReadError(msg) from cause


def _nothing(_: str) -> None:
    """NaN and the infinities, which JSON does not have and Python reads: no value."""


def _finite(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def _read_json(lines: Iterable[str], source: str) -> Iterator[Article | ReadError]:
    value = _decoded("".join(lines), source)
    if not isinstance(value, list):
        yield article_of(value, source, source)
        return
    for number, record in enumerate(value, 1):
        try:
            yield article_of(record, f"{source}, article {number}", f"{source}#{number}")
        except ReadError as error:
            yield error


def _read_jsonl(lines: Iterable[str], source: str) -> Iterator[Article | ReadError]:
    remaining = iter(lines)
    for number in count(1):
        where = f"{source}:{number}"
        try:
            line = next(remaining, None)
            if line is None:
                return
            line = line.strip("\ufeff \t\r\n")  # each file of several in a row may have its mark
            if line:
                yield article_of(_decoded(line, where), where, f"{source}#{number}")
        except ReadError as error:
            yield error


JSON = Reader(name="json", suffixes=(".json",), read=_read_json)
"""One article, or a list of articles."""

JSONL = Reader(name="jsonl", suffixes=(".jsonl", ".ndjson"), read=_read_jsonl, longest_line=_LONGEST_LINE)
"""One article a line; blank lines are skipped."""
