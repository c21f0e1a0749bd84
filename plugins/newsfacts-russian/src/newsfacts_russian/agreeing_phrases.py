"""The heads of a phrase and the words before them that agree: *открытого в мае музея и театра* has two."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsfacts import Morphology, Reading
from newsfacts_russian.agreement import MODIFIERS, NOUNS, Agreement, Readings, by_agreement, nominal
from newsfacts_russian.bearers import AGREED_WITH
from newsfacts_russian.records import record

_DASHES = frozenset("-–—")
_CONJUNCTIONS = frozenset({"и", "или", ","})
_LONGEST_INSERTION = 3
"""How many words may depend on a participle before its noun."""

_OPENING, _CLOSING = frozenset("«„“("), frozenset("»”)")


@record
class AgreeingPhrase:
    """A head with the modifiers before it: indices into the words, and the readings that agree."""

    head: int
    reading: Reading
    agreement: Agreement
    modifiers: tuple[tuple[int, Reading], ...]
    numeral: tuple[int, Reading] | None

    @classmethod
    def chosen(
        cls,
        head: int,
        found: Readings,
        run: Sequence[tuple[int, Readings]],
        numeral: tuple[int, Reading] | None,
        wanted: tuple[Collection[str], Agreement | None],
    ) -> AgreeingPhrase:
        """The phrase in the likeliest agreement; a modifier settles what an uninflected head leaves open."""
        cases, like = wanted
        order = list(found) if any(each.pos for each in found.values()) or not run else list(run[0][1])
        order = [each for each in order if each in found]
        order.sort(key=lambda each: (each != like, each.case not in cases))
        modifiers = tuple((index, readings[order[0]]) for index, readings in run)
        return cls(head, found[order[0]], order[0], modifiers, numeral)


def read_phrase(
    morphology: Morphology,
    words: Sequence[str],
    start: int,
    cases: Collection[str],
    like: Agreement | None,
) -> AgreeingPhrase | None:
    """The phrase that begins with ``words[start]``; ``None`` where no head is in sight."""
    numeral = _numeral(morphology, words, start)
    run: list[tuple[int, Readings]] = []
    past = start if numeral is None else start + 1
    for index in range(past, len(words)):
        if index < past:
            continue
        word = words[index]
        readings = _as_written(word, morphology.readings(word))
        if (run and (word.lower() in _CONJUNCTIONS or word in _OPENING)) or _is_adverb(readings):
            continue
        modifying = _agreeing(by_agreement(readings, MODIFIERS), run)
        # After "источника," the word "знакомого" goes with it, though it can be a noun of its own.
        if _owns(words, index, readings) and (nouns := _agreeing(by_agreement(readings, NOUNS), run)):
            return AgreeingPhrase.chosen(index, nouns, run, numeral, (cases, like))
        if like in modifying or (step := _step(morphology, words, index, modifying)):
            run.append((index, modifying))
            past = index + (1 if like in modifying else step)
            continue
        if nouns := _agreeing(nominal(morphology, word, readings), run):
            return AgreeingPhrase.chosen(index, nouns, run, numeral, (cases, like))
        if not modifying and run and word[:1].isupper() and not any(each.known for each in readings):
            continue  # "британского Форин Офиса"
        if not modifying:
            break
        run.append((index, modifying))
    if not run:
        return None
    head, found = run.pop()
    people_first = sorted(found, key=lambda each: each.gender == "neut")
    substantivised = {each: found[each] for each in people_first}
    return AgreeingPhrase.chosen(head, substantivised, run, numeral, (cases, like))


def _as_written(word: str, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings of a word; in small letters *московского* is an adjective, and nobody's surname."""
    if not word.islower():
        return readings
    return [each for each in readings if not each.has("Surn")] or readings


def _owns(words: Sequence[str], index: int, readings: Sequence[Reading]) -> bool:
    """Whether a common noun that could be an adjective stands before a name: *сборной | Норвегии*."""
    following = words[index + 1][:1] if index + 1 < len(words) else ""
    return (
        words[index].islower()
        and following.isupper()
        and any(each.known and each.pos == "NOUN" and not each.has("anim") for each in readings)
    )


def _is_adverb(readings: Sequence[Reading]) -> bool:
    """Whether a word may stand before an adjective without agreeing: *так* in *так называемого*."""
    if not readings or not readings[0].known or readings[0].pos in MODIFIERS | NOUNS:
        return False
    return any(each.pos in {"ADVB", "PRCL"} for each in readings)


def _numeral(morphology: Morphology, words: Sequence[str], start: int) -> tuple[int, Reading] | None:
    """The numeral before what it counts: *двух* in *двух источников*."""
    readings = morphology.readings(words[start])
    return next(((start, each) for each in readings if each.pos == "NUMR"), None)


def _step(morphology: Morphology, words: Sequence[str], index: int, modifying: Readings) -> int:
    """How many words on a modifier is followed by what it modifies; 0 if it is none."""
    if not modifying:
        return 0
    if _goes_on(morphology, words, index, modifying):
        return 1
    inserted = _inserted(morphology, words, index, modifying)
    return 1 + inserted if inserted else 0


def _goes_on(morphology: Morphology, words: Sequence[str], index: int, modifying: Readings) -> bool:
    """Whether a word that can be an adjective modifies the next: *военного* in *военного эксперта*."""
    following = index + 1
    if following == len(words):
        return False
    word = words[following]
    if word == "," or word.lower() in _CONJUNCTIONS:
        return not by_agreement(morphology.readings(words[index]), NOUNS)
    readings = morphology.readings(word)
    after = {**by_agreement(readings, MODIFIERS), **nominal(morphology, word, readings)}
    return any(each in modifying for each in after)


def _inserted(morphology: Morphology, words: Sequence[str], index: int, modifying: Readings) -> int:
    """How many words depend on a participle before its noun: *открытого | в мае | музея*."""
    participle = any(each.pos == "PRTF" for each in morphology.readings(words[index]))
    if not participle or index + 1 == len(words):
        return 0
    first = morphology.readings(words[index + 1])
    governed = bool(first) and first[0].pos == "PREP"
    if not governed and not any(each.has("NOUN", "ablt") for each in first):
        return 0
    for length in range(1 + governed, _LONGEST_INSERTION + 1):
        at = index + 1 + length
        if at >= len(words):
            return 0
        noun = nominal(morphology, words[at], morphology.readings(words[at]))
        if any(each in modifying for each in noun):
            return length
    return 0


def _agreeing(found: Readings, run: Sequence[tuple[int, Readings]]) -> Readings:
    """Those readings that agree with each of the modifiers so far."""
    return {each: reading for each, reading in found.items() if all(each in others for _, others in run)}


def next_head(morphology: Morphology, words: Sequence[str], phrase: AgreeingPhrase) -> int | None:
    """Where a second head begins, that stands in the first one's case; ``None`` if none does."""
    head, case = phrase.reading, phrase.agreement.case
    after = phrase.head + 1
    if not head.pos or case == "nomn" or after >= len(words):
        return None
    if head.lemma in AGREED_WITH and words[after][:1].isupper():
        return after if _case_of(morphology, words, after, case) else None
    if words[after] in _DASHES and after + 1 < len(words) and words[after + 1][:1].isupper():
        # "Кемеровской области – Кузбасса": the second name of one and the same
        return after + 1 if _case_of(morphology, words, after + 1, case) else None
    conjunction = _conjunction(words, after)
    if conjunction is None or (second := _case_of(morphology, words, conjunction + 1, case)) is None:
        return None
    # "министра обороны и вице-премьера" has two heads, "министра науки и образования" one; and so has
    # "институте химии и биологии", where the second noun may be another genitive.
    genitive = case == "gent" or _case_of(morphology, words, conjunction + 1, "gent") is not None
    if conjunction > after and genitive and not (head.has("anim") and second.has("anim")):
        return None
    return conjunction + 1


def _conjunction(words: Sequence[str], start: int) -> int | None:
    """The first conjunction outside quotation marks and brackets, from ``words[start]`` on."""
    depth = 0
    for index in range(start, len(words) - 1):
        word = words[index]
        depth += (word[:1] in _OPENING) - (word[-1:] in _CLOSING)
        if depth <= 0 and word.lower() in _CONJUNCTIONS:
            return index
    return None


def _case_of(morphology: Morphology, words: Sequence[str], start: int, case: str) -> Reading | None:
    """The head of the phrase that begins there, if it stands in *case*."""
    phrase = read_phrase(morphology, words, start, (case,), None)
    if phrase is None or phrase.agreement.case != case or not phrase.reading.pos:
        return None
    return phrase.reading
