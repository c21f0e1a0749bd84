"""How a plugin's mistake is told: what it is, and the line of the plugin that it comes from."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

FAULTS: tuple[type[BaseException], ...] = (Exception, SystemExit, GeneratorExit)
"""What a plugin's code may raise by mistake; what asks the program itself to end is let through."""

_LONGEST = 100
_LONGEST_MESSAGE = 400
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")

# Where an error that a plugin provokes is often raised, which says nothing to its author.
NOT_THE_PLUGINS = sys.stdlib_module_names | {"newsfacts", "attr", "attrs", "cattrs", "click", "pluggy"}


def describe(cause: BaseException) -> str:
    """An error in words, on one line: ``ValueError: no such table (acme_tables.rules, line 12)``."""
    message = _placeless(" ".join(_message(cause).split()))
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[: _LONGEST_MESSAGE - 1]}…"
    place = _place(cause)
    return f"{type(cause).__name__}: {message}{f' ({place})' if place else ''}"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Which of the known names may have been meant; ``None`` if none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415  (only mistakes need it)

    return next(iter(get_close_matches(name, list(known), n=1)), None)


def _message(cause: BaseException) -> str:
    """What an error says; it may be a plugin's own class, and fail even at that."""
    if isinstance(cause, SystemExit):
        return f"it must not end the program, as sys.exit({cause.code!r}) would"
    try:
        return str(cause)
    except FAULTS:
        return "(it has no words)"


def shorten(value: object) -> str:
    """A value as Python writes it, shortened."""
    try:
        written = repr(value)
    except FAULTS:
        written = f"a {type(value).__name__} without a repr"
    written = _placeless(written)
    return written if len(written) <= _LONGEST else f"{written[: _LONGEST - 1]}…"


def _placeless(written: str) -> str:
    """Without where in memory an object lies, so that one mistake is told in the same words each time."""
    return _ADDRESS.sub("", written)


def require(expected: type[T], value: object, function: str) -> T:
    """What a plugin's function returned, if it is what it should be.

    Raises:
        TypeError: If it isn't.
    """
    if not isinstance(value, expected):
        msg = f"{function} returned {shorten(value)}, where a {expected.__name__} is wanted"
        raise TypeError(msg)
    return value


def require_each(items: Iterable[T], expected: tuple[type, ...], what: str) -> Iterator[T]:
    """What a plugin's function returned, item by item, if it is what it should be.

    Args:
        items: What it returned.
        expected: What each item should be an instance of.
        what: The same in words, in the plural.

    Raises:
        TypeError: If it isn't.
    """
    if isinstance(items, str | bytes) and isinstance(items, expected):
        yield items  # type: ignore[misc]  # where pieces of text are wanted, a text is one
        return
    for item in require_iterable(items, what):
        if not isinstance(item, expected):
            msg = f"it yielded {shorten(item)}, where {what} are wanted"
            raise TypeError(msg)
        yield item


def require_iterable(items: Iterable[T], what: str) -> Iterable[T]:
    """What a plugin's function returned, if it is something that can be iterated over, and no text.

    Raises:
        TypeError: If it isn't.
    """
    if not isinstance(items, Iterable) or isinstance(items, str | bytes):
        hint = "return a list of them, or yield them"
        msg = f"it returned {shorten(items)}, where {what} are wanted: {hint}"
        raise TypeError(msg)
    return items


def _place(cause: BaseException) -> str:
    """The innermost line that is neither this library's nor Python's own; empty if there is none."""
    for frame, line in reversed([*traceback.walk_tb(cause.__traceback__)]):
        module = str(frame.f_globals.get("__name__", ""))
        if frame.f_code.co_filename.startswith("<attrs generated"):
            continue  # in the name of the plugin's module, but no line of it
        if module and module.partition(".")[0] not in NOT_THE_PLUGINS:
            return f"{module}, line {line}"
    return ""
