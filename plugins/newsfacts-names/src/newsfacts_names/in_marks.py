"""A name in quotation marks that no dictionary has, by the case that its place asks for.

The dictionary guesses at an unknown word by its end alone, as if it were any noun, and takes *Медела* for a
neuter and *Аталанты* for a plural. *Акции «Медела»* and *форвард итальянской «Аталанты»* show a genitive.
"""

from __future__ import annotations

from newsfacts_russian.prepositions import cases_after

from newsfacts import Document, NameFact
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.positions import begins_sentence, readings_at, text_at
from newsfacts_names.spelling import CLOSING, OPENING, fold
from newsfacts_names.titles import words
from newsfacts_names.titles.lexicon import TitleClass, title_of_lemma

_ADJECTIVES = 3
"""So many adjectives may stand before the mark."""

_ENDINGS = {
    "gent": (("ии", "ия"), ("ы", "а"), ("и", "я"), ("а", ""), ("я", "ь")),
    "datv": (("у", ""), ("ю", "ь"), ("е", "а")),
    "accs": (("у", "а"), ("ю", "я")),
    "ablt": (("ью", "ь"), ("ом", ""), ("ой", "а"), ("ем", "ь"), ("ей", "я")),
    "loct": (("ии", "ия"), *((f"{each}ке", f"{each}ка") for each in "бвгджзлмнпрстхцчшщ"), ("е", "")),
}
"""The endings of a singular → those of its nominative, by case; unknown names are seldom neuter."""

_HARD = frozenset("гкхжшчщ")
"""Behind them *и* stands for *ы*: *Балтики*."""

_JOINING = frozenset({",", "и", "или"})
_LONGEST = 6
"""So many words a name in marks may have."""
_VOWELS = frozenset("аеёиоуыэюя")
_PLURAL = ("ах", "ях", "ами", "ями")
_SHORTEST = 3
"""Letters of the shortest stem."""


def nominative_in_marks(word: str, cases: tuple[str, ...]) -> str | None:
    """The nominative of an unknown name that stands in one of the cases.

    One that ends as none of them does is not declined: *в шведский «Фрелунда»*, *из турецкого «Фенербахче»*.

    Args:
        word: The name, a single word.
        cases: The cases that its place allows.

    Returns:
        ``None`` of what looks like a plural: *лежит в «Зимодворах»*.
    """
    if word.endswith(_PLURAL):
        return None
    for case in cases:
        for ending, nominative in _ENDINGS.get(case, ()):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST and (nominative != "" or stem[-1] not in _VOWELS):
                return stem + _spelt(stem[-1], nominative)
    return word


def _spelt(last: str, ending: str) -> str:
    """The ending as it is spelt behind a letter: *Балтика*, and *Эверей* of *Эверея*."""
    if ending == "я" and last in _HARD:
        return "а"
    return "й" if ending == "ь" and last in _VOWELS else ending


def is_in_marks(document: Document, name: NameFact) -> bool:
    """Whether an opening mark stands right before it."""
    at, _ = document.token_range(name.span.start, name.span.end)
    return text_at(document, at - 1) in OPENING


def cases_in_marks(document: Document, name: NameFact) -> tuple[str, ...]:
    """The cases that its place allows a name in marks; none if it stands in none, or nothing tells.

    A preposition governs it, *в «Меделе»*, and who or what belongs to it has it in the genitive: *тренер
    «Искры»*, *акции «Медела»*. Adjectives before it agree with it: *форвард итальянской «Аталанты»*.
    """
    if not is_in_marks(document, name):
        return ()
    at, _ = document.token_range(name.span.start, name.span.end)
    at = _first_of_list(document, at - 1) - 1
    agreeing = ALL_CASES
    for _ in range(_ADJECTIVES):
        cases = _cases_of_adjective(document, at)
        if not cases:
            break
        agreeing &= cases
        at -= 1
    governed = frozenset(_governed(document, at)) or ALL_CASES
    allowed = governed & agreeing
    return () if allowed == ALL_CASES else tuple(sorted(allowed))


def _first_of_list(document: Document, opening: int) -> int:
    """The opening mark of the first of names that are told together: *акции «Полимета» и «Медела»*."""
    while text_at(document, opening - 1) in _JOINING and text_at(document, opening - 2) in CLOSING:
        inside = range(opening - 3, opening - 3 - _LONGEST, -1)
        before = next((at for at in inside if text_at(document, at) in OPENING), None)
        if before is None:
            break
        opening = before
    return opening


def _cases_of_adjective(document: Document, at: int) -> frozenset[str]:
    """The cases of an adjective or participle; none of another word."""
    if not text_at(document, at).islower():
        return frozenset()
    readings = [each for each in readings_at(document, at) if each.pos in {"ADJF", "PRTF"}]
    if not readings or readings_at(document, at)[0].pos not in {"ADJF", "PRTF"}:
        return frozenset()
    return frozenset(case for each in readings for case in each.grammemes & ALL_CASES)


def _governed(document: Document, at: int) -> tuple[str, ...]:
    """The cases that a preposition asks for, or a noun of what somebody has."""
    word = text_at(document, at)
    if cases := cases_after(word):
        return cases
    if not word.islower() and not (word.istitle() and begins_sentence(document, at)):
        return ()
    nouns = [each for each in readings_at(document, at)[:1] if each.known and each.pos == "NOUN"]
    return ("gent",) if any(_is_somebodys(fold(each.lemma)) for each in nouns) else ()


def _is_somebodys(lemma: str) -> bool:
    """Whether the noun tells what a body has, and not what it is or how somebody is called."""
    title = title_of_lemma(lemma)
    return lemma in words("belonging") or (title is not None and title.category is TitleClass.OFFICE)
