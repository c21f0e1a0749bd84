"""The readings of a whole mention: roles, gender, case and nominative of all its words at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import attrs

from newsfacts import Morphology
from newsfacts_names.caching import cached_by_word
from newsfacts_names.paradigms import CASES, Form
from newsfacts_names.people.context import Context
from newsfacts_names.people.roles import Pattern, Piece, Role
from newsfacts_names.word_forms import cases_of, given_forms, patronymic_forms, surname_forms

KEPT = 10
"""How many readings of a mention are carried on."""

_FORMS_OF_A_WORD = 3
_UNKNOWN_GIVEN = -4.0
_UNLISTED_GIVEN = -1.2
_CASELESS = 0.4
"""Most full names stand in the nominative, and where the given name can't deny it, neither does an ending."""

_LIKELY = 0.4
_UNEXPLAINED = -3.5

Table = dict[tuple[str, str], tuple[tuple[str, float], ...]]
"""Gender and case → nominatives with their weights, the best first."""


@attrs.frozen
class NameReading:
    """One way to understand a mention.

    Args:
        pattern: The roles of its words.
        nominatives: The nominative of each word, in lower case (fixed words as they are).
        gender: ``m`` or ``f``.
        case: One of the letters ``NGDAIL``.
        score: Log-odds-like weight.
    """

    pattern: Pattern
    nominatives: tuple[str, ...]
    gender: str
    case: str
    score: float

    def words(self, role: Role) -> list[str]:
        """The nominatives of the words in that role."""
        pairs = zip(self.pattern.pieces, self.nominatives, strict=True)
        return [word for piece, word in pairs if piece.role is role]

    def without_given(self) -> NameReading:
        """The same with every given name as a part of the surname."""
        pieces = tuple(
            attrs.evolve(piece, role=Role.SURNAME) if piece.role is Role.GIVEN else piece
            for piece in self.pattern.pieces
        )
        return attrs.evolve(self, pattern=attrs.evolve(self.pattern, pieces=pieces))


def readings_of(patterns: Sequence[Pattern], around: Context, morphology: Morphology) -> list[NameReading]:
    """The likeliest readings of a mention, the best first."""
    found = [reading for pattern in patterns for reading in _of_pattern(pattern, around, morphology)]
    found.sort(key=lambda reading: -reading.score)
    return found[:KEPT]


def _of_pattern(pattern: Pattern, around: Context, morphology: Morphology) -> Iterator[NameReading]:
    tables = [table(piece, morphology) for piece in pattern.pieces]
    caseless = any(
        piece.role is Role.GIVEN and not piece.fixed and _tells_no_case(each)
        for piece, each in zip(pattern.pieces, tables, strict=True)
    )
    for gender in "mf":
        for case in CASES:
            base = pattern.weight + around.weight(gender, case)
            if case == "N" and caseless:
                base += _CASELESS
            options = [
                each.get((gender, case)) or ((piece.text, _UNEXPLAINED),)
                for piece, each in zip(pattern.pieces, tables, strict=True)
            ]
            for chosen in product(*options):
                score = base + sum(weight for _, weight in chosen)
                yield NameReading(pattern, tuple(word for word, _ in chosen), gender, case, score)


def _tells_no_case(forms: Table) -> bool:
    """Whether the likeliest forms are the same in every case: *Синдзи Харада* rather than *Синдзи Харад*."""
    for gender in "mf":
        best = {forms[gender, case][0] for case in CASES if (gender, case) in forms}
        if len(best) == 1 and {(gender, "I"), (gender, "N")} <= forms.keys() and min(best)[1] > _LIKELY:
            return True
    return False


def table(piece: Piece, morphology: Morphology) -> Table:
    """The nominatives of one word in its role, by gender and case."""
    if piece.fixed:
        return _fixed(piece.text)
    return _table(piece.text, piece.role, morphology)


@cached_by_word
def _fixed(text: str) -> Table:
    return {(gender, case): ((text, 0.0),) for gender in "mf" for case in CASES}


@cached_by_word
def _table(text: str, role: Role, morphology: Morphology) -> Table:
    best: dict[tuple[str, str], dict[str, float]] = {}
    for form in _forms(text, role, morphology):
        for case in form.cases:
            words = best.setdefault((form.gender, case), {})
            words[form.nominative] = max(form.weight, words.get(form.nominative, form.weight))
    return {
        key: tuple(sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:_FORMS_OF_A_WORD])
        for key, words in best.items()
    }


def _forms(text: str, role: Role, morphology: Morphology) -> Iterator[Form]:
    if role is Role.SURNAME:
        yield from surname_forms(text, morphology)
    elif role is Role.GIVEN:
        known = given_forms(text, morphology)
        yield from known
        less = _UNKNOWN_GIVEN if any(form.paradigm == "given-list" for form in known) else _UNLISTED_GIVEN
        for form in surname_forms(text, morphology):
            yield attrs.evolve(form, weight=form.weight + (less if known else _foreign(form)))
    elif role is Role.PATRONYMIC:
        yield from patronymic_forms(text, morphology)
    else:
        yield from _attributes(text, morphology)


def _foreign(form: Form) -> float:
    """An unknown given name on *и*, *о*, *э* is rather a foreign one, not declined: *Сейджи*."""
    return (
        0.5
        if form.paradigm == "fixed" and form.nominative[-1] in "иоэ" and form.nominative[-2:] != "ии"
        else -0.2
    )


def _attributes(text: str, morphology: Morphology) -> Iterator[Form]:
    """Honorifics and adjectives: *принца*, *младшего*, by the dictionary."""
    for reading in morphology.readings(text):
        case = cases_of(reading)
        if not case or "plur" in reading.grammemes:
            continue
        gender = "f" if "femn" in reading.grammemes else "m"
        form = morphology.inflect(reading, {"nomn", "sing"})
        yield Form(form.word if form else text, gender, case, 0.5 if reading.known else 0.0, "attribute")
