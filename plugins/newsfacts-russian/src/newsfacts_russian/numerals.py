"""Numerals in words: *пятью*, *двоих*, *тысячу*, and the numbers that compounds begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newsfacts_russian.data_files import rows
from newsfacts_russian.spelling import fold


class Numeral(NamedTuple):
    """What one form of a numeral tells.

    *kind* is ``cardinal`` (up to 900), ``collective`` (*двое*), ``half-more`` (*полтора*), ``pair``
    (*пара*), ``unknown`` (*несколько*) or a noun that multiplies: ``power.one`` (*тысячу*),
    ``power.many`` (*тысячам*), ``power.either`` (*тысячи*: one or many) or ``power.abbreviated`` (*тыс*).
    """

    kind: str
    value: Decimal | None
    """The number; ``None`` where none is told."""

    @property
    def is_power(self) -> bool:
        """Whether it multiplies the number before it: *пять* **тысяч**."""
        return self.kind.startswith("power")


def numeral(form: str) -> Numeral | None:
    """What a word form, in lower case, tells as a numeral; ``None`` for any other word.

    >>> numeral("четырьмястами")
    Numeral(kind='cardinal', value=Decimal('400'))
    """
    return _forms().get(form)


def forms() -> Iterable[str]:
    """Every form of a numeral that is known, in lower case."""
    return _forms().keys()


def numeral_prefix(word: str) -> tuple[Decimal, str] | None:
    """The number that a compound in lower case begins with, and the rest of it.

    >>> numeral_prefix("стапятидесятиметровый")
    (Decimal('150'), 'метровый')
    >>> numeral_prefix("вечерний") is None
    True
    """
    match = _prefixes().match(word)
    if match is None:
        return None
    parts = [_prefix_values()[fold(part)] for part in _prefix().findall(match[0])]
    total = parts[0]
    for before, part in pairwise(parts):
        if part >= before:
            return None  # "двухсторонний" is no two hundred and a rest
        total += part
    return total, word[match.end() :]


def _rows() -> list[list[str]]:
    return list(rows("newsfacts_russian", "numerals.tsv"))


@cache
def _forms() -> Mapping[str, Numeral]:
    found: dict[str, Numeral] = {}
    for kind, value, forms in _rows():
        if kind != "prefix":
            for form in forms.split():
                found[form] = found[fold(form)] = Numeral(kind, Decimal(value) if value else None)
    return found


@cache
def _prefix_values() -> Mapping[str, Decimal]:
    return {fold(form): Decimal(value) for kind, value, form in _rows() if kind == "prefix"}


@cache
def _prefix() -> re.Pattern[str]:
    longest = sorted(_prefix_values(), key=len, reverse=True)
    return re.compile("|".join(form.replace("е", "[её]") for form in longest))


@cache
def _prefixes() -> re.Pattern[str]:
    return re.compile(f"(?:{_prefix().pattern})+")
