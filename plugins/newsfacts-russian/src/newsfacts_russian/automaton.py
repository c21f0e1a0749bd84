"""A dictionary's automaton, read where it lies in its file.

pymorphy3's dictionaries are directed acyclic word graphs as the C++ library *dawgdic* writes them: an
array of units of 32 bits, each a transition by one byte, and an array that tells a node's first child and
next sibling. The file is mapped into memory: nothing is loaded before it is asked for, and all processes
share one copy.
"""

from __future__ import annotations

import mmap
import struct
from binascii import a2b_base64
from collections.abc import Iterator
from pathlib import Path

ROOT = 0
NOWHERE = -1
"""The node that a transition leads to which the automaton does not have."""

_BYTES = tuple(bytes((byte,)) for byte in range(256))
_COUNT = struct.Struct("<I")
_LABEL = 0xFF  # the byte by which one comes to a unit
_VALUE = 0x7FFFFFFF  # a unit that holds a value is negative
_IS_END = 1 << 8
_IS_FAR = 1 << 9  # the offset counts in steps of 256


class Automaton:
    """Byte strings, some with a number.

    Args:
        file: As *dawgdic* writes it, with or without the array of children and siblings.
    """

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            data = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        (count,) = _COUNT.unpack_from(data)
        end = _COUNT.size + 4 * count
        self._units = data[_COUNT.size : end].cast("i")
        self._relatives = data[end + _COUNT.size :]

    def follow(self, label: bytes, node: int = ROOT) -> int:
        """The node that *label* leads to, byte by byte; :data:`NOWHERE` if there is none."""
        units = self._units
        unit = units[node]
        for byte in label:
            node ^= (unit >> 10) << ((unit & _IS_FAR) >> 6) ^ byte
            unit = units[node]
            if unit & _LABEL != byte or unit < 0:
                return NOWHERE
        return node

    def number(self, node: int) -> int | None:
        """The number of the string that ends at a node; ``None`` if none ends there."""
        unit = self._units[node]
        if not unit & _IS_END:
            return None
        return self._units[node ^ (unit >> 10) << ((unit & _IS_FAR) >> 6)] & _VALUE

    def endings(self, node: int) -> list[bytes]:
        """Every string that goes on from a node, in the order of the file."""
        units, relatives = self._units, self._relatives
        found: list[bytes] = []
        pending = [(node, b"")]
        while pending:
            node, so_far = pending.pop()
            while True:
                unit = units[node]
                if unit & _IS_END:
                    found.append(so_far)
                byte = relatives[2 * node]
                if not byte:
                    break
                after = node ^ (unit >> 10) << ((unit & _IS_FAR) >> 6)
                node = after ^ byte
                if sibling := relatives[2 * node + 1]:
                    pending += reversed(list(self._siblings(after, sibling, so_far)))
                so_far += _BYTES[byte]
        return found

    def _siblings(self, after: int, byte: int, so_far: bytes) -> Iterator[tuple[int, bytes]]:
        """The later children of a node, and the strings that lead to them."""
        while byte:
            child = after ^ byte
            yield child, so_far + _BYTES[byte]
            byte = self._relatives[2 * child + 1]


class Records(Automaton):
    """Words, each with records of numbers.

    Args:
        file: An automaton of words, each with a separator and its record in base64 behind it.
        layout: How a record is packed.
    """

    SEPARATOR = b"\x01"

    def __init__(self, file: Path, layout: str) -> None:
        super().__init__(file)
        self._layout = struct.Struct(layout)

    def spelled(
        self, word: str, letter: str, other: str, node: int = ROOT, start: int = 0
    ) -> list[tuple[str, int]]:
        """The word, and its spellings with *other* in place of *letter*; each with its records' node.

        The word's own spelling comes first, then those that differ in an earlier letter.

        Args:
            word: The word.
            letter: What stands in the word where the dictionary may have another letter: *е*.
            other: The other letter: *ё*.
            node: Where what stands before *start* has led.
            start: Where the word is read from.
        """
        found: list[tuple[str, int]] = []
        at = word.find(letter, start)
        while at >= 0:
            node = self.follow(word[start:at].encode(), node)
            if node == NOWHERE:
                return found
            branch = self.follow(other.encode(), node)
            if branch != NOWHERE:
                found += self.spelled(word[:at] + other + word[at + 1 :], letter, other, branch, at + 1)
            start, at = at, word.find(letter, at + 1)
        node = self.follow(word[start:].encode() + self.SEPARATOR, node)
        if node != NOWHERE:
            found.insert(0, (word, node))
        return found

    def records(self, node: int) -> list[tuple[int, ...]]:
        """The records at a node of :meth:`spelled`."""
        return [self._layout.unpack(a2b_base64(each)) for each in self.endings(node)]
