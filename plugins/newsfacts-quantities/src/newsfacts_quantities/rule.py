"""What a rule of quantities is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs
from newsfacts_russian.records import record

from newsfacts import Fact, QuantityFact, Rule
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.line import Line


@record(kw_only=True)
class QuantityRule(Rule):
    """A rule that makes quantities. Its examples mark every quantity of the sentence, whoever made it."""

    def marks(self, fact: Fact) -> Iterable[tuple[int, int, str]]:
        """The quantity with :func:`label`."""
        return [(fact.span.start, fact.span.end, label(fact))] if isinstance(fact, QuantityFact) else []


@record(kw_only=True)
class Reading(QuantityRule):
    """A rule that tells what a number is by the words beside it.

    Args:
        read: From a bare amount of a sentence to what it is; ``None`` if the rule does not apply.
    """

    read: Callable[[Line, Amount], Amount | None] = attrs.field(repr=False)


@record(kw_only=True)
class Finding(QuantityRule):
    """A rule that finds quantities that no numeral begins: *треть*, *вдвое*, *пострадавших нет*.

    Args:
        begins: Whether *find* may answer for a word form, in small letters and without ё.
        find: From the index of a word to the amount that it begins or belongs to; ``None`` if there is none.
    """

    begins: Callable[[str], bool] = attrs.field(repr=False)
    find: Callable[[Line, int], Amount | None] = attrs.field(repr=False)


@record(kw_only=True)
class Composing(QuantityRule):
    """A rule that looks at all the amounts of a sentence together.

    Args:
        compose: From the amounts of a sentence, in order, to what they are together.
    """

    compose: Callable[[Line, list[Amount]], list[Amount]] = attrs.field(repr=False)


def label(fact: QuantityFact) -> str:
    """How the examples write a quantity: ``MONEY 5 RUB``, ``COUNT 2..3 of дом, MORE_THAN``."""
    parts = [fact.type, fact.amount or "?", fact.unit or "", f"of {fact.of}" if fact.of else ""]
    told = " ".join(part for part in parts if part)
    return f"{told}, {fact.modifier}" if fact.modifier else told
