"""From the document's tokens to a string of category codes, one letter a lexeme.

The rules of the grammar are patterns over that string. Nearly all tokens are words that
no rule knows: each costs one look-up in the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts import Document, Token
from newsfacts_dates.lexicon import BREAK, OTHER, Entry, Lexicon, lexicon

MAX_DIGITS = 9
_PIECE = re.compile(
    r"(?P<foreign>\d{4}([./])\d{1,2}\2\d{1,2}(?!\d))|"
    r"(?P<numeric>\d{4}-\d\d-\d\d(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d)|\d{1,2}/\d{1,2}/\d{4}(?!\d)"
    r"|\d{1,2}-\d{1,2}-\d{4}(?!\d))"
    r"|(?P<comma>\d+,\d+)|(?P<point>\d+\.\d+)"
    r"|(?P<digits>\d+)(?:[-‐‑–](?P<suffix>[а-яё]+))?"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[^\w\s]|_)"
)
_ORDINAL = re.compile(r"(?:ы|о|а|у|ь)?(?:й|е|я|ю|м|х|го|му|ми|ти)|и")
_TENS = re.compile(r"(?:ы)?[ехм]|ыми")
_CARDINAL = frozenset({"ти", "х", "ми", "мя", "и"})
_HYPHENS = frozenset("-‐‑–—")


@attrs.frozen
class Lexemes:
    """The lexemes of a document: three parallel sequences.

    Args:
        codes: The category codes; :data:`~newsfacts_dates.lexicon.OTHER` for any other word.
        tokens: The tokens; compound ones such as *2003—2016* are cut further.
        values: What the lexicon says each means.
    """

    codes: str
    tokens: list[Token]
    values: list[str]


def lex(document: Document) -> Lexemes:
    """The lexemes of *document*; between paragraphs stands a break that no rule crosses."""
    known = lexicon()
    words = known.words
    codes: list[str] = []
    tokens: list[Token] = []
    values: list[str] = []
    for paragraph in document.paragraphs:
        sentences = document.sentences[paragraph.first : paragraph.last]
        if not sentences:
            continue
        for token in document.tokens[sentences[0].first : sentences[-1].last]:
            text = token.text
            entry = words.get(text) or words.get(text.lower())
            if entry is not None:
                codes.append(entry.code)
                values.append(entry.value)
                tokens.append(token)
            elif text[0].isdigit() or (not text.isalpha() and _compound(text, known)):
                for piece, found in _cut(token, known):
                    codes.append(found.code)
                    values.append(found.value)
                    tokens.append(piece)
            else:
                codes.append(OTHER)
                values.append("")
                tokens.append(token)
        if tokens:
            codes.append(BREAK)
            values.append("")
            tokens.append(Token(tokens[-1].end, tokens[-1].end, ""))
    return Lexemes("".join(codes), tokens, values)


def _compound(text: str, known: Lexicon) -> bool:
    """Whether a hyphenated word is made of words of the lexicon: *ноябре-декабре*."""
    if _HYPHENS.isdisjoint(text):
        return False
    parts = re.split("[-‐‑–—]", text.lower())
    return len(parts) > 1 and all(part in known.words for part in parts)


def _cut(token: Token, known: Lexicon) -> Iterator[tuple[Token, Entry]]:
    for match in _PIECE.finditer(token.text):
        text = match[0]
        start = token.start + match.start()
        yield Token(start, start + len(text), text), _entry(match, known)


def _entry(match: re.Match[str], known: Lexicon) -> Entry:
    kind = match.lastgroup
    text = match[0]
    if match["digits"]:
        return _number(match["digits"], match["suffix"], known)
    if kind == "numeric":
        return Entry(known.codes["date.numeric"], text)
    if kind == "foreign":
        return Entry(known.codes["date.foreign"], text)
    if kind in {"comma", "point"}:
        return Entry(known.codes[f"num.{kind}"], text.replace(",", "."))
    return known.words.get(text.lower()) or Entry(OTHER, "")


def _number(digits: str, suffix: str | None, known: Lexicon) -> Entry:
    codes = known.codes
    if len(digits) > MAX_DIGITS:
        return Entry(OTHER, "")
    number = str(int(digits))
    if suffix is None:
        return Entry(codes[f"num.{_size(digits)}"], number)
    if suffix in known.spans:
        return Entry(codes["adjective.span"], f"{number}.0{known.spans[suffix]}")
    if not _ORDINAL.fullmatch(suffix) and not _TENS.fullmatch(suffix):
        return Entry(OTHER, "")
    if _is_decade(digits, suffix):
        return Entry(codes["nth.tens"], number)
    if suffix in _CARDINAL and _size(digits) != "year":
        return Entry(codes["nth.count"], number)
    size = {"year": "year", "big": "big"}.get(_size(digits), "small")
    return Entry(codes[f"nth.{size}"], number)


def _is_decade(digits: str, suffix: str) -> bool:
    """Whether *1990-х* or *90-е* may name ten years; *20-е мая* is for the grammar to tell."""
    return digits[-1] == "0" and len(digits) in {2, 4} and bool(_TENS.fullmatch(suffix)) and suffix != "м"


def _size(digits: str) -> str:
    """The category of a number by what it may count."""
    number = int(digits)
    bounds = ((0, "zero"), (12, "month"), (24, "hour"), (31, "day"), (59, "minute"))
    if len(digits) == 4 and 1000 <= number < 2200:  # noqa: PLR2004  (years that news speaks of)
        return "year"
    return next((name for bound, name in bounds if number <= bound), "big")
