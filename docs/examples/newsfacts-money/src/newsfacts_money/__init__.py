"""Sums of money in roubles for newsfacts: «3 млн рублей» is 3,000,000."""

import re
from collections.abc import Iterable
from typing import ClassVar

import attrs

from newsfacts import Document, Extractor, Fact, hookimpl

POWERS = {"": 0, "тыс": 3, "млн": 6, "млрд": 9}
NUMBER = r"(?P<number>\d{1,12}(?:,\d{1,2})?)"
POWER = r"(?:(?P<power>тыс|млн|млрд)\b\.?\s)?"
SUM = re.compile(rf"{NUMBER}\s{POWER}рубл(?:ь|я|ей)\b")


@attrs.frozen(kw_only=True)
class MoneyFact(Fact):
    """A sum of money."""

    kind: ClassVar[str] = "money.sum"
    amount: int


def sums(document: Document) -> Iterable[MoneyFact]:
    """Find «3 млн рублей», «1,5 млрд рублей», «500 рублей»."""
    for match in SUM.finditer(document.text):
        number, power = match["number"].replace(",", "."), match["power"] or ""
        amount = round(float(number) * 10 ** POWERS[power])
        span = document.span(match.start(), match.end())
        yield MoneyFact(span=span, amount=amount, rule="number-power-roubles")


@hookimpl
def newsfacts_register_fact_types() -> list[type[Fact]]:
    """One fact type."""
    return [MoneyFact]


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """One extractor."""
    return [Extractor(name="money.sums", produces=("money.sum",), run=sums)]
