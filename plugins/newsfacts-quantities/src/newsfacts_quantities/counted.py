"""What a number counts: the noun behind it, its adjectives between, in the nominative singular."""

from __future__ import annotations

from newsfacts_russian.agreement import form_of
from newsfacts_russian.records import record
from newsfacts_russian.spelling import is_abbreviation

from newsfacts import Reading
from newsfacts_quantities.line import Line
from newsfacts_quantities.units import ADJECTIVES_CUT

_BETWEEN = 5
"""How many adjectives and adverbs may stand between a number and its noun."""
_MODIFYING = frozenset({"ADJF", "PRTF"})
_OBLIQUE = ("datv", "ablt", "loct")
_GENDERS = ("masc", "femn", "neut")
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF"})
_FUNCTION = frozenset({"CONJ", "PREP", "PRCL", "NPRO"})
_LIKELY = 0.3
"""How likely a noun must be where another part of speech is likelier: *раз*, not *стали*."""
_SKIPPED = frozenset(
    {"его", "ее", "их", "этих", "своих", "тех", "моих", "наших", "ваших", "всех", "таких", "этого", "своего"}
)
"""Pronouns between a number and its noun; they are no part of what is counted."""
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


@record
class Counted:
    """A noun phrase behind a number.

    Args:
        head: Index of the noun.
        reading: The noun's reading; ``None`` for an abbreviation.
        name: The noun with its adjectives, in the nominative singular.
    """

    head: int
    reading: Reading | None
    name: str


def counted(line: Line, index: int, governs: str, *, great: bool = False) -> Counted | None:
    """The noun phrase from *index* on that a number can count; ``None`` if there is none.

    Args:
        line: The sentence.
        index: Where it begins.
        governs: What the number asks for: ``one``, ``few`` or ``many``.
        great: Whether the number is too great for an ordinal, as *8 класс* is one.
    """
    adjectives: list[tuple[int, Reading]] = []
    for at in range(index, min(index + _BETWEEN, len(line))):
        text = line.text(at)
        if not text[0].isalpha():
            if adjectives and text == "," and _adjective(line, at + 1):
                continue
            break
        if text[0].lower() in _LATIN or is_abbreviation(line.document.morphology, text):
            return _abbreviated(line, at, adjectives) if text[0].isupper() else None
        if line.word(at) in _SKIPPED:
            continue
        noun = _noun(line, at, governs) or (_without_ending(line, at) if great and at == index else None)
        adjective = _adjective(line, at)
        if adjective and not (noun and not _goes_on(line, at, governs)):
            adjectives.append((at, adjective))
        elif noun:
            return Counted(at, noun, _named(line, at, noun, adjectives))
        elif not _may_stand_between(line, at, governs if adjectives else ""):
            break
    return _substantive(line, adjectives, governs)


def _noun(line: Line, index: int, governs: str) -> Reading | None:
    """The likeliest reading as a noun that the number can govern."""
    best = next(iter(line.readings(index)), None)
    if best is None or best.pos in _FUNCTION or line.word(index) in ADJECTIVES_CUT:
        return None
    likely = _LIKELY if best.pos not in _NOMINAL else 0.0
    nouns = [each for each in line.readings(index) if each.pos == "NOUN" and each.score >= likely]
    for fits in (_governed, _oblique):
        for each in nouns:
            if fits(each, governs):
                return each
    return None


def _without_ending(line: Line, index: int) -> Reading | None:
    """A form without an ending whose paradigm the dictionary lacks: *паллет* as one of *паллета*."""
    word, readings = line.word(index), line.readings(index)
    best = next((each for each in readings if each.has("NOUN", "sing", "nomn", "masc", "inan")), None)
    if best is None or not best.known or word[-1] in "йь" or line.text(index)[0].isupper():
        return None
    if any(each.pos != "NOUN" for each in readings):
        return None
    grammemes = frozenset({"NOUN", "femn", "plur", "gent", "inan"})
    return Reading(
        word=word, lemma=f"{word}а", pos="NOUN", grammemes=grammemes, known=False, score=best.score
    )


def _governed(reading: Reading, governs: str) -> bool:
    if governs == "one":
        return reading.has("sing")
    return reading.has("plur", "gent") or (governs == "few" and reading.has("sing", "gent"))


def _oblique(reading: Reading, governs: str) -> bool:
    if governs == "few" and reading.has("plur", "accs", "anim"):
        return True
    return governs != "one" and reading.has("plur") and any(map(reading.has, _OBLIQUE))


def _adjective(line: Line, index: int) -> Reading | None:
    for each in line.readings(index):
        if each.pos in _MODIFYING and not each.has("Anph"):
            return each
    return None


def _goes_on(line: Line, index: int, governs: str) -> bool:
    """Whether a word that can be a noun modifies another behind it: *рабочих* in *рабочих мест*."""
    after = index + 1
    if after >= len(line) or not line.text(after)[0].isalpha():
        return False
    mine = {case for each in line.readings(index) if each.pos in _MODIFYING for case in each.grammemes}
    noun = _noun(line, after, governs)
    if noun is None:
        return _adjective(line, after) is not None and _goes_on(line, after, governs)
    cases = noun.grammemes & {"gent", "accs", "nomn", *_OBLIQUE}
    numbers = noun.grammemes & {"sing", "plur"}
    return bool(cases & mine) and (bool(numbers & mine) or governs == "few")


def _may_stand_between(line: Line, index: int, governs: str) -> bool:
    """Whether a word is an adverb: *5* тяжело *раненых*, *семь существующих* сейчас *школ*."""
    best = next(iter(line.readings(index)), None)
    if best is None:
        return False
    if governs and line.word(index) in {"и", "или"}:
        return True
    adverb = best.pos in {"ADVB", "PRCL"} or (best.pos == "ADJS" and best.has("neut"))
    if not adverb or index + 1 >= len(line):
        return False
    return _adjective(line, index + 1) is not None or bool(governs and _noun(line, index + 1, governs))


def _substantive(line: Line, adjectives: list[tuple[int, Reading]], governs: str) -> Counted | None:
    """An adjective or participle as the noun: *семь прохожих*, *двое задержанных*."""
    if not adjectives or (adjectives[-1][0] + 1 < len(line) and line.word(adjectives[-1][0] + 1) == "-"):
        return None
    at, _ = adjectives.pop()
    nouns = [each for each in line.readings(at) if each.pos in {"NOUN", "ADJF"}]
    readings = nouns or [each for each in line.readings(at) if each.pos == "PRTF"]
    number = ("sing",) if governs == "one" else ("plur",)
    fitting = [each for each in readings if each.has(*number) and not each.has("nomn", "inan")]
    if not fitting or (governs != "one" and not any(map(_in_oblique, fitting))):
        return None
    reading = fitting[0]
    return Counted(at, reading, _named(line, at, reading, adjectives))


def _in_oblique(reading: Reading) -> bool:
    return any(map(reading.has, ("gent", *_OBLIQUE)))


def _abbreviated(line: Line, index: int, adjectives: list[tuple[int, Reading]]) -> Counted:
    parts = [*(form_of(line.document.morphology, each, {"nomn", "sing", "masc"}) for _, each in adjectives)]
    return Counted(index, None, " ".join([*parts, line.text(index)]))


def _named(line: Line, index: int, noun: Reading, adjectives: list[tuple[int, Reading]]) -> str:
    morphology = line.document.morphology
    only_plural = noun.has("Pltm")
    number = "plur" if only_plural else "sing"
    if noun.pos in _MODIFYING:  # a participle that stands for somebody
        head = form_of(morphology, noun, {"nomn", "sing", "masc"})
        gender = {"masc"}
    else:
        lemma = next((each for each in morphology.readings(noun.lemma) if each.pos == "NOUN"), noun)
        gender = (
            set() if only_plural else {each for each in _GENDERS if each in lemma.grammemes | noun.grammemes}
        )
        head = _recased(line.text(index), noun.lemma)
    wanted = {"nomn", number, *(sorted(gender)[:1])}
    modifying = [form_of(morphology, each, wanted) for _, each in adjectives]
    return " ".join([*modifying, head])


def _recased(text: str, lemma: str) -> str:
    """The lemma with the capital of a proper noun."""
    return lemma.capitalize() if text[0].isupper() and not text.isupper() else lemma
