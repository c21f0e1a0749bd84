"""Taking a mention apart: which of its words is the given name, the patronymic, the surname."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache

import attrs

from newsfacts import Morphology
from newsfacts_names.data_files import east_asian_surnames, particles, rows
from newsfacts_names.spelling import fold, is_initial, is_latin, is_roman
from newsfacts_names.word_forms import given_forms, patronymic_forms, surname_forms


class Role(Enum):
    """What a word does in a name."""

    GIVEN = "given"
    PATRONYMIC = "patronymic"
    SURNAME = "surname"
    HONORIFIC = "honorific"
    OTHER = "other"


@attrs.frozen
class Piece:
    """One word of a mention with its role.

    Args:
        text: As it stands.
        start: Where it begins in the mention's text.
        role: Its role.
        fixed: It is kept as it is in every case: an initial, a particle, a numeral.
    """

    text: str
    start: int
    role: Role
    fixed: bool = False


@attrs.frozen
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


_WORD = re.compile(r"[^\W\d_]{1,2}\.|\w+(?:[-'’`ʼ‘]\w+)*")
_THREE = 3
_SENIORITY = re.compile(r"(?P<name>.+)-(?:старш|младш|мл|ст)\w*")
_SYLLABLE = re.compile(
    r"(?:дз|чж|цз|кх|пх|тх|чх|[бпмфдтнлгкхжчшрцсйв])?(?:ай|ао|оу|эй|уа|уо|уэ|яо|ья|ье|юэ|уй|ый|ой|[аоуэиыеяюё])(?:нь|нг|н|м|к|п|т|р|ль|л|й)?",
)
_SURNAME_END = re.compile(
    r"(?:[оеё]в|[иы]н|ск(?:ий|ой|ого|ому|им|ом|ая|ую)|енко|[еи]дзе|швили|ян|янц|чук|ук|юк|[оеё]в(?:а|у|ым|ой)|[иы]н(?:а|у|ым|ой))$"
)


@cache
def honorifics() -> frozenset[str]:
    """Folded honorifics in the nominative."""
    return frozenset(fold(word) for line in rows("honorifics.txt") for word in line[0].split())


@attrs.frozen
class Word:
    """A word of a mention before it has a role."""

    text: str
    start: int


class Parser:
    """Takes the mentions of one document apart.

    Args:
        morphology: The language's.
        alone: Folded stems of the words that stand alone as a mention somewhere in the document.
    """

    def __init__(self, morphology: Morphology, alone: frozenset[str]) -> None:
        self._morphology = morphology
        self._alone = alone

    def patterns(self, text: str) -> list[Pattern]:
        """The ways to take *text* apart, the likeliest first."""
        words = [Word(match[0], match.start()) for match in _WORD.finditer(text)]
        head, core, tail = self._framed(words)
        if not core:
            return [Pattern((*head, *tail), 0.0, "no-name")]
        found = [Pattern((*head, *roles, *tail), weight, rule) for roles, weight, rule in self._core(core)]
        return sorted(found, key=lambda pattern: -pattern.weight)

    def _framed(self, words: list[Word]) -> tuple[list[Piece], list[Word], list[Piece]]:
        """The words between honorifics before them and numerals or *младший* after them."""
        head: list[Piece] = []
        core = list(words)
        while len(core) > 1 and self._is_honorific(core[0].text):
            head.append(Piece(core[0].text, core[0].start, Role.HONORIFIC))
            core.pop(0)
        tail: list[Piece] = []
        while (
            len(core) > 1
            and is_latin(core[-1].text)
            and not is_roman(core[-1].text)
            and not is_latin(core[0].text)
        ):
            tail.insert(0, Piece(core[-1].text, core[-1].start, Role.OTHER, fixed=True))
            core.pop()
        while len(core) > 1 and (
            is_roman(core[-1].text) or fold(core[-1].text)[:5] in {"младш", "старш", "мл.", "ст."}
        ):
            tail.insert(0, Piece(core[-1].text, core[-1].start, Role.OTHER, fixed=is_roman(core[-1].text)))
            core.pop()
        return head, core, tail

    def _is_honorific(self, text: str) -> bool:
        if text in particles():
            return False
        readings = self._morphology.readings(text)[:4]
        if text[0].islower() and "-" not in text:
            return any("anim" in reading.grammemes or reading.pos == "ADJF" for reading in readings)
        return any(fold(reading.lemma) in honorifics() for reading in readings)

    def _core(self, words: list[Word]) -> Iterator[tuple[list[Piece], float, str]]:
        if self._east_asian(words):
            yield [_piece(words[0], Role.SURNAME), *self._givens(words[1:])], 0.0, "east-asian"
            return
        if any(is_initial(word.text) for word in words) and len(words) > 1:
            yield _with_initials(words)
            return
        if not re.search("[А-Яа-яЁё]", words[0].text):
            yield _latin(words), 0.0, "latin"
            return
        if len(words) == 1:
            yield from self._single(words[0])
            return
        split = next((place for place, word in enumerate(words) if _before(word.text)), None)
        if split is not None:
            given = self._givens(words[:split])
            yield [*given, *_surname(words[split:])], 0.0, "particle"
            return
        if any(particles().get(word.text) == "after" for word in words):
            yield self._with_turkic_patronymic(words), 0.0, "turkic-patronymic"
            return
        yield from self._several(words)

    def _single(self, word: Word) -> Iterator[tuple[list[Piece], float, str]]:
        given = given_forms(word.text, self._morphology)
        patronymic = patronymic_forms(word.text, self._morphology)
        yield _surname([word]), 0.0, "surname"
        if given:
            marked = any(
                form.paradigm == "dictionary-Surn" for form in surname_forms(word.text, self._morphology)
            )
            yield [_piece(word, Role.GIVEN)], -0.3 if marked else 0.8, "given"
        if patronymic and any(form.gender == "f" for form in patronymic):
            yield [_piece(word, Role.PATRONYMIC)], 1.0, "patronymic"

    def _several(self, words: list[Word]) -> Iterator[tuple[list[Piece], float, str]]:
        patronymic = next(
            (
                place
                for place in range(1, len(words))
                if patronymic_forms(words[place].text, self._morphology)
            ),
            None,
        )
        if patronymic is not None and self._is_patronymic(words, patronymic):
            yield _around(words, patronymic), 1.0, "patronymic"
            return
        first, second = self._given_like(words[0].text), self._given_like(words[-1].text)
        if second and not first and len(words) == 2 and self._surname_like(words[0].text):  # noqa: PLR2004
            yield [_piece(words[0], Role.SURNAME), _piece(words[1], Role.GIVEN)], 0.0, "surname-given"
            return
        given = 1
        while given < len(words) - 1 and self._given_like(words[given].text):
            given += 1
        roles = [_piece(word, Role.GIVEN) for word in words[:given]] + _surname(words[given:])
        yield roles, 0.0, "given-surname"

    def _givens(self, words: Sequence[Word]) -> list[Piece]:
        return [_piece(word, Role.GIVEN) for word in words]

    def _is_patronymic(self, words: list[Word], place: int) -> bool:
        """Whether a word that looks like a patronymic is one: not in *Александр Романович*, *Романович*."""
        if len(words) > 2:  # noqa: PLR2004
            return place == len(words) - 1 or place == 1
        forms = patronymic_forms(words[place].text, self._morphology)
        if all(form.gender == "f" for form in forms):
            return True
        return self._given_like(words[0].text) and stem_of(words[place].text) not in self._alone

    def _given_like(self, text: str) -> bool:
        return bool(given_forms(text, self._morphology))

    def _surname_like(self, text: str) -> bool:
        if _SURNAME_END.search(fold(text)):
            return True
        return any(form.paradigm == "dictionary-Surn" for form in surname_forms(text, self._morphology))

    def _east_asian(self, words: list[Word]) -> bool:
        """*Ким Чен Ын*, *Си Цзиньпин*, *Нгуен Фу Чонг*."""
        surname = fold(words[0].text)
        declined = len(words) == _THREE and re.sub(r"[ау]$", "", surname) in east_asian_surnames()
        if not 1 < len(words) <= _THREE or not (declined or surname in east_asian_surnames()):
            return False
        return all(_syllabic(word.text) for word in words[1:])

    def _with_turkic_patronymic(self, words: list[Word]) -> list[Piece]:
        """*Гейдар Алирза оглы Алиев*, *Алиев Гейдар Алирза оглы*."""
        place = next(index for index, word in enumerate(words) if particles().get(word.text) == "after")
        patronymic = [
            Piece(word.text, word.start, Role.PATRONYMIC, fixed=True) for word in words[place - 1 : place + 1]
        ]
        before, after = words[: max(place - 1, 0)], words[place + 1 :]
        if after:
            return [*self._givens(before), *patronymic, *_surname(after)]
        if len(before) > 1:
            return [*_surname(before[:-1]), _piece(before[-1], Role.GIVEN), *patronymic]
        return [*self._givens(before), *patronymic]


def stem_of(text: str) -> str:
    """A crude stem for comparing a word with those that stand alone."""
    return re.sub(r"(?<=...)(?:ой|ым|ом|ем|ей|[ауыеи])$", "", fold(text))


def _syllabic(text: str) -> bool:
    """Whether the word is made of one to three syllables of Chinese or Korean transcription."""
    rest, count = re.sub(r"(?<=[нмгкт])(?:а|у|ом|е|ем)$", "", fold(text).replace("-", "")), 0
    if len(rest) > 10:  # noqa: PLR2004
        return False
    for candidate in (rest, fold(text).replace("-", "")):
        rest = candidate
        count = 0
        while rest:
            match = _SYLLABLE.match(rest)
            if not match or not match[0]:
                break
            rest = rest[match.end() :]
            count += 1
        if not rest and count <= 3:  # noqa: PLR2004
            return True
    return False


def _before(text: str) -> bool:
    lower = text.lower()
    if "-" in text and particles().get(lower.split("-")[0]) == "before":
        return True
    return particles().get(lower) == "before" and (
        text[0].islower()
        or lower
        in {
            "ле",
            "ла",
            "де",
            "ди",
            "дю",
            "да",
            "фон",
            "ван",
            "бен",
            "бин",
            "ибн",
            "абу",
            "аль",
            "эль",
            "дель",
            "ду",
            "дос",
            "мак",
        }
    )


def _piece(word: Word, role: Role) -> Piece:
    return Piece(word.text, word.start, role, fixed=is_initial(word.text))


def _surname(words: Sequence[Word]) -> list[Piece]:
    pieces = []
    for place, word in enumerate(words):
        match = _SENIORITY.fullmatch(word.text)
        if match:
            pieces.append(Piece(match["name"], word.start, Role.SURNAME))
            continue
        last = place == len(words) - 1
        pieces.append(
            Piece(
                word.text,
                word.start,
                Role.SURNAME,
                fixed=not last and _before(word.text) and "-" not in word.text,
            )
        )
    return pieces


def _latin(words: Sequence[Word]) -> list[Piece]:
    if len(words) == 1:
        return [Piece(words[0].text, words[0].start, Role.SURNAME, fixed=True)]
    return [
        Piece(word.text, word.start, Role.SURNAME if place else Role.GIVEN, fixed=True)
        for place, word in enumerate(words)
    ]


def _with_initials(words: Sequence[Word]) -> tuple[list[Piece], float, str]:
    """*Д. С. Лихачев*, *Лихачев Д.С.*, *Джордж У. Буш*."""
    initials = [place for place, word in enumerate(words) if is_initial(word.text)]
    pieces = []
    if initials[0] > 0 and initials[-1] < len(words) - 1:
        for place, word in enumerate(words):
            role = Role.SURNAME if place > initials[-1] else Role.GIVEN
            pieces.append(_piece(word, role))
        return pieces, 0.0, "middle-initial"
    seen = 0
    for place, word in enumerate(words):
        if place in initials:
            pieces.append(_piece(word, Role.PATRONYMIC if seen else Role.GIVEN))
            seen += 1
        else:
            pieces.append(_piece(word, Role.SURNAME))
    return pieces, 0.0, "initials"


def _around(words: Sequence[Word], place: int) -> list[Piece]:
    """Roles when word number *place* is the patronymic."""
    roles = [Role.SURNAME] * len(words)
    roles[place] = Role.PATRONYMIC
    roles[place - 1] = Role.GIVEN
    return [_piece(word, role) for word, role in zip(words, roles, strict=True)]
