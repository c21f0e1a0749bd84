"""Fractions in figures and as one sign: *3/4*, *¾*."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

SIGNS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Unicode's vulgar fractions, which typographers put in for *1/2*."""
_FIGURES = re.compile(r"(\d{1,2})/(\d{1,3})")
_LARGEST = 10
"""The largest denominator of a sign."""


def fraction(text: str) -> Fraction | None:
    """What a token says as a fraction below one; ``None`` for any other.

    >>> fraction("3/4"), fraction("¾"), fraction("4/3")
    (Fraction(3, 4), Fraction(3, 4), None)
    """
    if len(text) == 1:
        return Fraction(unicodedata.numeric(text)).limit_denominator(_LARGEST) if text in SIGNS else None
    match = _FIGURES.fullmatch(text)
    if match is None or not 0 < int(match[1]) < int(match[2]):
        return None
    return Fraction(int(match[1]), int(match[2]))


def decimal(part: Fraction) -> Decimal | None:
    """The fraction as an exact decimal; ``None`` where it is none, as a third.

    >>> decimal(Fraction(3, 4)), decimal(Fraction(1, 3))
    (Decimal('0.75'), None)
    """
    told = Decimal(part.numerator) / Decimal(part.denominator)
    return told if Fraction(told) == part else None


EXACT_SIGNS = "".join(
    sign for sign in SIGNS if (part := fraction(sign)) is not None and decimal(part) is not None
)
"""Those of :data:`SIGNS` that are exact decimals: *½*, but not *⅓*."""
