"""A reading of a whole mention, and what is made of it: keys, parts, the nominative."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

import attrs
from newsfacts_russian.records import record

from newsfacts import Gender, PersonName
from newsfacts_names.people.roles import Pattern, Role
from newsfacts_names.spelling import fold, is_roman, like, stem

_WOMANS = re.compile(r"(?:[оеё]в|[иы]н)а$")
_OBLIQUE_OF_A = frozenset("ыиеую")
_OTHERS = {Role.GIVEN: Role.SURNAME, Role.SURNAME: Role.GIVEN}


@record
class Wording:
    """A mention with every word in its role and in the nominative, whatever its gender and case.

    The readings of a mention share their few wordings, and so what is made of each is made once.

    Args:
        text: The mention as it stands.
        pattern: The roles of its words.
        nominatives: The nominative of each word, in lower case (fixed words as they are).
    """

    text: str
    pattern: Pattern
    nominatives: tuple[str, ...]

    @cached_property
    def surnames(self) -> tuple[str, ...]:
        """The nominatives of the words of the surname."""
        return self._in(Role.SURNAME)

    @cached_property
    def givens(self) -> tuple[str, ...]:
        """The nominatives of the given names."""
        return self._in(Role.GIVEN)

    @cached_property
    def folded_surnames(self) -> tuple[str, ...]:
        """The words of the surname for comparison."""
        return tuple([fold(word) for word in self.surnames])

    @cached_property
    def stem(self) -> str:
        """The stem of the surname's last word as it stands; empty if there is none."""
        words = [piece.text for piece in self.pattern.pieces if piece.role is Role.SURNAME]
        return stem(words[-1]) if words else ""

    @cached_property
    def lexeme(self) -> str:
        """The last word of the surname, a woman's as a man's: *петров* of both; empty if there is none."""
        last = self.folded_surnames[-1] if self.surnames else ""
        if _WOMANS.search(last):
            return last[:-1]
        return f"{last[:-2]}ий" if last.endswith(("ская", "цкая")) else last

    @cached_property
    def nicknames(self) -> tuple[str, ...]:
        """What stands in marks between the names."""
        last = self.pattern.pieces[-1].start
        pairs = zip(self.pattern.pieces, self.nominatives, strict=True)
        inside = [pair for pair in pairs if pair[0].role is Role.OTHER and 0 < pair[0].start < last]
        return tuple([written(piece.text, word) for piece, word in inside])

    @cached_property
    def oblique_stem(self) -> str | None:
        """The folded surname without a last vowel that may be the ending of one on *а*: of *Янши*."""
        last = self.surnames[-1] if self.surnames else ""
        return fold(last)[:-1] if last[-1:] in _OBLIQUE_OF_A else None

    @cached_property
    def keys(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """What other mentions can support, by gender: each nominative in its role, without and with it."""
        words = [f"surname {word}" for word in self.folded_surnames]
        words += [f"given {fold(word)}" for word in self.givens]
        return {gender: tuple([(word, f"{word} {gender}") for word in words]) for gender in "mf"}

    @cached_property
    def initial(self) -> str:
        """The first letter of the given name, written out or not; empty for a lone surname."""
        return fold(self.givens[0][:1]) if self.givens else ""

    @cached_property
    def is_abbreviated(self) -> bool:
        """Whether the given name is an initial."""
        return bool(self.givens) and self.givens[0].endswith(".")

    @cached_property
    def parts(self) -> dict[str, PersonName]:
        """The parts of the name, with the capitals of the text, by gender."""
        given, patronymic, surname = map(self._written, (Role.GIVEN, Role.PATRONYMIC, Role.SURNAME))
        return {
            gender.value: PersonName(given=given, patronymic=patronymic, surname=surname, gender=gender)
            for gender in Gender
        }

    @cached_property
    def nominative(self) -> str:
        """The mention's own words in the nominative."""
        made, at = [], 0
        for piece, word in zip(self.pattern.pieces, self.nominatives, strict=True):
            made += [self.text[at : piece.start], written(piece.text, word)]
            at = piece.start + len(piece.text)
        return " ".join("".join([*made, self.text[at:]]).split())

    @cached_property
    def numeral(self) -> str:
        """*III* of *Карл III*; empty if there is none."""
        return next((piece.text for piece in self.pattern.pieces if is_roman(piece.text)), "")

    @cached_property
    def without_given(self) -> Wording:
        """The same with every given name as a part of the surname."""
        return self._with(Role.SURNAME, instead=Role.GIVEN)

    @cached_property
    def without_surname(self) -> Wording:
        """The same with every surname as a given name."""
        return self._with(Role.GIVEN, instead=Role.SURNAME)

    @cached_property
    def turned(self) -> Wording:
        """The same with given names and surname in each other's roles."""
        pieces = tuple(
            attrs.evolve(piece, role=_OTHERS.get(piece.role, piece.role)) for piece in self.pattern.pieces
        )
        return attrs.evolve(self, pattern=attrs.evolve(self.pattern, pieces=pieces))

    def _with(self, role: Role, *, instead: Role) -> Wording:
        pieces = tuple(
            attrs.evolve(piece, role=role) if piece.role is instead else piece
            for piece in self.pattern.pieces
        )
        return attrs.evolve(self, pattern=attrs.evolve(self.pattern, pieces=pieces))

    def _in(self, role: Role) -> tuple[str, ...]:
        pairs = zip(self.pattern.pieces, self.nominatives, strict=True)
        return tuple([word for piece, word in pairs if piece.role is role])

    def _written(self, role: Role) -> str | None:
        pairs = zip(self.pattern.pieces, self.nominatives, strict=True)
        return " ".join([written(piece.text, word) for piece, word in pairs if piece.role is role]) or None


class NameReading(NamedTuple):
    """One way to understand a mention.

    Args:
        wording: The roles and the nominatives of its words.
        gender: ``m`` or ``f``.
        case: One of the letters ``NGDAIL``.
        score: Log-odds-like weight.
    """

    wording: Wording
    gender: str
    case: str
    score: float

    @property
    def parts(self) -> PersonName:
        """The parts of the name, with the capitals of the text."""
        return self.wording.parts[self.gender]

    def scored(self, score: float) -> NameReading:
        """The same with that weight."""
        return NameReading(self.wording, self.gender, self.case, score)

    def without_given(self) -> NameReading:
        """The same with every given name as a part of the surname."""
        return NameReading(self.wording.without_given, self.gender, self.case, self.score)

    def without_surname(self) -> NameReading:
        """The same with every surname as a given name."""
        return NameReading(self.wording.without_surname, self.gender, self.case, self.score)

    def turned(self) -> NameReading:
        """The same with given names and surname in each other's roles."""
        return NameReading(self.wording.turned, self.gender, self.case, self.score)


def written(surface: str, nominative: str) -> str:
    """The nominative with the capitals and the habit of *ё* of the surface form."""
    if nominative == surface:
        return surface
    if "ё" in nominative and "ё" not in surface.lower():
        nominative = nominative.replace("ё", "е")
    return like(surface, nominative)
