"""Caches of what a word form alone decides, kept from one article to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

CACHED_WORDS = 1 << 14
"""How many word forms each cache holds; the least recently used go first."""


def cached_by_word(function: Callable[P, T], *, bound: int = CACHED_WORDS) -> Callable[P, T]:
    """Keep the function's results for some words, with the types of its own signature.

    Args:
        function: Of a word form, and what else can be hashed; a pure one.
        bound: How many results are kept.
    """
    return cast("Callable[P, T]", lru_cache(bound)(function))
