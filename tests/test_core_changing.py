"""Copies of facts with some fields changed."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsfacts import DateFact, Mention, MentionType, PersonFact, Provenance, Span, TimexType
from newsfacts._changing import changed
from newsfacts.facts import Gender

SPAN = Span(0, 4, "Анна")
PERSON = PersonFact(
    span=SPAN,
    id="p1",
    name="Анна",
    mentions=(Mention(span=SPAN, type=MentionType.NAMED),),
    confidence=0.5,
    gender=Gender.FEMALE,
    given="Анна",
)
DATE = DateFact(span=Span(0, 5, "вчера"), type=TimexType.DATE, value="2025-12-30")


@pytest.mark.parametrize(
    ("fact", "values"),
    [
        (PERSON, {"provenance": Provenance(distribution="acme", extractor="names")}),
        (PERSON, {"mentions": (), "confidence": 0.25}),
        (DATE, {"provenance": Provenance(distribution="acme", extractor="days")}),
        (DATE, {}),
        (SPAN, {"end": 4}),
    ],
)
def test_a_changed_copy_is_that_of_attrs(fact: Any, values: dict[str, Any]) -> None:
    before = attrs.asdict(fact, recurse=False)

    made = changed(fact, **values)

    assert made == attrs.evolve(fact, **values)
    assert type(made) is type(fact)
    assert attrs.asdict(fact, recurse=False) == before


def test_classes_without_slots_and_of_one_field_are_copied_too() -> None:
    @attrs.frozen(slots=False)
    class Loose:
        only: int = 1

    assert changed(Loose(), only=2) == Loose(2)
    assert changed(Loose(5)) == Loose(5)
