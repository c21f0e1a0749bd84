"""The words of a mention in their roles, a table for each way to give them.

``G`` is a given name, ``P`` a patronymic, ``S`` a surname, ``O`` another word; small, what is kept as it
is in every case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from newsfacts_names.people import roles
from newsfacts_names.people.roles import Declension, Piece, Role, Word

LETTERS = {Role.GIVEN: "G", Role.PATRONYMIC: "P", Role.SURNAME: "S", Role.HONORIFIC: "H", Role.OTHER: "O"}


def words(text: str) -> list[Word]:
    return [Word(each, text.index(each)) for each in text.split()]


def letters(pieces: Sequence[Piece]) -> str:
    return "".join(LETTERS[each.role].lower() if each.fixed else LETTERS[each.role] for each in pieces)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("де", True),
        ("ван", True),
        ("Ле", True),
        ("Ван", True),
        ("дер", True),
        ("Дер", False),
        ("аль-Асад", True),
        ("оглы", False),
        ("Рябов", False),
        ("Рябов-Крамер", False),
    ],
)
def test_words_that_begin_a_surname(text: str, begins: bool) -> None:  # noqa: FBT001  (a row)
    assert roles.is_before(text) is begins


@pytest.mark.parametrize(
    ("text", "turkic"), [("оглы", True), ("Акиф-кызы", True), ("де", False), ("Рябов", False)]
)
def test_words_of_a_turkic_patronymic(text: str, turkic: bool) -> None:  # noqa: FBT001  (a row)
    assert roles.is_turkic(text) is turkic


WAYS: dict[str, tuple[Callable[[Sequence[Word]], Sequence[Piece]], list[tuple[str, str]]]] = {
    "given names": (roles.givens, [("Анна Вера", "GG"), ("Д.", "g")]),
    "Turkic": (
        roles.turkic,
        [
            ("Гейдар Алирза оглы Алиев", "GppS"),
            ("Алиев Гейдар Алирза оглы", "SGpp"),
            ("Алиева Лейла Акиф-кызы", "SGp"),
            ("Лейла Акиф-кызы", "Gp"),
            ("Гейдар Алирза оглы", "Gpp"),
        ],
    ),
    "surname": (
        roles.surname,
        [("Рябов", "S"), ("де Голль", "sS"), ("Рябов Крамер", "SS"), ("Рябов-старший", "SO")],
    ),
    "Latin": (roles.latin, [("Wayman", "s"), ("Bob Wayman", "gs"), ("Bob de Wayman", "gss")]),
    "initials": (
        lambda given: roles.with_initials(given)[0],
        [
            ("Д. С. Рябов", "gpS"),
            ("Рябов Д. С.", "Sgp"),
            ("Д. Рябов", "gS"),
            ("Джордж У. Буш", "GpS"),
        ],
    ),
    "Japanese": (roles.japanese_names, [("Сэйдзи Маэхара", "gS"), ("Кэн Сэйдзи Маэхара", "ggS")]),
    "Eastern, the surname first": (
        lambda given: roles.east_asian(given, 0),
        [("Ким Чен Ир", "SgG"), ("Си Цзиньпин", "SG")],
    ),
    "Eastern, the surname last": (lambda given: roles.east_asian(given, 2), [("Сан Джин Пак", "ggS")]),
    "around a patronymic": (
        lambda given: roles.around(given, 1),
        [("Олег Ильич Рябов", "GPS"), ("Олег Ильич", "GP"), ("Олег Ильич Рябов-Крамер", "GPS")],
    ),
}


@pytest.mark.parametrize(
    ("way", "text", "expected"), [(way, *row) for way, (_, rows) in WAYS.items() for row in rows]
)
def test_roles(way: str, text: str, expected: str) -> None:
    assert letters(WAYS[way][0](words(text))) == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [("Джордж У. Буш", "middle-initial"), ("Д. С. Рябов", "initials"), ("Рябов Д.", "initials")],
)
def test_which_rule_reads_initials(text: str, rule: str) -> None:
    assert roles.with_initials(words(text))[2] == rule


@pytest.mark.parametrize(
    ("text", "surname", "declensions"),
    [
        ("Си Цзиньпин", 0, [Declension.SYLLABIC_SURNAME, Declension.SYLLABIC]),
        (
            "Ким Чен Ир",
            0,
            [Declension.SYLLABIC_SURNAME, Declension.SYLLABIC_SURNAME, Declension.SYLLABLE],
        ),
    ],
)
def test_how_eastern_names_decline(text: str, surname: int, declensions: list[Declension]) -> None:
    assert [each.declension for each in roles.east_asian(words(text), surname)] == declensions
