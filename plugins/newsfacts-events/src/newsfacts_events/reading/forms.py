"""The cases, numbers and genders that a word form can have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.records import record
from newsfacts_russian.words import CASES

from newsfacts import Reading

_SECOND = {"gen2": "gent", "loc2": "loct", "acc2": "accs", "gen1": "gent"}


class Form(NamedTuple):
    """One nominal reading: its case, its number, and its gender in the singular."""

    pos: str
    case: str
    number: str
    gender: str
    animate: bool


@record
class Nominal:
    """The cases of some readings, their number and gender where all agree, and whether one is alive."""

    cases: frozenset[str]
    number: str
    gender: str
    animate: bool


@cached_by_word
def together(forms: tuple[Form, ...]) -> Nominal:
    """What some forms say together."""
    numbers = {form.number for form in forms}
    genders = {form.gender for form in forms if form.gender}
    return Nominal(
        frozenset(form.case for form in forms),
        numbers.pop() if len(numbers) == 1 else "",
        genders.pop() if len(genders) == 1 else "",
        any(form.animate for form in forms),
    )


def with_accusative(forms: Iterable[Form]) -> tuple[Form, ...]:
    """The forms, each once; an accusative has the form of another case, however rare the dictionary has it.

    Of who is alive it is the genitive's, of many things the nominative's: *прибыли банка выросли*.
    """
    found = dict.fromkeys(forms)
    for form in list(found):
        if form.pos == "NOUN" and form.animate and (form.case, form.gender) == ("gent", "masc"):
            found.setdefault(form._replace(case="accs"))
        elif form.pos == "NOUN" and not form.animate and (form.case, form.number) == ("accs", "plur"):
            found.setdefault(form._replace(case="nomn"))
    return tuple(found)


def forms_of(reading: Reading) -> list[Form]:
    """The forms of a reading, one a case."""
    carried = reading.grammemes
    number = "plur" if "plur" in carried else "sing"
    gender = (
        next((each for each in ("masc", "femn", "neut") if each in carried), "") if number == "sing" else ""
    )
    cases = [each for each in CASES if each in carried] or [
        _SECOND[each] for each in _SECOND if each in carried
    ]
    if "Fixd" in carried:
        cases = list(CASES)
    return [Form(reading.pos, each, number, gender, "anim" in carried) for each in cases]
