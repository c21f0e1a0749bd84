"""Ships by name for newsfacts: «танкер «Северная заря»» is the tanker «Северная заря»."""

import re
from collections.abc import Iterable
from typing import ClassVar

import attrs

from newsfacts import Document, Extractor, Fact, hookimpl

TYPES = {
    "баржа",
    "катер",
    "ледокол",
    "паром",
    "сухогруз",
    "танкер",
    "теплоход",
    "траулер",
    "яхта",
}
NAME = re.compile(r"«(?P<name>[^«»\n]{1,40})»")


@attrs.frozen(kw_only=True)
class VesselFact(Fact):
    """A ship."""

    kind: ClassVar[str] = "vessels.vessel"
    vessel_type: str
    name: str


def vessels(document: Document) -> Iterable[VesselFact]:
    """Find «танкер «Заря»», «с парома «Ольга»»: a type of ship before a name."""
    for match in NAME.finditer(document.text):
        first, _ = document.token_range(match.start(), match.end())
        if first == 0:
            continue
        noun = document.tokens[first - 1]
        lemmas = {reading.lemma for reading in document.readings(noun)}
        for vessel_type in lemmas & TYPES:
            span = document.span(noun.start, match.end())
            yield VesselFact(
                span=span, vessel_type=vessel_type, name=match["name"], rule="type-name"
            )


@hookimpl
def newsfacts_register_fact_types() -> list[type[Fact]]:
    """One fact type."""
    return [VesselFact]


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """One extractor."""
    return [Extractor(name="vessels.names", produces=("vessels.vessel",), run=vessels)]
