"""The dictionary's words, read from the files of pymorphy3-dicts.

pymorphy3 follows a word through the automaton twice and once more for each of its readings, in Python
calls for every byte. Here the word is followed once, what stands at the end of its path is remembered for
all words that end alike (*тракторист*, *гармонист*), and a form is chosen once for all words of a paradigm.
Words that the dictionary does not hold are pymorphy3's to guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from sys import intern

import attrs

from newsfacts import Reading
from newsfacts_russian.automaton import NOWHERE, Automaton, Records
from newsfacts_russian.caching import same_score, same_text, shared
from newsfacts_russian.records import record
from newsfacts_russian.tables import Tables, Tag

YE, YO = "е", "ё"
"""What is often written, and what the dictionary has for it."""

_ENDS = 1 << 14
"""How many ends of words, slots of paradigms and choices of forms are remembered."""

_PROBABILITY = 1_000_000
"""The automaton of probabilities holds whole numbers."""


@record
class Slot:
    """One form of a paradigm.

    Args:
        paradigm: The paradigm's number.
        index: The form's place in it; the dictionary form has the first.
        affixes: What the form begins with, almost always empty, and what it ends in.
        base: The same of the dictionary form.
        pos: The part of speech.
        grammemes: What its tag tells.
        name: The tag as the automaton of probabilities spells it.
    """

    paradigm: int
    index: int
    affixes: tuple[str, str]
    base: tuple[str, str]
    pos: str
    grammemes: frozenset[str]
    name: bytes

    def stem(self, word: str) -> str:
        """A form in this slot without its prefix and suffix."""
        prefix, suffix = self.affixes
        return word[len(prefix) : len(word) - len(suffix)]

    def form(self, stem: str) -> str:
        """The form of a stem."""
        prefix, suffix = self.affixes
        return prefix + stem + suffix

    def lemma(self, word: str) -> str:
        """The dictionary form of a form in this slot."""
        if not self.index:
            return word
        prefix, suffix = self.base
        return prefix + self.stem(word) + suffix


@attrs.frozen(eq=False)
class DictionaryReading(Reading):
    """A reading that remembers its paradigm, and its place in it."""

    paradigm: int = attrs.field(repr=False)
    index: int = attrs.field(repr=False)


class Dictionary:
    """Readings and forms of the words that the dictionary holds.

    Args:
        path: The folder of pymorphy3's dictionary.

    Raises:
        ValueError: If it is of a format that pymorphy3 does not know.
    """

    def __init__(self, path: str) -> None:
        folder = self._folder = Path(path)
        self.tables = Tables(folder)
        self.words = Records(folder / "words.dawg", ">HH")
        self.probabilities = Automaton(folder / "p_t_given_w.intdawg")
        self._name = cache(_spelled)  # there are a few thousand tags in all
        self._slot = lru_cache(_ENDS)(self._read_slot)
        self._slots = lru_cache(_ENDS)(self._read_slots)
        self._chosen = lru_cache(_ENDS)(self._choose)

    def endings(self) -> list[Records]:
        """How words end that begin with each of the prefixes of paradigms: what guesses are made from."""
        names = [f"prediction-suffixes-{number}.dawg" for number in range(len(self.tables.paradigm_prefixes))]
        return [Records(self._folder / name, ">IHH") for name in names]

    def holds(self, form: str) -> bool:
        """Whether the dictionary has the form, spelled just so."""
        return self.words.follow(form.encode() + Records.SEPARATOR) != NOWHERE

    def readings(self, word: str) -> tuple[DictionaryReading, ...]:
        """The readings of *word*, the likeliest first; none if the dictionary does not hold it."""
        found = [
            (spelling, slot)
            for found_as, node in self.words.spelled(word, YE, YO)
            for spelling in (same_text(found_as),)
            for slot in self._slots(node)
        ]
        if not found:
            return ()
        scores = self._scores(word, [slot for _, slot in found])
        made = [
            DictionaryReading(
                spelling,
                same_text(slot.lemma(spelling)),
                slot.pos,
                slot.grammemes,
                True,  # noqa: FBT003  (attributes by name take twice the time)
                same_score(score),
                slot.paradigm,
                slot.index,
            )
            for (spelling, slot), score in zip(found, scores, strict=True)
        ]
        return tuple(sorted(made, key=lambda each: each.score, reverse=True))

    def inflect(self, reading: DictionaryReading, grammemes: frozenset[str]) -> DictionaryReading | None:
        """The form of the reading's lexeme that carries *grammemes* and is most like it."""
        index = self._chosen(reading.paradigm, reading.index, grammemes)
        return None if index is None else self._form(reading, index)

    def lexeme(self, reading: DictionaryReading) -> tuple[DictionaryReading, ...]:
        """Every form of the reading's lexeme, the dictionary form first."""
        return tuple(self._form(reading, index) for index in range(self._length(reading.paradigm)))

    def _form(self, reading: DictionaryReading, index: int) -> DictionaryReading:
        stem = self._slot(reading.paradigm, reading.index).stem(reading.word)
        slot = self._slot(reading.paradigm, index)
        return DictionaryReading(
            word=same_text(slot.form(stem)),
            lemma=reading.lemma,
            pos=slot.pos,
            grammemes=slot.grammemes,
            known=True,
            score=1.0,
            paradigm=reading.paradigm,
            index=index,
        )

    def _scores(self, word: str, slots: Sequence[Slot]) -> list[float]:
        """The probability of each of the slots; equal ones where the corpus tells nothing of the word."""
        alike = [1.0 / len(slots)] * len(slots)
        if len(slots) == 1:
            return alike
        node = self.probabilities.follow(word.encode() + b":")
        if node == NOWHERE:
            return alike
        ends = [self.probabilities.follow(slot.name, node) for slot in slots]
        numbers = [0 if end == NOWHERE else self.probabilities.number(end) or 0 for end in ends]
        return [number / _PROBABILITY for number in numbers] if any(numbers) else alike

    def _read_slots(self, node: int) -> tuple[Slot, ...]:
        """The slots of the words that end at a node."""
        return tuple(self._slot(paradigm, index) for paradigm, index in self.words.records(node))

    def _read_slot(self, paradigm: int, index: int) -> Slot:
        numbers = self.tables.paradigms[paradigm]
        tag = self._tag_of(numbers, index)
        return Slot(
            paradigm,
            index,
            shared(self._affixes(numbers, index)),
            shared(self._affixes(numbers, 0)),
            intern(tag.POS or ""),
            tag.grammemes,
            self._name(tag),
        )

    # A paradigm's numbers are those of the suffixes of all its forms, then of the tags, then of the prefixes.

    def _affixes(self, numbers: Sequence[int], index: int) -> tuple[str, str]:
        prefix = numbers[2 * (len(numbers) // 3) + index]
        return self.tables.paradigm_prefixes[prefix], self.tables.suffixes[numbers[index]]

    def _tag_of(self, numbers: Sequence[int], index: int) -> Tag:
        return self.tables.gramtab[numbers[len(numbers) // 3 + index]]

    def _length(self, paradigm: int) -> int:
        return len(self.tables.paradigms[paradigm]) // 3

    def _choose(self, paradigm: int, index: int, grammemes: frozenset[str]) -> int | None:
        numbers = self.tables.paradigms[paradigm]
        tags = [self._tag_of(numbers, each) for each in range(len(numbers) // 3)]
        return most_alike(tags[index], tags, grammemes)


def _spelled(tag: Tag) -> bytes:
    return str(tag).encode()


def most_alike(own: Tag, tags: Sequence[Tag], grammemes: frozenset[str]) -> int | None:
    """Which of the tags carries *grammemes* and is most like *own*; ``None`` if none does.

    As pymorphy3 chooses a form.
    """
    fitting = _carrying(tags, grammemes)
    try:
        if not fitting:
            grammemes = own.fix_rare_cases(grammemes)
            fitting = _carrying(tags, grammemes)
        wanted = own.updated_grammemes(grammemes)
    except ValueError:
        wanted = own.grammemes
    return max(
        fitting,
        key=lambda each: len(wanted & tags[each].grammemes) - 0.1 * len(wanted ^ tags[each].grammemes),
        default=None,
    )


def _carrying(tags: Sequence[Tag], grammemes: frozenset[str]) -> list[int]:
    return [at for at, tag in enumerate(tags) if grammemes <= tag.grammemes]
