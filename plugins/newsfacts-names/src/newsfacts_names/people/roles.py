"""The roles of the words of a name, and the plain orders in which they come."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from newsfacts_russian.records import record

from newsfacts_names.data_files import particles, particles_with
from newsfacts_names.spelling import is_initial

_SENIORITY = re.compile(r"(?P<name>.+)-(?:старш|младш|мл|ст)\w*")


class Role(Enum):
    """What a word does in a name."""

    GIVEN = "given"
    PATRONYMIC = "patronymic"
    SURNAME = "surname"
    HONORIFIC = "honorific"
    OTHER = "other"


class Declension(Enum):
    """By what rules a word of a name is declined."""

    RUSSIAN = "russian"
    SYLLABIC = "syllabic"
    """The given name of a Chinese: *Си Цзиньпина*."""
    SYLLABLE = "syllable"
    """The last syllable of a Korean or Vietnamese name: *Ким Чен Ира*."""
    SYLLABIC_SURNAME = "syllabic-surname"
    """Its surname, if that is the first: *Кима Чен Ира* or *Ким Чен Ира*."""
    JAPANESE = "japanese"
    """A surname after a Japanese given name ends with a vowel or *н*: *Сэйдзи Маэхару*."""


@record
class Piece:
    """One word of a mention with its role.

    Args:
        text: As it stands.
        start: Where it begins in the mention's text.
        role: Its role.
        fixed: It is kept as it is in every case: an initial, a particle, a numeral.
        declension: Whose rules of declension it follows, if not the Russian ones.
    """

    text: str
    start: int
    role: Role
    fixed: bool = False
    declension: Declension = Declension.RUSSIAN


@record
class Pattern:
    """One way to give the words of a mention their roles.

    Args:
        pieces: The words with their roles.
        weight: How likely it is beside the other patterns.
        rule: Its name.
    """

    pieces: tuple[Piece, ...]
    weight: float
    rule: str

    @property
    def surname_leads(self) -> bool:
        """Whether the surname stands first wherever the name is written: *Ким Чен Ир*."""
        surname = (each.declension for each in self.pieces if each.role is Role.SURNAME)
        return Declension.SYLLABIC_SURNAME in surname


@record
class Word:
    """A word of a mention before it has a role."""

    text: str
    start: int


def givens(words: Sequence[Word]) -> list[Piece]:
    """All of the words as given names."""
    return [piece(word, Role.GIVEN) for word in words]


def is_turkic(text: str) -> bool:
    """*оглы*, *Акиф-кызы*."""
    return particles().get(text.lower().rpartition("-")[2]) == "after"


def turkic(words: Sequence[Word]) -> list[Piece]:
    """*Гейдар Алирза оглы Алиев*, *Алиев Гейдар Алирза оглы*, *Алиева Лейла Акиф-кызы*."""
    place = next(index for index, word in enumerate(words) if is_turkic(word.text))
    first = place if "-" in words[place].text else max(place - 1, 0)
    patronymic = [
        Piece(word.text, word.start, Role.PATRONYMIC, fixed=True) for word in words[first : place + 1]
    ]
    before, after = words[:first], words[place + 1 :]
    if after:
        return [*givens(before), *patronymic, *surname(after)]
    if len(before) > 1:
        return [*surname(before[:-1]), piece(before[-1], Role.GIVEN), *patronymic]
    return [*givens(before), *patronymic]


def is_before(text: str) -> bool:
    """Whether the word begins a surname: *де* Голль, *Ле* Пен, *аль-Асад*."""
    lower = text.lower()
    if "-" in text:
        return particles().get(lower.split("-")[0]) == "before"
    return particles().get(lower) == "before" and (text[0].islower() or lower in particles_with("capital"))


def east_asian(words: Sequence[Word], surname: int) -> list[Piece]:
    """*Ким Чен Ир*: word number *surname* is the surname; only that and the last word are ever declined.

    *Аун Сан Су Чжи* has no surname.
    """
    last = len(words) - 1
    given = Declension.SYLLABIC if last == 1 else Declension.SYLLABLE
    return [
        Piece(
            word.text,
            word.start,
            Role.SURNAME if place == surname else Role.GIVEN,
            fixed=place not in {surname, last},
            declension=given if place == last else Declension.SYLLABIC_SURNAME,
        )
        for place, word in enumerate(words)
    ]


def japanese_names(words: Sequence[Word]) -> list[Piece]:
    """*Сэйдзи Маэхара*: the given name is not declined."""
    *givens, last = words
    return [
        *(Piece(word.text, word.start, Role.GIVEN, fixed=True) for word in givens),
        Piece(last.text, last.start, Role.SURNAME, declension=Declension.JAPANESE),
    ]


def piece(word: Word, role: Role) -> Piece:
    """A word in a role; an initial is kept as it is."""
    return Piece(word.text, word.start, role, fixed=is_initial(word.text))


def surname(words: Sequence[Word]) -> list[Piece]:
    """All of the words as a surname: its particles kept, *старший* left aside."""
    pieces = []
    for place, word in enumerate(words):
        match = _SENIORITY.fullmatch(word.text)
        if match:
            pieces.append(Piece(match["name"], word.start, Role.SURNAME))
            at = len(match["name"]) + 1
            pieces.append(Piece(word.text[at:], word.start + at, Role.OTHER, fixed=word.text.endswith(".")))
            continue
        last = place == len(words) - 1
        pieces.append(
            Piece(
                word.text,
                word.start,
                Role.SURNAME,
                fixed=not last and is_before(word.text) and "-" not in word.text,
            )
        )
    return pieces


def latin(words: Sequence[Word]) -> list[Piece]:
    """A name in Latin letters, which has no cases: *Bob Wayman*."""
    if len(words) == 1:
        return [Piece(words[0].text, words[0].start, Role.SURNAME, fixed=True)]
    return [
        Piece(word.text, word.start, Role.SURNAME if place else Role.GIVEN, fixed=True)
        for place, word in enumerate(words)
    ]


def with_initials(words: Sequence[Word]) -> tuple[list[Piece], float, str]:
    """*Д. С. Лихачев*, *Лихачев Д.С.*, *Джордж У. Буш*."""
    initials = [place for place, word in enumerate(words) if is_initial(word.text)]
    pieces = []
    if initials[0] > 0 and initials[-1] < len(words) - 1:
        for place, word in enumerate(words):
            after = place > initials[-1]
            role = Role.SURNAME if after else Role.PATRONYMIC if place in initials else Role.GIVEN
            pieces.append(piece(word, role))
        return pieces, 0.0, "middle-initial"
    seen = 0
    for place, word in enumerate(words):
        if place in initials:
            pieces.append(piece(word, Role.PATRONYMIC if seen else Role.GIVEN))
            seen += 1
        else:
            pieces.extend(surname([word]))
    return pieces, 0.0, "initials"


def around(words: Sequence[Word], place: int) -> list[Piece]:
    """Roles when word number *place* is the patronymic."""
    roles = [Role.SURNAME] * len(words)
    roles[place] = Role.PATRONYMIC
    roles[place - 1] = Role.GIVEN
    made: list[Piece] = []
    for word, role in zip(words, roles, strict=True):
        made += surname([word]) if "-" in word.text else [piece(word, role)]
    return made
