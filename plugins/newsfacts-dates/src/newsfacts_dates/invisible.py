"""What the eye does not see inside a word: stress marks, soft hyphens, marks of direction.

Newsrooms paste them in (*ма́я*), and no word list has them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from newsfacts import Token

_STRESS = "\u0300\u0301"
_FORMAT = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_COMPOSING = "\u0306\u0308"
"""The breve of й and the dots of ё, where they are characters of their own."""

ODD = re.compile(f"[{_STRESS}{_FORMAT}{_COMPOSING}]")
"""A word without any of these is as it looks."""
_WITHOUT = str.maketrans(dict.fromkeys(_STRESS + _FORMAT))
_WITHOUT_REST = str.maketrans(dict.fromkeys(_COMPOSING))
_PIECE = re.compile(r"\d+(?:[.,/‐‑–-]\w+)*|\w+(?:[‐‑–-]\w+)*|\S")


def plain(text: str) -> str:
    """The text as word lists have it: *ма́я* as *мая*."""
    return unicodedata.normalize("NFC", text.translate(_WITHOUT)).translate(_WITHOUT_REST)


def places(text: str, start: int, end: int) -> list[int]:
    """Where each character of the plain text of ``[start, end)`` stands in *text*."""
    hidden = _STRESS + _FORMAT + _COMPOSING
    return [index for index in range(start, end) if text[index] not in hidden]


def seen(text: str, tokens: Iterable[Token]) -> Iterator[Token]:
    """The tokens as they are read; what is invisible around them belongs to none.

    A token that is nothing but invisible may have cut another: *15.05.2010* with a mark of
    direction in it. Whatever touches such a one is cut anew.
    """
    for run in _runs(tokens):
        if all(plain(token.text) for token in run):
            for token in run:
                yield _piece(text, places(text, token.start, token.end)) if ODD.search(token.text) else token
        else:
            found = places(text, run[0].start, run[-1].end)
            for match in _PIECE.finditer(plain(text[run[0].start : run[-1].end])):
                yield _piece(text, found[match.start() : match.end()])


def _runs(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    """Tokens without white space between them."""
    run: list[Token] = []
    for token in tokens:
        if run and run[-1].end != token.start:
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _piece(text: str, found: list[int]) -> Token:
    """The characters at *found* as a token; a stress mark on the last letter is part of it."""
    end = found[-1] + 1
    while end < len(text) and text[end] in _STRESS + _COMPOSING:
        end += 1
    return Token(found[0], end, plain(text[found[0] : end]))
