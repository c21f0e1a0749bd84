"""The readings of a whole mention: roles, gender, case and nominative of all its words at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import attrs
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.records import record

from newsfacts import Morphology
from newsfacts_names.eastern_forms import (
    japanese_surname_forms,
    syllabic_forms,
    syllabic_surname_forms,
)
from newsfacts_names.grammemes import case_letter
from newsfacts_names.paradigms import CASES, Form
from newsfacts_names.people.context import Context
from newsfacts_names.people.expectation import KEYS
from newsfacts_names.people.roles import Declension, Pattern, Piece, Role
from newsfacts_names.people.wording import NameReading, Wording
from newsfacts_names.word_forms import given_forms, patronymic_forms, surname_forms

KEPT = 10
"""How many readings of a mention are carried on."""

_FORMS_OF_A_WORD = 3
"""How many nominatives of a word are weighed for each gender and case."""
_MOST_NOMINATIVES = 128
"""Once a name has so many nominatives in one case, each further word of it has but its likeliest one."""

_UNKNOWN_GIVEN = -4.0
_UNLISTED_GIVEN = -1.2
_OF_SURNAMES_ONLY = frozenset({"adjectival", "possessive"})
"""No given name is declined so: *Хулианой* is of *Хулиана*."""
_LONG = 4
"""Longer given names on *ой* are forms of another: *Соной* is of *Сона*."""
_CASELESS = 0.4
"""Most full names stand in the nominative, and where the given name can't deny it, neither does an ending."""

_LONE_UNDECLINED = -1.5
"""A lone surname on a consonant is seldom a woman's, nor undeclined otherwise: *гол забил **Дуглас***."""
_BARE = re.compile(r"[бвгджзйклмнпрстфхцчшщ](?<![оеёыи]м)(?<![ыи]х)$")
"""On a consonant, and on none of an ending: unlike *Обиход**ом***."""

_LIKELY = 0.4
"""The weight from which forms are likely enough to settle how a name is declined."""
_NOBODY = frozenset({"plur", "neut"})
_TABLES = 1 << 10
"""How many tables of nominatives are kept: each takes some 2.5 KB, and names repeat within an article."""
_UNEXPLAINED = -3.5

Weighted = tuple[tuple[str, float], ...]
"""Nominatives with their weights, the best first."""

GenderAndCase = tuple[str, str]


class Candidate(NamedTuple):
    """A reading before its context is known.

    Args:
        wording: The roles and the nominatives of the words.
        key: The gender, ``m`` or ``f``, and the case, one of the letters ``NGDAIL``.
        bonus: What counts only for that gender and case, by what the whole mention is.
        weight: What its words say for it together.
    """

    wording: Wording
    key: GenderAndCase
    bonus: float
    weight: float


def candidates(text: str, patterns: Sequence[Pattern], morphology: Morphology) -> list[Candidate]:
    """All readings that the words of a mention allow, wherever they stand."""
    return [found for pattern in patterns for found in _of_pattern(text, pattern, morphology)]


def ranked(found: Sequence[Candidate], around: Context, kept: int = KEPT) -> list[NameReading]:
    """The likeliest readings in that context, the best first."""
    weights = {key: around.weight(*key) for key in KEYS}
    scores = [wording.pattern.weight + weights[key] + bonus + weight for wording, key, bonus, weight in found]
    best = sorted(range(len(found)), key=scores.__getitem__, reverse=True)[:kept]
    return [NameReading(found[at].wording, *found[at].key, scores[at]) for at in best]


def _of_pattern(text: str, pattern: Pattern, morphology: Morphology) -> Iterator[Candidate]:
    tables = [table(piece, morphology) for piece in pattern.pieces]
    caseless = any(
        piece.role is Role.GIVEN and not piece.fixed and each.caseless
        for piece, each in zip(pattern.pieces, tables, strict=True)
    )
    wordings: dict[tuple[str, ...], Wording] = {}
    lone = all(piece.role is Role.SURNAME for piece in pattern.pieces)
    bare = _LONE_UNDECLINED if lone and _BARE.search(text.lower()) else 0.0
    for key in KEYS:
        bonus = _CASELESS if caseless and key[1] == "N" else 0.0
        bonus += 0.0 if key == ("m", "N") else bare
        for words, weight in _combined([each.nominatives[key] for each in tables]):
            wording = wordings.get(words)
            if wording is None:
                wording = wordings[words] = Wording(text, pattern, words)
            yield Candidate(wording, key, bonus, weight)


def _combined(options: Sequence[Weighted]) -> list[tuple[tuple[str, ...], float]]:
    """The nominatives of all words together, with their weights."""
    found: list[tuple[tuple[str, ...], float]] = [((), 0.0)]
    for each in options:
        kept = each if len(found) * len(each) <= _MOST_NOMINATIVES else each[:1]
        found = [((*words, word), weight + more) for words, weight in found for word, more in kept]
    return found


@record
class Table:
    """The nominatives of one word in its role.

    Args:
        nominatives: By gender and case, of each at least one.
        caseless: Whether the likeliest are the same in every case: of *Синдзи*, unlike *Иван*.
    """

    nominatives: dict[GenderAndCase, Weighted]
    caseless: bool


def table(piece: Piece, morphology: Morphology) -> Table:
    """The nominatives of one word in its role, by gender and case."""
    if piece.fixed:
        return _fixed(piece.text)
    return _table(piece.text, piece.role, piece.declension, morphology)


@cached_by_word
def _fixed(text: str) -> Table:
    return Table(dict.fromkeys(KEYS, ((text, 0.0),)), caseless=False)


@partial(cached_by_word, bound=_TABLES)
def _table(text: str, role: Role, declension: Declension, morphology: Morphology) -> Table:
    best: dict[GenderAndCase, dict[str, float]] = {}
    for form in _forms(text, role, declension, morphology):
        for case in form.cases:
            words = best.setdefault((form.gender, case), {})
            words[form.nominative] = max(form.weight, words.get(form.nominative, form.weight))
    nominatives = {
        key: tuple(sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:_FORMS_OF_A_WORD])
        for key, words in best.items()
    }
    unexplained = dict.fromkeys(KEYS, ((text, _UNEXPLAINED),))
    return Table({**unexplained, **nominatives}, _tells_no_case(nominatives))


def _tells_no_case(forms: dict[GenderAndCase, Weighted]) -> bool:
    """Whether the likeliest forms are the same in every case: *Синдзи Харада* rather than *Харад*."""
    for gender in "mf":
        best = {forms[gender, case][0] for case in CASES if (gender, case) in forms}
        if len(best) == 1 and {(gender, "I"), (gender, "N")} <= forms.keys() and min(best)[1] > _LIKELY:
            return True
    return False


def _forms(text: str, role: Role, declension: Declension, morphology: Morphology) -> Iterator[Form]:
    if declension is not Declension.RUSSIAN:
        yield from eastern_forms(text, declension, morphology)
    elif role is Role.SURNAME:
        yield from surname_forms(text, morphology)
    elif role is Role.GIVEN:
        known = given_forms(text, morphology)
        yield from known
        less = _UNKNOWN_GIVEN if any(form.paradigm == "given-list" for form in known) else _UNLISTED_GIVEN
        for form in surname_forms(text, morphology):
            if form.paradigm not in _OF_SURNAMES_ONLY and not _is_instrumental(text, form):
                yield attrs.evolve(form, weight=form.weight + (less if known else _foreign(form)))
    elif role is Role.PATRONYMIC:
        yield from patronymic_forms(text, morphology, surely=True)
    else:
        yield from _attributes(text, morphology)


def _is_instrumental(text: str, form: Form) -> bool:
    """No long given name stands so in the nominative: *Соной* is of *Сона*, unlike *Трой*."""
    return form.nominative == text.lower() and text.endswith("ой") and len(text) > _LONG


def eastern_forms(text: str, declension: Declension, morphology: Morphology) -> Iterable[Form]:
    """The forms that a word of an East Asian name can be, as its place in the name declines."""
    if declension is Declension.JAPANESE:
        return japanese_surname_forms(text, morphology)
    if declension is Declension.SYLLABIC_SURNAME:
        return syllabic_surname_forms(text)
    return syllabic_forms(text, most=1 if declension is Declension.SYLLABLE else 2)


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
        case = case_letter(reading)
        if not case or not reading.grammemes.isdisjoint(_NOBODY):
            continue
        gender = "f" if "femn" in reading.grammemes else "m"
        form = morphology.inflect(reading, {"nomn", "sing"})
        yield Form(form.word if form else text, gender, case, 0.5 if reading.known else 0.0, "attribute")
