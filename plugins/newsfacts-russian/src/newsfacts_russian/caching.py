"""Caches of what a word form alone decides, kept from one article to the next.

Each takes memory for every form, so that all have one bound: with it, a process that reads for ever different
articles stays below a limit (``benchmarks/stream.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound=Hashable)

CACHED_WORDS = 1 << 13
"""How many word forms each cache holds; the least recently used go first."""


def cached_by_word(function: Callable[P, T], *, bound: int = CACHED_WORDS) -> Callable[P, T]:
    """Keep the function's results for some words, with the types of its own signature.

    Args:
        function: Of a word form, and what else can be hashed; a pure one.
        bound: How many results are kept.
    """
    return cast("Callable[P, T]", lru_cache(bound)(function))


@lru_cache(CACHED_WORDS)
def _shared(value: object) -> object:
    return value


def shared(value: H) -> H:
    """The first value that was equal to *value*; for what takes few values in all, such as sets of cases."""
    return cast("H", _shared(value))
