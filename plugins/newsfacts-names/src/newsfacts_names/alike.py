"""The nominative of a name from all its forms in the article: *Воеводине* and *Воеводины* are *Воеводина*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import attrs
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.spelling import recased

from newsfacts import Document, NameFact
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.marked import is_told_by_noun
from newsfacts_names.spelling import QUOTES, fold, stem
from newsfacts_names.titles import words

_SHORTEST = 3

_PARADIGMS: Mapping[str, frozenset[str]] = {
    "а": frozenset({"а", "ы", "и", "е", "у", "ой"}),
    "я": frozenset({"я", "и", "е", "ю", "ей"}),
    "ия": frozenset({"ия", "ии", "ию", "ией"}),
    "": frozenset({"", "а", "у", "ом", "е"}),
    "о": frozenset({"о", "а", "у", "ом", "е"}),
    "ь": frozenset({"ь", "я", "ю", "ем", "е"}),
    "ь ": frozenset({"ь", "и", "ью"}),
    "й": frozenset({"й", "я", "ю", "ем", "е"}),
    "ы": frozenset({"ы", "ов", "ам", "ами", "ах"}),
}
"""The ending of the nominative → those of all cases; the feminine on *ь* has a blank."""


def solved_together(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The names, with the nominative where another form or the noun before the marks tells it."""
    groups: dict[tuple[str, ...], list[NameFact]] = {}
    for name in names:
        if name.nominative is None and name.confidence < 1:
            groups.setdefault(tuple(stem(word) for word in _bare(name).split()), []).append(name)
    told: dict[str, str] = {}
    for group in groups.values():
        told.update(_solved(document, group))
    return [
        attrs.evolve(name, nominative=name.text.replace(_bare(name), told[_bare(name)], 1))
        if name.nominative is None and name.confidence < 1 and _bare(name) in told
        else name
        for name in names
    ]


def _bare(name: NameFact) -> str:
    return name.text.strip(f"{QUOTES}'")


def _solved(document: Document, group: Sequence[NameFact]) -> Iterator[tuple[str, str]]:
    """The forms of one name, each with its nominative, where the article tells it."""
    forms = list(dict.fromkeys(map(_bare, group)))
    nominative = None
    if len(forms) > 1:
        nominative = _of_word(document, forms) if " " not in forms[0] else _of_phrase(document, forms)
    if nominative is None:
        nominative = next((_bare(name) for name in group if _is_apposed(document, name)), None)
    if nominative is not None:
        yield from ((form, nominative) for form in forms)


def _is_apposed(document: Document, name: NameFact) -> bool:
    """*акции завода «Полимет»*: in marks, behind a noun that tells what is named, and not who has it."""
    first, _ = document.token_range(name.span.start, name.span.end)
    if not is_told_by_noun(document, first - 1) or _is_oblique(document, _bare(name)):
        return False
    before = document.readings(document.tokens[first - 2])
    return not any(fold(each.lemma) in words("belonging") for each in before)


def _is_oblique(document: Document, phrase: str) -> bool:
    """*сайт «Первого канала»*: whether a phrase begins with an adjective that is no nominative."""
    first, _, rest = phrase.partition(" ")
    readings = document.morphology.readings(first) if rest else ()
    return bool(readings) and all(
        each.known and each.pos == "ADJF" and not each.has("nomn") for each in readings
    )


def _of_word(document: Document, forms: Sequence[str]) -> str | None:
    """The nominative of a word in which all its forms fit into one declension."""
    if any(form.isupper() for form in forms):
        return None
    if any(_is_known(document, form) for form in forms):
        return _of_known_word(document, forms)
    base = _beginning(forms)
    if len(base) < _SHORTEST:
        return None
    for cut in (base, base[:-1]):
        endings = {form[len(cut) :] for form in forms}
        fitting = [ending for ending, all_of_them in _PARADIGMS.items() if endings <= all_of_them]
        told = [ending for ending in fitting if ending.strip() in endings] or fitting
        if len(told) == 1:
            return cut + told[0].strip()
    return None


def _of_known_word(document: Document, forms: Sequence[str]) -> str | None:
    """The only nominative that all forms of a word of the dictionary may have."""
    shared = set.intersection(*(set(_nominatives(document, form)) for form in forms))
    return shared.pop() if len(shared) == 1 else None


def _nominatives(document: Document, word: str) -> Iterator[str]:
    for reading in document.morphology.readings(word):
        if reading.known and reading.pos == "NOUN":
            number = "plur" if reading.has("plur") else "sing"
            form = document.morphology.inflect(reading, {"nomn", number})
            yield recased(word, form.word if form else reading.lemma)


def _beginning(forms: Sequence[str]) -> str:
    """The letters that all begin with."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms, strict=False))
    return "".join(letters[0] for letters in alike)


def _is_known(document: Document, form: str) -> bool:
    """Whether the dictionary knows the word as anything but a person's name."""
    readings = document.morphology.readings(form)
    return any(each.known and not each.grammemes & PERSONAL for each in readings)


def _of_phrase(document: Document, forms: Iterable[str]) -> str | None:
    """The form that is the nominative of all others: *Тихий омут* beside *Тихого омута*."""
    forms = list(forms)
    made = {form: fold(kept_nominative(document.morphology, form)) for form in forms}
    return next((form for form in forms if fold(form) == made[form] and _fits(form, made.values())), None)


def _fits(form: str, nominatives: Iterable[str]) -> bool:
    return any(fold(form) == each for each in nominatives)
