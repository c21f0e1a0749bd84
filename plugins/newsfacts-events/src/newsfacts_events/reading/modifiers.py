"""Numbers, adjectives and participles: which belong to the noun behind them, and which stand for somebody."""

from __future__ import annotations

from collections.abc import Container, Sequence

from newsfacts_russian.words import CASES

from newsfacts_events.reading.words import MODIFIERS, Word

ALL = frozenset(CASES)
_MULTIPLIERS = frozenset({"тыс", "млн", "млрд", "трлн"})
_SHORTENED = 2
"""So few letters stand for a word: *кв. м*."""
LONGEST = 12
"""No phrase without a name has more tokens."""


def is_number(word: Word) -> bool:
    """Whether a number counts what follows: in figures or as a word."""
    return word.pos == "NUMR" or word.low[:1].isdigit()


def is_sum(word: Word) -> bool:
    """Whether a number stands in no oblique case, as far as its word tells: *4 млн*, not *двух*, *3-го*."""
    return word.low[-1:].isdigit() or (word.pos == "NUMR" and "nomn" in word.cases)


def qualifies(words: Sequence[Word], index: int, last: int) -> bool:
    """Whether what looks like a thing is the adjective of the noun behind it: *главного тренера*."""
    word = words[index]
    if word.pos != "NOUN" or word.noun.animate or index + 1 >= last or not words[index + 1].may_be_noun:
        return False
    return _agree(word, words[index + 1])


def _agree(adjective: Word, noun: Word) -> bool:
    """Whether an adjective can be a noun's, by case, number and gender."""
    return any(
        (form.case, form.number) == (each.case, each.number) and form.gender in {"", each.gender}
        for form in adjective.forms
        if form.pos in {"ADJF", "PRTF"}
        for each in noun.forms
        if each.pos == "NOUN"
    )


def modifiers(
    words: Sequence[Word], start: int, last: int, named: Container[int]
) -> tuple[int, frozenset[str], bool]:
    """The token after the modifiers that agree, their common cases, and whether a number is among them."""
    index, cases, counted = start, ALL, False
    while index < last and index not in named:
        word = words[index]
        behind = _behind_number(words, index, last) if index > start else 0
        if behind:
            index, counted = behind, True
            continue
        if is_number(word):
            if index - start == 1 and words[start].is_somebody and _is_alone(words, start):
                break  # взыскали с осужденных 2 млн рублей, выплатят семье погибшего 2 млн рублей
            oblique = word.pos == "NUMR" and "nomn" not in word.cases
            cases = cases & word.cases or cases if oblique else cases
            counted = counted or not (oblique or word.low.endswith(("м", "х", "ми")))
        elif (word.pos in MODIFIERS or qualifies(words, index, last)) and cases & word.cases:
            cases &= word.cases
        else:
            break
        index += 1
    return index, cases, counted


def _behind_number(words: Sequence[Word], index: int, last: int) -> int:
    """The token behind what a number goes on with before its noun: *350 **тыс.** человек*; 0 if it ends.

    It is a shortened thousand or million, or a half: *двух **с половиной** часов*.
    """
    if not is_number(words[index - 1]):
        return 0
    if words[index].low == "с" and index + 2 < last and words[index + 1].low == "половиной":
        return index + 2
    if words[index].low not in _MULTIPLIERS:
        return 0
    behind = index + 1
    if behind < last and words[behind].low == ".":
        behind += 1
    noun = words[behind] if behind < last else None
    counts = noun is not None and noun.known and "gent" in noun.cases and noun.pos in {"NOUN", "ADJF"}
    return behind if counts and len(words[behind].low) > _SHORTENED else 0


def _is_alone(words: Sequence[Word], start: int) -> bool:
    """Whether no number counts a participle: it is one's, or depends on a preposition."""
    return words[start].noun.number == "sing" or (start > 0 and bool(words[start - 1].prepositional))


def stands_alone(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether an adjective or a participle stands for people: *пострадавшие*, not *, пострадавшие вчера,*."""
    while start + 1 < end and is_number(words[start]):
        start += 1  # смерть двух рабочих
    if end < len(words) and words[end].is_finite and words[start].is_somebody and end - start == 1:
        return True  # директора, подозреваемого допросили
    if start and words[start - 1].low in {",", "и", "или"}:
        return False
    following = words[end].low if end < len(words) else "."
    if end - start != 1 or following in {",", "и"}:
        return False
    word = words[start]
    if word.noun.number == "plur":
        return True
    return word.is_somebody and bool(gender_of(word)) and not _has_noun_ahead(words, start)


def _has_noun_ahead(words: Sequence[Word], index: int) -> bool:
    """Whether a noun that a participle may belong to stands behind it: *задержанный в Туле водитель*."""
    taken = False
    for word in words[index + 1 : index + LONGEST]:
        if word.is_finite or word.low in {",", ".", ":", ";"}:
            return False
        if word.prepositional or is_number(word):
            taken = True  # the next noun is theirs
        elif word.may_be_noun:
            if not taken and _agree(words[index], word):
                return True
            taken = False
    return False


def gender_of(adjective: Word) -> str:
    """The gender that an adjective or a participle in the singular has of somebody."""
    genders = {form.gender for form in adjective.forms if form.number == "sing"}
    return next((each for each in ("masc", "femn") if each in genders), "")
