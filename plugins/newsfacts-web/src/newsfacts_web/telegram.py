"""Telegram Desktop's exports (``result.json``): an article a message that has a text."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsfacts import Article, ReadError


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The messages of a channel or chat, those that are nothing but pictures and notices left out.

    Raises:
        ReadError: If it is no export.
    """
    try:
        export = json.load(stream)
    except (ValueError, RecursionError) as error:
        msg = f"{source}: this is no JSON: {error}"
        raise ReadError(msg) from error
    if not isinstance(export, dict) or not isinstance(export.get("messages"), list):
        msg = f"{source}: this is no export of Telegram Desktop: it has no list of messages"
        raise ReadError(msg)
    name = export.get("name") if isinstance(export.get("name"), str) else None
    for number, message in enumerate(export["messages"], 1):
        text = _text(message.get("text")) if isinstance(message, dict) else None
        if text is None:
            yield ReadError(f"{source}, message {number}: it has no text of Telegram's form")
        elif text.strip():
            yield _article(message, text, name, f"{source}, message {number}")


def _text(told: Any) -> str | None:
    """A message's text: a string, or a list of strings and of marked pieces."""
    if isinstance(told, str):
        return told
    if not isinstance(told, list):
        return None
    pieces: list[Any] = [each.get("text") if isinstance(each, dict) else each for each in told]
    return "".join(pieces) if all(isinstance(each, str) for each in pieces) else None


def _article(message: dict[str, Any], text: str, name: str | None, place: str) -> Article | ReadError:
    try:
        seconds = message.get("date_unixtime")
        published = dt.datetime.fromtimestamp(int(seconds), dt.UTC) if seconds else message.get("date")
        sender = message.get("from")
        return Article(
            text=text,
            published=published,
            publisher=name,
            authors=[sender] if isinstance(sender, str) and sender != name else [],
            id=f"{name or 'telegram'}/{message.get('id', place)}",
        )
    except (ValueError, TypeError, OverflowError, OSError) as error:
        return ReadError(f"{place}: {error}")
