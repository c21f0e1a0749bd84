"""What the dictionary and the lists tell of a word form, whatever its place in a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from sys import intern

from newsfacts_russian.caching import kept_by_word, shared
from newsfacts_russian.records import record

from newsfacts import Morphology, Reading
from newsfacts_names.data_files import east_asian_surnames
from newsfacts_names.grammemes import ALL_CASES, PROPER
from newsfacts_names.spelling import fold, is_roman, stem
from newsfacts_names.word_forms import given_forms, patronymic_forms

_MARKS = PROPER | {"Abbr"}
_INSTITUTION = re.compile(
    r"^(?:мин|гос|рос|глав|сов|гор|мос|лен|под|при|за|евро|нац|спец|тат|центр)[а-я]{4,}(?:овья?|ь[ея]|инадзор|надзора?|пром|торг|фонд)?$"
    r"|прокуратур|министерств|надзор|банк|строй|пром[а-я]?$|нефт|газ[а-я]?$|агентств|ведомств|комитет|управлени|департамент|институт"
    r"|университет|академи|центр|союз|совет|росс[ы]?$|газет|журнал|телеком|авиа|транс|энерго|атом|трест|холдинг|инвест|медиа|информ"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


@record
class Word:
    """What the dictionary and the lists tell of one word form, whatever its place."""

    features: tuple[str, ...]
    kind: str
    stem: str
    given: bool
    cases: frozenset[str]


@kept_by_word
def word_of(text: str, morphology: Morphology) -> Word:
    """The features of a word form that do not depend on its place, kept from one article to the next."""
    readings = morphology.readings(text)[:6]
    lower = fold(text)
    given = bool(given_forms(text, morphology))
    patronymic = bool(patronymic_forms(text, morphology))
    marks = _marks(readings)
    kind = _kind(text, marks, given=given, patronymic=patronymic)
    features = [f"shape={_shape(text)}", f"kind={kind}", *(f"mark={mark}" for mark in marks)]
    features += [f"suffix={lower[-size:]}" for size in (1, 2, 3, 4) if len(lower) > size + 1]
    features.append(f"prefix={lower[:3]}")
    features.append(f"lemma={fold(readings[0].lemma)}")
    if _INSTITUTION.search(lower):
        features.append("institution-stem")
    if lower in east_asian_surnames():
        features.append("east-asian-surname")
    if given and "Name" not in marks:
        features.append("given-list-only")
    features.append(f"length={min(len(text), 8)}")
    cases = ALL_CASES.intersection(chain.from_iterable(each.grammemes for each in readings))
    return Word(tuple(map(intern, features)), kind, stem(text), given, shared(cases))


def _marks(readings: Sequence[Reading]) -> list[str]:
    marks: set[str] = set()
    for reading in readings:
        proper = reading.grammemes & _MARKS
        marks.update(proper if reading.known else (f"{mark}?" for mark in proper))
        if reading.known and not proper:
            marks.add(f"common-{reading.pos}")
            if "anim" in reading.grammemes:
                marks.add("common-anim")
    if readings[0].known:
        top = readings[0].grammemes & _MARKS
        marks.add(f"top-{min(top, default=readings[0].pos)}")
    return sorted(marks)


def _kind(text: str, marks: list[str], *, given: bool, patronymic: bool) -> str:
    """The first that fits, from the surest to the vaguest."""
    kinds = {
        "latin": _LATIN.match(text) is not None,
        "patronymic": patronymic,
        "given-surname": "Surn" in marks and "Name" in marks,
        "given": given,
        "surname": "Surn" in marks,
        "place": "Geox" in marks,
        "organization": "Orgn" in marks or "Abbr" in marks,
        "common": any(mark.startswith("common") for mark in marks),
    }
    return next((kind for kind, fits in kinds.items() if fits), "unknown")


def _shape(text: str) -> str:
    if is_roman(text):
        return "roman"
    if len(text) == 1:
        return "letter"
    if text.isupper():
        return "caps"
    if "-" in text:
        head, *tail = text.split("-")
        return "Xx-Xx" if head[:1].isupper() and all(part[:1].isupper() for part in tail) else "Xx-xx"
    return "Xx" if text[1:].islower() else "mixed"
