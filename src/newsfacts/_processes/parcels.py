"""Facts on their way from one process to another: pickled by their fields, as they will be put back.

What attrs gives its classes for pickling goes by a dictionary for each object and takes half as long
again, on the side of the one process that everything comes together in.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

import attrs

from newsfacts.facts import (
    CORE_FACT_TYPES,
    EventMention,
    EventPlace,
    EventTime,
    Mention,
    Participant,
    Post,
    Provenance,
    Speaker,
)
from newsfacts.failure import Failure
from newsfacts.span import Span

_PARTS = (Mention, Post, Speaker, Participant, EventMention, EventPlace, EventTime)
_OWN = (*CORE_FACT_TYPES, *_PARTS, Span, Provenance, Failure)

Reduced = tuple[Callable[..., object], tuple[object, ...]]


def pack(something: object) -> bytes:
    """What :func:`pickle.loads` makes the same of."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _reducers()
    pickler.dump(something)
    return written.getvalue()


def rebuild(kind: type, *values: object) -> object:
    """An object of a class of attrs with those values of its fields, which were checked when it was made."""
    made: object = object.__new__(kind)
    for put, value in zip(_setters(kind), values, strict=True):
        put(made, value)
    return made


@cache
def _reducers() -> dict[type, Callable[[Any], Any]]:
    """How the classes of this library are taken apart; those of plugins do it their own way."""
    return {**copyreg.dispatch_table, **{kind: _reducer(kind) for kind in _OWN}}


def _reducer(kind: type) -> Callable[[Any], Reduced]:
    values = attrgetter(*(field.name for field in attrs.fields(kind)))
    return lambda made: (rebuild, (kind, *values(made)))


@cache
def _setters(kind: type) -> tuple[Callable[[object, object], None], ...]:
    """What fills the slots of a class, frozen or not."""
    return tuple(getattr(kind, field.name).__set__ for field in attrs.fields(kind))
