"""Records: equal by being the same or, if asked for, by their fields."""

from __future__ import annotations

import attrs
from newsfacts_russian.records import record


@record
class Stretch:
    first: int
    last: int
    seen: tuple[int, ...] = attrs.field(default=(), repr=False)


@record(eq=True, kw_only=True)
class Shape:
    case: str

    def __repr__(self) -> str:
        return f"<{self.case}>"


def test_records_are_equal_if_they_are_the_same() -> None:
    stretch = Stretch(1, 2)

    assert stretch == stretch  # noqa: PLR0124  (that is what is tested)
    assert stretch != Stretch(1, 2)
    assert len({stretch, Stretch(1, 2)}) == 2


def test_records_with_equal_fields_are_equal_if_asked_for() -> None:
    assert Shape(case="gent") == Shape(case="gent")
    assert len({Shape(case="gent"), Shape(case="gent"), Shape(case="nomn")}) == 2


def test_a_record_shows_its_fields_or_what_its_class_shows() -> None:
    assert repr(Stretch(1, 2, (3,))) == "Stretch(first=1, last=2)"
    assert repr(Shape(case="gent")) == "<gent>"


def test_a_record_has_no_other_attributes() -> None:
    assert not hasattr(Stretch(1, 2), "__dict__")
    assert attrs.evolve(Stretch(1, 2), last=3).last == 3
