"""What sheets are made of to JSON text and back, with errors that say where."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from cattrs import transform_error

from newsfacts._checking.flaws import flaw
from newsfacts.article import Article
from newsfacts.errors import SchemaError
from newsfacts.facts import Fact
from newsfacts.failure import Failure
from newsfacts.serialization._converter import (
    FORMAT_VERSION,
    by_kind,
    structured,
    structured_fact,
    unstructured,
    unstructured_fact,
)

T = TypeVar("T")
_MAX_MESSAGES = 5

# JSON itself demands that C0 is escaped. These stand in strings only, and mean the same when they are.
_COMMANDS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def dumps(
    article: Article,
    facts: Iterable[Fact] = (),
    failures: Iterable[Failure] = (),
    *,
    indent: int | None = None,
) -> str:
    """A sheet as JSON text, Cyrillic as it is; what would command a terminal is escaped.

    Args:
        article: The sheet's article.
        facts: Its facts.
        failures: What went wrong.
        indent: Spaces to indent by; ``None`` writes one line.
    """
    values = unstructured(article, facts, failures)
    return _COMMANDS.sub(_escaped, json.dumps(values, ensure_ascii=False, indent=indent))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def check_fact(fact: Fact) -> None:
    """See that JSON has a form for a fact.

    Raises:
        Exception: If it has none; of whatever kind the field in question provokes.
    """
    json.dumps(unstructured_fact(fact), allow_nan=False)


def loads(
    text: str | bytes, *, fact_types: Mapping[str, type[Fact]] | Iterable[type[Fact]] = ()
) -> tuple[Article, tuple[Fact, ...], tuple[Failure, ...]]:
    """The article, facts and failures of a sheet out of JSON text; equal to those that were written.

    Raises:
        SchemaError: If it is no JSON, of another version, or not of the form; says where.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as cause:
        msg = f"not JSON: {cause}"
        raise SchemaError(msg) from cause
    _check_version(value)
    article: Article = _made(value, "article", Article)
    failures: tuple[Failure, ...] = _made(value, "failures", tuple[Failure, ...])
    known = by_kind(fact_types)
    facts = value.get("facts")
    if not isinstance(facts, list):
        msg = "$.facts: a list is wanted"
        raise SchemaError(msg)
    made = tuple(_fact(record, f"$.facts[{number}]", known, article) for number, record in enumerate(facts))
    return article, made, failures


def _check_version(value: Any) -> None:
    if not isinstance(value, dict):
        msg = f"$: an object is wanted, not {type(value).__name__}"
        raise SchemaError(msg)
    if value.get("version") != FORMAT_VERSION:
        msg = f"$.version: this release reads version {FORMAT_VERSION}, not {value.get('version')!r}"
        raise SchemaError(msg)
    if extra := value.keys() - {"version", "article", "facts", "failures"}:
        msg = f"$: unknown keys: {', '.join(sorted(extra))}"
        raise SchemaError(msg)


def _made(value: dict[str, Any], key: str, into: type[Any]) -> Any:
    if key not in value:
        msg = f"$: the key {key!r} is missing"
        raise SchemaError(msg)
    try:
        return structured(value[key], into)
    except Exception as cause:
        raise _where(cause, f"$.{key}") from cause


def _fact(record: Any, where: str, known: Mapping[str, type[Fact]], article: Article) -> Fact:
    if not isinstance(record, dict) or not isinstance(record.get("kind"), str):
        msg = f'{where}: a fact must be an object with a "kind"'
        raise SchemaError(msg)
    try:
        fact = structured_fact(record, known)
    except Exception as cause:
        raise _where(cause, where) from cause
    if reason := flaw(fact, article, (fact.kind,)):
        msg = f"{where}: {reason}"
        raise SchemaError(msg)
    return fact


def _where(cause: Exception, path: str) -> SchemaError:
    """Cattrs' nested errors as one message with JSON paths."""
    messages = transform_error(cause, path=path)
    shown = "; ".join(messages[:_MAX_MESSAGES])
    more = f"; and {len(messages) - _MAX_MESSAGES} more" if len(messages) > _MAX_MESSAGES else ""
    return SchemaError(shown + more)
