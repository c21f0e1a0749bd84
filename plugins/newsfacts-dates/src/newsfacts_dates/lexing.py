"""From the document's tokens to a string of category codes, one letter a lexeme.

The rules of the grammar are patterns over that string. Nearly all tokens are words that
no rule knows: each costs one look-up in the lexicon.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from newsfacts_russian.fractions import SIGNS, decimal, fraction
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.words import Word, noted

from newsfacts import Document, Morphology, Token
from newsfacts_dates.lexicon import BREAK, OTHER, Entry, Lexicon, lexicon
from newsfacts_dates.patterns import codes_of

MAX_DIGITS = 9
"""Longer numbers are no part of any date."""
_OTHER = Entry(OTHER, "")
_BREAK = Entry(BREAK, "")
_DASH = "[-‐‑–−]"
"""What stands between the figures of a day: a hyphen, and what typographers make of it."""
_PIECE = lazy_pattern(
    r"(?P<foreign>\d{4}([./])\d{1,2}\2\d{1,2}(?!\d))|"
    rf"(?P<numeric>\d{{4}}{_DASH}\d\d{_DASH}\d\d(?!\d)"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d)|\d{1,2}/\d{1,2}/\d{4}(?!\d)|\d\d/\d\d/\d\d(?!\d)"
    rf"|\d{{1,2}}{_DASH}\d{{1,2}}{_DASH}\d{{4}}(?!\d))"
    r"|(?P<comma>\d{1,9},\d{1,9})|(?P<point>\d{1,9}\.\d{1,9})"
    r"|(?P<digits>\d+)(?:[-‐‑–](?P<suffix>[а-яё]+))?"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[^\w\s]|_)"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)")
"""A moment as programs write it: *2025-12-30T21:14:05+03:00*."""
_ORDINAL = lazy_pattern(r"(?:ы|о|а|у|ь)?(?:й|е|я|ю|м|х|го|му|ми|ти)|и")
_TENS = lazy_pattern(r"(?:ы)?[ехм]|ыми")
_CARDINAL = frozenset({"ти", "х", "ми", "мя", "и"})
_HYPHENS = frozenset("-‐‑–—−")


@record
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


_TO_CUT = Entry("", "")
"""What a word has that is a number, or that may be made of several lexemes."""


def _meaning(word: Word, _: Morphology) -> Entry:
    """What the lexicon has for a word form: for nearly all of them, that no rule knows it."""
    known, text = lexicon(), word.text
    entry = known.words.get(text.lower())
    if entry is not None:
        return entry
    made = not text.isalpha() and (
        text.isdecimal() or text[0].isdigit() or text in SIGNS or _compound(text, known)
    )
    return _TO_CUT if made else _OTHER


def lex(document: Document) -> Lexemes:
    """The lexemes of *document*; between paragraphs stands a break that no rule crosses."""
    found = _Found(document, lexicon())
    meanings = noted(page_of(document).words, _meaning, document.morphology)
    places = [index for index, each in enumerate(meanings) if each is _TO_CUT]
    for paragraph in document.paragraphs:
        sentences = document.sentences[paragraph.first : paragraph.last]
        at, last = (sentences[0].first, sentences[-1].last) if sentences else (0, 0)
        for place in places[bisect_left(places, at) : bisect_left(places, last)]:
            if place >= at:
                found.add(meanings, at, place)
                at = found.cut(place)
        found.add(meanings, at, last)
        found.end_paragraph()
    return found.lexemes()


class _Found:
    """The lexemes found so far."""

    def __init__(self, document: Document, known: Lexicon) -> None:
        self._document = document
        self._known = known
        self._entries: list[Entry] = []
        self._tokens: list[Token] = []
        self._glued: list[int] = []

    def add(self, meanings: list[Entry], first: int, last: int) -> None:
        """The tokens ``[first, last)``, which are a lexeme each."""
        self._entries += meanings[first:last]
        self._tokens += self._document.tokens[first:last]

    def cut(self, index: int) -> int:
        """The lexemes of a token that is a number or made of several; where to go on."""
        document, token = self._document, self._document.tokens[index]
        part = _with_part(document, index, self._known)
        if part is not None:
            last, number = part
            end = document.tokens[last - 1].end
            self._entries.append(Entry(self._known.codes["num.comma"], number))
            self._tokens.append(Token(token.start, end, document.text[token.start : end]))
            return last
        if token.text.isdecimal():
            self._entries.append(_number(token.text, None, self._known))
            self._tokens.append(token)
            if _GLUED.match(document.text, token.end - 1):
                self._glued.append(len(self._tokens))
            return index + 1
        done = token.start
        for piece, meaning in _pieces(document, token, self._known):
            self._entries.append(meaning)
            self._tokens.append(piece)
            done = piece.end
        return max(bisect_left(document.segmentation.token_starts, done), index + 1)

    def end_paragraph(self) -> None:
        """A break behind the last lexeme."""
        if self._tokens:
            self._entries.append(_BREAK)
            self._tokens.append(Token(self._tokens[-1].end, self._tokens[-1].end, ""))

    def lexemes(self) -> Lexemes:
        """All of them."""
        _glue(self._glued, self._tokens, self._entries, self._known)
        codes = "".join([entry[0] for entry in self._entries])
        return Lexemes(codes, self._tokens, [entry[1] for entry in self._entries])


def _with_part(document: Document, index: int, known: Lexicon) -> tuple[int, str] | None:
    """*3/4 часа*, *2½ года*, *2 1/2 года*: one past the number's last token, and the number.

    What stands before anything but a unit in the genitive is none: *3/4 мая*.
    """
    tokens, at, whole = document.tokens, index, Decimal(0)
    if tokens[at].text.isdecimal() and len(tokens[at].text) < _YEAR and at + 1 < len(tokens):
        whole, at = Decimal(tokens[at].text), at + 1
    part = fraction(tokens[at].text)
    number = None if part is None else decimal(part)
    if number is None or at + 1 >= len(tokens):
        return None
    counted = known.words.get(tokens[at + 1].text.lower())
    if counted is None or counted.code not in codes_of("unit.*.gen"):
        return None
    return at + 1, str(whole + number)


_YEAR = 4
"""The digits of a year, behind which a fraction is no part of the number."""
_GLUED = re.compile(r"\d(?:о?го|о?му|[ыо]?[йх]|ы?е|я)\b")


def _glue(endings: list[int], tokens: list[Token], entries: list[Entry], known: Lexicon) -> None:
    """Make one lexeme of a number and the ending behind it: *1го июня*, *90х годов*."""
    for index in reversed(endings):
        number, ending = tokens[index - 1 : index + 1]
        if _GLUED.fullmatch(number.text[-1] + ending.text):  # not 1е-2е
            entries[index - 1 : index + 1] = [_number(number.text, ending.text, known)]
            tokens[index - 1 : index + 1] = [Token(number.start, ending.end, number.text + ending.text)]


def _compound(text: str, known: Lexicon) -> bool:
    """Whether a hyphenated word is made of words of the lexicon: *ноябре-декабре*, *август-2018*, *UTC-3*."""
    if _HYPHENS.isdisjoint(text):
        return False
    first, *others = re.split("[-‐‑–—−]", text.lower())
    if first not in known.words or not others:
        return False
    if len(others) == 1 and others[0][:1].isdigit():
        return known.words[first].code in codes_of("month|unit.season.*|zone")
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
