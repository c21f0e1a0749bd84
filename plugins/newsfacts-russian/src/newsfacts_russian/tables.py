"""The dictionary's tables of tags, paradigms and endings; a tag is made when a word first asks for it.

pymorphy3 makes an object of each of its 5,500 tags and each of its 3,400 paradigms when it starts, of which
an article asks for some hundred, and loads the automata that ours reads where they lie.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import ClassVar

from pymorphy3.opencorpora_dict import Dictionary, storage
from pymorphy3.tagset import OpencorporaTag
from pymorphy3.utils import json_read


class Tag(OpencorporaTag):  # type: ignore[misc]  # (pymorphy3 has no types)
    """pymorphy3's tag with lists of grammemes of its own.

    pymorphy3 keeps one list for all languages of a process: once a Ukrainian analyzer has been made in it,
    some Russian tags could not be made any more.
    """

    __slots__ = ()

    # What the list is made into, emptied; and a part of speech is a string like any other.
    _EXTRA_INCOMPATIBLE: ClassVar[dict[str, set[str]]] = {"plur": {"GNdr"}}
    _GRAMMEME_INDICES: ClassVar[defaultdict[str, int]] = defaultdict(int)
    _GRAMMEME_INCOMPATIBLE: ClassVar[defaultdict[str, frozenset[str]]] = defaultdict(frozenset)
    typed_grammemes = False


class _Paradigms:
    """The paradigms of a file: how many there are, and before each how many numbers it has."""

    def __init__(self, file: Path) -> None:
        numbers = self._numbers = array("H", file.read_bytes())
        starts, at = [], 1
        for _ in range(numbers[0]):
            starts.append(at + 1)
            at += 1 + numbers[at]
        self._starts = starts

    def __getitem__(self, number: int) -> array[int]:
        start = self._starts[number]
        return self._numbers[start : start + self._numbers[start - 1]]


class _Tags:
    """The tags of a table, by number."""

    def __init__(self, spellings: Sequence[str]) -> None:
        self._spellings = spellings
        self._made = cache(self._make)

    def __getitem__(self, number: int) -> Tag:
        return self._made(number)

    def _make(self, number: int) -> Tag:
        return Tag(self._spellings[number])


class Tables(Dictionary):  # type: ignore[misc]  # (as above)
    """What pymorphy3 knows as a dictionary, without its automata.

    Args:
        folder: Where the dictionary is.

    Raises:
        ValueError: If it is of a format that pymorphy3 does not know.
    """

    def __init__(self, folder: Path) -> None:
        self.path = str(folder)
        self.meta = storage.load_meta(folder / "meta.json")
        storage._assert_format_is_compatible(self.meta, self.path)  # noqa: SLF001  (so is all that it reads)
        self.lang = self.meta.get("language_code")
        self.Tag = Tag
        Tag._init_grammemes(json_read(folder / "grammemes.json"))  # noqa: SLF001  (as above)
        self.gramtab = _Tags(storage._load_gramtab(self.meta, Tag.FORMAT, self.path))  # noqa: SLF001
        self.suffixes = json_read(folder / "suffixes.json")
        self.paradigms = _Paradigms(folder / "paradigms.array")
        self.paradigm_prefixes = self.meta["compile_options"]["paradigm_prefixes"]
