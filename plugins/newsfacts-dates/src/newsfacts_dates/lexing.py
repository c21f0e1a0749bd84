"""From the document's tokens to a string of category codes, one letter a lexeme.

The rules of the grammar are patterns over that string. Nearly all tokens are words that
no rule knows: each costs one look-up in the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts import Document, Paragraph, Token
from newsfacts_dates.lexicon import BREAK, OTHER, Entry, Lexicon, lexicon
from newsfacts_dates.patterns import codes_of

MAX_DIGITS = 9
_OTHER = Entry(OTHER, "")
_BREAK = Entry(BREAK, "")
_PIECE = re.compile(
    r"(?P<foreign>\d{4}([./])\d{1,2}\2\d{1,2}(?!\d))|"
    r"(?P<numeric>\d{4}-\d\d-\d\d(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d)|\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d\d/\d\d/\d\d(?!\d)"
    r"|\d{1,2}-\d{1,2}-\d{4}(?!\d))"
    r"|(?P<comma>\d{1,9},\d{1,9})|(?P<point>\d{1,9}\.\d{1,9})"
    r"|(?P<digits>\d+)(?:[-‐‑–](?P<suffix>[а-яё]+))?"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[^\w\s]|_)"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)")
"""A moment as programs write it: *2025-12-30T21:14:05+03:00*."""
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

    def is_a(self, index: int, names: str) -> bool:
        """Whether there is a lexeme at *index* and it belongs to one of the categories *names*."""
        return 0 <= index < len(self.codes) and self.codes[index] in codes_of(names)


def lex(document: Document) -> Lexemes:
    """The lexemes of *document*; between paragraphs stands a break that no rule crosses."""
    known = lexicon()
    words = known.words
    entries: list[Entry] = []
    tokens: list[Token] = []
    glued: list[int] = []
    for paragraph in document.paragraphs:
        done = 0
        for token in _tokens(document, paragraph):
            word = token.text
            if token.start < done:
                continue
            entry = words.get(word.lower())
            if entry is None and not word.isalpha():
                if word.isdecimal():
                    entry = _number(word, None, known)
                    if _GLUED.match(document.text, token.end - 1):
                        glued.append(len(tokens) + 1)
                elif word[0].isdigit() or _compound(word, known):
                    for piece, meaning in _pieces(document, token, known):
                        entries.append(meaning)
                        tokens.append(piece)
                        done = piece.end
                    continue
            entries.append(entry or _OTHER)
            tokens.append(token)
        if tokens:
            entries.append(_BREAK)
            tokens.append(Token(tokens[-1].end, tokens[-1].end, ""))
    _glue(glued, tokens, entries, known)
    codes = "".join([entry[0] for entry in entries])
    return Lexemes(codes, tokens, [entry[1] for entry in entries])


def _tokens(document: Document, paragraph: Paragraph) -> tuple[Token, ...]:
    sentences = document.sentences[paragraph.first : paragraph.last]
    return document.tokens[sentences[0].first : sentences[-1].last] if sentences else ()


_GLUED = re.compile(r"\d(?:о?го|о?му|[ыо]?[йх]|ы?е|я)\b")


def _glue(endings: list[int], tokens: list[Token], entries: list[Entry], known: Lexicon) -> None:
    """Make one lexeme of a number and the ending behind it: *1го июня*, *90х годов*."""
    for index in reversed(endings):
        number, ending = tokens[index - 1 : index + 1]
        if _GLUED.fullmatch(number.text[-1] + ending.text):  # not 1е-2е
            entries[index - 1 : index + 1] = [_number(number.text, ending.text, known)]
            tokens[index - 1 : index + 1] = [Token(number.start, ending.end, number.text + ending.text)]


def _compound(text: str, known: Lexicon) -> bool:
    """Whether a hyphenated word is made of words of the lexicon: *ноябре-декабре*, *август-2018*."""
    if _HYPHENS.isdisjoint(text):
        return False
    first, *others = re.split("[-‐‑–—]", text.lower())
    if first not in known.words or not others:
        return False
    if len(others) == 1 and others[0][:1].isdigit():
        return known.words[first].code in codes_of("month|unit.season.*")
    return all(part in known.words for part in others)


def _pieces(document: Document, token: Token, known: Lexicon) -> Iterator[tuple[Token, Entry]]:
    """A moment as programs write it, which goes on behind the token; else what the token is made of."""
    moment = _ISO.match(document.text, token.start)
    if moment is None:
        yield from _cut(token, known)
    else:
        yield Token(token.start, moment.end(), moment[0]), Entry(known.codes["date.iso"], moment[0])


def _cut(token: Token, known: Lexicon) -> Iterator[tuple[Token, Entry]]:
    for match in _PIECE.finditer(token.text):
        yield Token(token.start + match.start(), token.start + match.end(), match[0]), _entry(match, known)


def _entry(match: re.Match[str], known: Lexicon) -> Entry:
    text = match[0]
    if match["digits"]:
        return _number(match["digits"], match["suffix"], known)
    category = _WRITTEN.get(match.lastgroup or "")
    if category:
        return Entry(known.codes[category], text.replace(",", "."))
    return known.words.get(text.lower()) or _OTHER


_WRITTEN = {"numeric": "date.numeric", "foreign": "date.foreign", "comma": "num.comma", "point": "num.point"}


def _number(digits: str, suffix: str | None, known: Lexicon) -> Entry:
    """A number with or without an ending: *12*, *5-го*, *1990-х*, *24-летний*."""
    if len(digits) > MAX_DIGITS:
        return _OTHER
    number = str(int(digits))
    if suffix is not None and suffix in known.spans:
        return Entry(known.codes["adjective.span"], f"{number}{known.spans[suffix]}")
    category = f"num.{_size(digits)}" if suffix is None else _inflected(digits, suffix)
    return Entry(known.codes[category], number) if category else _OTHER


def _inflected(digits: str, suffix: str) -> str:
    """The category of a number with a case ending; empty if that is no ending."""
    if not _ORDINAL.fullmatch(suffix) and not _TENS.fullmatch(suffix):
        return ""
    if _is_decade(digits, suffix):
        return "nth.tens"
    size = _size(digits)
    if suffix in _CARDINAL and size != "year":
        return "nth.count"
    return f"nth.{size}" if size in {"year", "big"} else "nth.small"


def _is_decade(digits: str, suffix: str) -> bool:
    """Whether *1990-х* or *90-е* may name ten years; *20-е мая* is for the grammar to tell."""
    return digits[-1] == "0" and len(digits) in {2, 4} and bool(_TENS.fullmatch(suffix)) and suffix != "м"


def _size(digits: str) -> str:
    """The category of a number by what it may count."""
    number = int(digits)
    bounds = ((0, "zero"), (12, "month"), (24, "hour"), (31, "day"), (59, "minute"))
    if len(digits) == 4 and number >= 1000:  # noqa: PLR2004
        return "year"
    return next((name for bound, name in bounds if number <= bound), "big")
