"""The extractor: from the document's numbers to quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts import Document, QuantityFact, QuantityType

_PERCENT = re.compile(r"(?<![\w.,])(?P<number>\d{1,9}(?:,\d{1,9})?)\s?%")


def extract_quantities(document: Document) -> Iterator[QuantityFact]:
    """The quantities of *document*, in reading order."""
    for number, match in enumerate(_PERCENT.finditer(document.text), start=1):
        yield QuantityFact(
            id=f"quantity-{number}",
            span=document.span(*match.span()),
            type=QuantityType.PERCENT,
            value=match["number"].replace(",", "."),
            unit="%",
            rule="percent",
        )
