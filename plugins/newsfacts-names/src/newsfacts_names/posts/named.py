"""Mentions by name, as the rules of posts see them: token ranges with the cases they may stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsfacts_russian.records import record

from newsfacts import Document, Gender, MentionType, PersonFact, Span
from newsfacts_names.data_files import east_asian_surnames, given_names
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.posts.words import cases_of_any
from newsfacts_names.spelling import fold, is_latin

SHORTEST_NAME = 3
"""How many letters a name needs for its ending to tell a case."""

_VOWELS_THAT_STAY = frozenset("оуюэыие")
_ENDINGS_OF_A: Mapping[str, tuple[str, ...]] = {
    "ы": ("gent",),
    "и": ("gent", "datv", "loct"),
    "е": ("datv", "loct"),
    "у": ("accs",),
    "ю": ("accs",),
    "ой": ("ablt", "gent", "datv", "loct"),
    "ей": ("ablt", "gent", "datv", "loct"),
}
_ENDINGS_OF_CONSONANT: Mapping[str, tuple[str, ...]] = {
    "ого": ("gent", "accs"),
    "его": ("gent", "accs"),
    "ому": ("datv",),
    "ему": ("datv",),
    "а": ("gent", "accs"),
    "я": ("gent", "accs"),
    "у": ("datv",),
    "ю": ("datv",),
    "м": ("ablt", "loct"),
    "е": ("loct",),
}
_NAME_MARKS = frozenset({"Name", "Surn"})
_EAST_ASIAN_LENGTHS = (2, 3)
_NAME_PARTS = frozenset({"NOUN", "ADJF"})


@record(eq=True)
class Named:
    """One mention of a person by name.

    Args:
        person: The index of the person among those given.
        first: Its first token.
        last: One past its last token.
        cases: The grammatical cases it may stand in.
        gender: The person's gender.
        masculine: Whether one of its words can only be a man's given name.
        lone: Whether it is one word, with initials or without.
    """

    person: int
    first: int
    last: int
    cases: frozenset[str]
    gender: Gender | None
    masculine: bool = False
    lone: bool = False


def named_mentions(document: Document, people: Sequence[PersonFact]) -> list[Named]:
    """All mentions by name, in text order, none overlapping another."""
    found: list[Named] = []
    for index, person in enumerate(people):
        known: dict[tuple[object, ...], tuple[frozenset[str], bool, bool]] = {}
        for mention in person.mentions:
            if mention.type is MentionType.NAMED:
                first, last = document.token_range(mention.span.start, mention.span.end)
                words = tuple([token.text for token in document.tokens[first:last]])
                key = (mention.span.text, mention.nominative, words)
                if key not in known:
                    cases = mention_cases(document, mention.span, mention.nominative, person.gender)
                    lone = sum(len(word) > 1 for word in words) == 1
                    known[key] = cases, any(is_given_to_men(document, word) for word in words), lone
                cases, masculine, lone = known[key]
                found.append(Named(index, first, last, cases, person.gender, masculine, lone))
    found.sort(key=lambda each: (each.first, -each.last))
    kept: list[Named] = []
    for each in found:
        if each.first < each.last and (not kept or kept[-1].last <= each.first):
            kept.append(each)
    return kept


def is_given_to_men(document: Document, word: str) -> bool:
    """Whether a word is a given name that only men have: *Петр*, but not *Валя*, nor surely *Камерон*."""
    if given_names().get(fold(word)) != "m":
        return False
    return any(each.known and each.has("Name", "masc") for each in document.morphology.readings(word))


def mention_cases(
    document: Document, span: Span, nominative: str | None, gender: Gender | None
) -> frozenset[str]:
    """The cases a name may stand in: *Сергеем Лавровым* only in the instrumental."""
    first, last = document.token_range(span.start, span.end)
    words = [token.text for token in document.tokens[first:last]]
    bases = nominative.split() if nominative else []
    paired = len(bases) == len(words)
    cases = ALL_CASES
    for index, word in enumerate(words):
        possible = _word_cases(document, word, bases[index] if paired else None, gender)
        cases = cases & possible or cases | possible
    if nominative is None:
        return cases
    if nominative.lower() != span.text.lower():
        return cases - {"nomn"} or ALL_CASES - {"nomn"}
    if _is_east_asian(bases) or not any(_would_change(document, word, gender) for word in bases):
        return ALL_CASES
    return frozenset({"nomn"})


def _word_cases(document: Document, text: str, base: str | None, gender: Gender | None) -> frozenset[str]:
    """The cases one word of a name may stand in, by the dictionary or by its ending."""
    if len(text) < SHORTEST_NAME or not text[:1].isupper():  # initials, particles
        return ALL_CASES
    if base is not None and base.lower() == text.lower() and not _declines(text, gender):
        return ALL_CASES
    readings = document.morphology.readings(text)
    if not any(each.known for each in readings):
        if base is not None:
            return _cases_by_ending(base.lower(), text.lower())
        if text[-1:] in _VOWELS_THAT_STAY:
            return ALL_CASES
    wanted = {Gender.MALE: "femn", Gender.FEMALE: "masc"}.get(gender) if gender else None
    fitting = [
        each
        for each in readings
        if each.pos in _NAME_PARTS and wanted not in each.grammemes and "plur" not in each.grammemes
    ]
    # "Владимир" is a town too, whose accusative is another.
    people = [each for each in fitting if "inan" not in each.grammemes]
    return cases_of_any(people or fitting) or ALL_CASES


def _cases_by_ending(base: str, form: str) -> frozenset[str]:
    """The cases of a form beside its nominative: *Уиткоффа* beside *Уиткофф*, *Даригу* beside *Дарига*."""
    if base == form:
        return ALL_CASES
    endings = _ENDINGS_OF_A if base[-1:] in {"а", "я"} else _ENDINGS_OF_CONSONANT
    found = (cases for ending, cases in endings.items() if form.endswith(ending))
    return frozenset(next(found, ALL_CASES - {"nomn"}))


def _is_east_asian(words: Sequence[str]) -> bool:
    """*Ли Джэён*: newsrooms leave such names as they are as often as they decline them."""
    return len(words) in _EAST_ASIAN_LENGTHS and fold(words[0]) in east_asian_surnames()


def _would_change(document: Document, word: str, gender: Gender | None) -> bool:
    """Whether the dictionary, or else the ending, says that a name looks otherwise in other cases."""
    if not _declines(word, gender):
        return False
    readings = [each for each in document.morphology.readings(word) if each.grammemes & _NAME_MARKS]
    return not (gender is Gender.MALE and any(each.has("Fixd") and not each.has("femn") for each in readings))


def _declines(word: str, gender: Gender | None) -> bool:
    """Whether a name looks otherwise in other cases: not so *Рубио*, nor a woman's *Меркель*."""
    if word.endswith(".") or word[-1:].lower() in _VOWELS_THAT_STAY or is_latin(word):
        return False
    return word[-1:].lower() in "ая" or gender is Gender.MALE
