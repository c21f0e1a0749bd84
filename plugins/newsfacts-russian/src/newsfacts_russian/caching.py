"""Caches of what a word form alone decides, kept from one article to the next.

Each takes memory for every form, so that all have one bound: with it, a process that reads for ever different
articles stays below a limit (``benchmarks/stream.py``).

Take :func:`kept_by_word` for a function of a word and a morphology, in this order, and :func:`kept` for one
of a single argument. Take :func:`cached_by_word` for other arguments, and where few forms come again among
many that come once: of a full cache, it alone gives up first what was not asked for longest.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from itertools import islice
from typing import ParamSpec, TypeVar, cast

from newsfacts import Morphology

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound=Hashable)
K = TypeVar("K")

CACHED_WORDS = 6 << 10
"""How many word forms each cache holds.

A full one of :func:`cached_by_word` gives up the least recently used, one of :func:`kept_by_word` the half
that came first.
"""

_TEXTS = 1 << 15
"""How many strings are kept to be the only ones of their spelling."""

_SCORES = 1 << 10
"""How many scores are kept to be the only ones that are equal."""

_MORPHOLOGIES = 4
"""For so many of them results are kept; a process has one, and tests have many."""


def cached_by_word(function: Callable[P, T], *, bound: int = CACHED_WORDS) -> Callable[P, T]:
    """Keep the function's results for some words, with the types of its own signature.

    When there are too many, the one that was asked for least recently goes.

    Args:
        function: Of a word form, and what else can be hashed; a pure one.
        bound: How many results are kept.
    """
    return cast("Callable[P, T]", lru_cache(bound)(function))


def kept(function: Callable[[H], T], *, bound: int = CACHED_WORDS) -> Callable[[H], T]:
    """Keep the results of a function of one argument: as :func:`kept_by_word`, and faster still.

    Args:
        function: Of a word form, or of anything else that can be looked up.
        bound: How many results are kept; the half that came first goes when there are more.
    """
    return Results(function, bound).__getitem__


def kept_by_word(
    function: Callable[[str, Morphology], T], *, bound: int = CACHED_WORDS
) -> Callable[[str, Morphology], T]:
    """Keep the function's results for some words: as :func:`cached_by_word`, for what most functions take.

    That is as fast, and makes nothing but the result for the garbage collector to go through, where a key
    of a word and a morphology is one more object for each word.

    Args:
        function: Of a word form.
        bound: How many results are kept; the half that came first goes when there are more.
    """
    tables: dict[Morphology, Results[str, T]] = _Tables(function, bound)

    @wraps(function)
    def kept_result(word: str, morphology: Morphology) -> T:
        return tables[morphology][word]

    return kept_result


class _Tables(dict[Morphology, "Results[str, T]"]):
    """A function's results by the morphology, the last few of them."""

    def __init__(self, function: Callable[[str, Morphology], T], bound: int) -> None:
        super().__init__()
        self._function = function
        self._bound = bound

    def __missing__(self, morphology: Morphology) -> Results[str, T]:
        _forget(self, _MORPHOLOGIES)
        function = self._function
        made = self[morphology] = Results(lambda word: function(word, morphology), self._bound)
        return made


class Results(dict[H, T]):
    """A function's results by its argument, made when they are first asked for.

    What :func:`kept` asks. Where an article asks hundreds of times, ``results[argument]`` takes two thirds of
    the time of a call.

    Args:
        function: Of anything that can be looked up.
        bound: How many results are kept; the half that came first goes when there are more.
    """

    def __init__(self, function: Callable[[H], T], bound: int = CACHED_WORDS) -> None:
        super().__init__()
        self.__wrapped__ = function
        self._bound = bound

    def __missing__(self, key: H) -> T:
        _forget(self, self._bound)
        made = self[key] = self.__wrapped__(key)
        return made


def _forget(table: dict[K, T], bound: int) -> None:
    """Make room in a full table: the half of its entries that came first goes."""
    if len(table) >= bound:
        for key in list(islice(table, bound // 2)):
            table.pop(key, None)  # another thread may have been faster


@lru_cache(CACHED_WORDS)
def _shared(value: object) -> object:
    return value


def shared(value: H) -> H:
    """The first value that was equal to *value*; for what takes few values in all, such as sets of cases."""
    return cast("H", _shared(value))


class _Texts(dict[str, str]):
    """Strings by themselves, the last some thousand."""

    def __missing__(self, text: str) -> str:
        _forget(self, _TEXTS)
        self[text] = text
        return text


same_score: Callable[[float], float] = lru_cache(_SCORES)(float)
"""The first number that was equal to this one, for how likely readings are."""

same_text: Callable[[str], str] = _Texts().__getitem__
"""The first string that was spelled as this one; for word forms and lemmas.

Some fifty caches keep the same forms, and every article has strings of its own for them: two thirds of all
strings that a process holds after some hundred articles would be doubles.
"""
