"""What the words around a mention tell of its case and gender."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsfacts import Document
from newsfacts_names.paradigms import CASES
from newsfacts_names.people.evidence import evidence, follows_womans_title, shared_title
from newsfacts_names.people.expectation import Expectation
from newsfacts_names.people.neighbours import Neighbourhood

_SHARED_CASE, _OTHER_CASE, _SHARED_GENDER = 0.9, -0.8, 1.5
"""What the names of a list take over from the title in the plural before it."""
_NO_MAN = -6.0
"""What a woman's title right before says for a man in the nominative; in the genitive he may employ her."""


@attrs.define
class Context:
    """Log-odds-like weights of the genders and cases that the neighbours make likely.

    Args:
        expected: By gender and case, what the place makes likely.
        cases: Weights of the cases beside that: of a list, or of a title that several names share.
        common: The gender and the cases of a title in the plural, which the names listed next share.
        womans: Whether a title that only a woman has stands right before.
    """

    expected: dict[tuple[str, str], float]
    cases: dict[str, float] = attrs.Factory(lambda: dict.fromkeys(CASES, 0.0))
    agreeing: str = ""
    common: tuple[str, frozenset[str]] | None = None
    womans: bool = False

    def weight(self, gender: str, case: str) -> float:
        """What the neighbours say for that gender and case together."""
        shared = self.agreeing == gender and self.common is not None and case in self.common[1]
        weight = self.expected[gender, case] + self.cases[case] + (_SHARED_GENDER if shared else 0.0)
        return weight + _NO_MAN if self.womans and (gender, case) == ("m", "N") else weight

    def favour(self, cases: Iterable[str], more: float, less: float) -> None:
        """Add *more* to these cases and *less* to the others."""
        cases = set(cases)
        for case in self.cases:
            self.cases[case] += more if case in cases else less

    def take_common(self, gender: str, cases: frozenset[str]) -> None:
        """Agree with a title in the plural, the own one or that of the name before in a list."""
        self.common, self.agreeing = (gender, cases), gender
        self.favour(cases, _SHARED_CASE, _OTHER_CASE)

    @property
    def key(self) -> tuple[object, ...]:
        """What is the same in contexts that say the same."""
        return (*self.expected.values(), *self.cases.values(), self.agreeing, self.womans)


def context(document: Document, start: int, end: int, model: Expectation) -> Context:
    """The evidence around the code points ``[start, end)``."""
    around = Neighbourhood(document, start, end)
    made = Context(model.of(dict.fromkeys(evidence(around))), womans=follows_womans_title(around))
    title = shared_title(around)
    if title is not None:
        made.take_common(*title)
    return made
