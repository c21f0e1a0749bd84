"""A number of a sentence, before it is known what it says."""

from __future__ import annotations

from decimal import Decimal

import attrs
from newsfacts_russian.records import record

ONE = Decimal(1)


@record(kw_only=True)
class Number:
    """A number, or a range of two, and the tokens ``[first, last)`` that say it.

    Args:
        first: Index of the first token, a sign included.
        last: One past the last.
        low: The number, or the lower end of a range; ``None`` where none is told (*десятки*).
        high: The upper end of a range; otherwise ``None``.
        power: What it was multiplied by last: 1000 in *5 тысяч*.
        words: Whether it begins with a word.
        kind: The kind of its last numeral: ``collective``, ``cardinal``; ``figures`` for digits.
        more: Whether *с лишним* stands behind it.
        about: Whether its multiplier stands before it, which makes it a guess: *тысяч десять*.
        sign: The sign of the upper end, where it has one of its own.
    """

    first: int
    last: int
    low: Decimal | None
    high: Decimal | None = None
    power: Decimal = ONE
    words: bool = False
    kind: str = "figures"
    more: bool = False
    about: bool = False
    sign: str = ""

    def times(self, factor: Decimal) -> Number:
        """The number multiplied."""
        return attrs.evolve(
            self,
            low=None if self.low is None else self.low * factor,
            high=None if self.high is None else self.high * factor,
        )

    def negative(self) -> Number:
        """The number below zero; a range turns round, unless its upper end is above zero."""
        if self.low is None:
            return self
        if self.high is None:
            return attrs.evolve(self, low=-self.low)
        low, high = sorted((-self.low, self.high if self.sign == "+" else -self.high))
        return attrs.evolve(self, low=low, high=high)

    @property
    def governs(self) -> str:
        """What it asks of the noun behind it: ``one``, ``few`` or ``many``."""
        last = self.high if self.high is not None else self.low
        if last is None or self.power != ONE:
            return "many"
        if last != last.to_integral_value():
            return "few"
        tail = int(last) % 100
        if tail % 10 == 1 and tail != 11:  # noqa: PLR2004
            return "one"
        return "few" if tail % 10 in {2, 3, 4} and tail not in {12, 13, 14} else "many"
