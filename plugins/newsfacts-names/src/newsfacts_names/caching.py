"""Caches of what a word form alone decides, kept from one article to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

CACHED_WORDS = 1 << 14
"""How many word forms each cache holds; the least recently used go first."""


def cached_by_word(function: Callable[P, T]) -> Callable[P, T]:
    """Keep the function's results for :data:`CACHED_WORDS` words, with the types of its own signature."""
    return cast("Callable[P, T]", lru_cache(CACHED_WORDS)(function))
