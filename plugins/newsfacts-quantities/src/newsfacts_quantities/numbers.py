"""Numbers of a sentence, in figures and in words, with their multipliers and ranges."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs
from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.fractions import EXACT_SIGNS, decimal, fraction
from newsfacts_russian.numerals import Numeral, numeral
from newsfacts_russian.prepositions import cases_after

from newsfacts_quantities.line import Line
from newsfacts_quantities.number import ONE, Number

_SPACE = "[ \u00a0\u2009\u202f]"
_FIGURE = (
    rf"(?:\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:,\d+)?(?!\d)|\d{{1,3}}(?:\.\d{{3}})+(?![.\d])"
    rf"|\d+(?:[.,]\d+|[{EXACT_SIGNS}])?)"
)
_FIGURES = re.compile(
    rf"(?P<low>{_FIGURE})(?:{_SPACE}?(?:[-–—‑−…]|\.\.\.){_SPACE}?(?P<sign>[-–−+]?)(?P<high>{_FIGURE}))?"
)
_ENDING = re.compile(r"(\d{1,4})[-–‑](?:х|ти|ми|мя|и)")
"""A number with a case ending: *2-х*, *15-ти*; *5-го*, *3-м* are ordinals."""
_LONGEST = 30
"""Characters that a figure may have; longer ones are no news."""
_MINUS = frozenset("-–−")
_OPENING = frozenset("([«")
"""Marks that may touch a sign: *подешевел (−4,8 %)*."""
_HYPHEN = re.compile("[-–—‑]")


@cached_by_word
def begins_number(text: str) -> bool:
    """Whether a token can begin a number."""
    if text[0].isdigit():
        return text[0].isdecimal()
    word = text.lower()
    if word.startswith("пол") and half_of(word) is not None:
        return True
    return numeral(word) is not None or (
        "-" in word and all(numeral(part) is not None for part in word.split("-"))
    )


def half_of(word: str) -> Decimal | None:
    """What *полмиллиона*, *полсотни* are half of; ``None`` for other words."""
    told = numeral(word.removeprefix("пол")) or numeral(word.removeprefix("полу"))
    return told.value if told and told.kind in {"power.one", "power.either"} else None


def read_number(line: Line, index: int) -> Number | None:
    """The number that begins at *index*; ``None`` if none does."""
    number = _part(line, index)
    if number is None:
        return None
    number = _said_again(line, _powers(line, number))
    number = _or(line, number)
    number = _with_more(line, number)
    return _signed(line, number)


def _part(line: Line, index: int) -> Number | None:
    """A number without what multiplies it."""
    text = line.text(index)
    if not text or not begins_number(text):
        return None
    if text[0].isdecimal():
        return _figures(line, index)
    return _spelled(line, index)


def _figures(line: Line, index: int) -> Number | None:
    """A number in figures: the longest that ends with a token."""
    text, start = line.document.text, line.tokens[index].start
    if ending := _ENDING.fullmatch(line.text(index)):
        return Number(first=index, last=index + 1, low=Decimal(ending[1]))
    match = _FIGURES.match(text, start, start + _LONGEST)
    if match is None:
        return None
    low = _decimal(match["low"])
    if match["high"] and (last := _ending(line, index, match.end())) is not None:
        high, sign = _decimal(match["high"]), match["sign"]
        if high > low or sign:
            return Number(first=index, last=last, low=low, high=high, sign=sign)
        return None  # a score, 3-1
    last = _ending(line, index, match.end("low"))
    return None if last is None else Number(first=index, last=last, low=low)


def _ending(line: Line, index: int, end: int) -> int | None:
    """One past the token that ends at the offset *end*; ``None`` if it ends none."""
    for at in range(index, len(line)):
        if line.tokens[at].end >= end:
            return at + 1 if line.tokens[at].end == end else None
    return None


_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")


def _decimal(figure: str) -> Decimal:
    if (part := fraction(figure[-1])) is not None:  # 2½
        return Decimal(figure[:-1]) + (decimal(part) or 0)
    if _THOUSANDS.fullmatch(figure):
        return Decimal(figure.replace(".", ""))
    return Decimal(re.sub(_SPACE, "", figure).replace(",", "."))


def _spelled(line: Line, index: int) -> Number | None:
    """Words that add up: *сто двадцать пять*; *два-три* is a range."""
    word = line.text(index).lower()
    told = numeral(word)
    half = half_of(word) if word.startswith("пол") else None
    if half is not None:
        return Number(first=index, last=index + 1, low=half / 2, power=half, words=True, kind="power.one")
    if told is None:
        low, high = (numeral(part) for part in _HYPHEN.split(word)[:2])
        if low and high and low.value and high.value and low.value < high.value:
            return Number(
                first=index, last=index + 1, low=low.value, high=high.value, words=True, kind="cardinal"
            )
        return None
    if told.is_power:
        return Number(first=index, last=index, low=ONE, words=True, kind=told.kind)
    if told.value is None or told.kind != "cardinal":
        return Number(first=index, last=index + 1, low=told.value, words=True, kind=told.kind)
    total, last, before = told.value, index + 1, told.value
    while (after := _numeral(line, last)) and after.kind == "cardinal" and _goes_on(before, after.value):
        total, before, last = total + (after.value or 0), after.value or ONE, last + 1
    return Number(first=index, last=last, low=total, words=True, kind="cardinal")


def _numeral(line: Line, index: int) -> Numeral | None:
    return numeral(line.text(index).lower())


def _goes_on(before: Decimal, after: Decimal | None) -> bool:
    """Whether two numerals make one number: *двадцать пять*, not *пять двадцать*."""
    if not after or after >= before:
        return False
    return before >= 100 or (before >= 20 and after < 10)  # noqa: PLR2004


_HALF = ("с", "половиной")


def _powers(line: Line, number: Number) -> Number:
    """The number with *тысяч*, *млн* behind it, and what they are followed by: *1 млн 200 тысяч*."""
    number = _half(line, number)
    guess = _guess(line, number)
    if guess is not None:
        return guess
    total, open_ = _multiplied(line, number)
    while total.power > ONE and total.low is not None and total.high is None:
        part = _part(line, total.last)
        if part is None or part.low is None or part.high is not None or part.last == part.first:
            break
        part, _ = _multiplied(line, _half(line, part))
        value = part.low or ONE
        joins = part.power < total.power and value < total.power
        if not joins or (part.power == ONE and not (part.words or _is_group(line, part))):
            break
        total = attrs.evolve(total, last=part.last, low=total.low + value, power=part.power)
    return total if open_ else attrs.evolve(total, last=max(total.last, number.last))


_FEW = 5
"""Below this a number has its multiplier in the singular: *тысячи две*, *тысяч пять*."""


def _guess(line: Line, number: Number) -> Number | None:
    """*тысяч десять*, *тысячи полторы*: the multiplier before its number."""
    lone = number.first == number.last
    told = _numeral(line, number.first) if lone else None
    if told is None or told.kind not in {"power.many", "power.either"} or told.value is None:
        return None
    other = _spelled(line, number.first + 1) if _numeral(line, number.first + 1) else None
    if other is None or other.kind not in {"cardinal", "half-more"} or other.low is None:
        return None
    if (told.kind == "power.either") != (other.low < _FEW):
        return None
    return attrs.evolve(other.times(told.value), first=number.first, power=told.value, about=True)


def _is_group(line: Line, part: Number) -> bool:
    """Whether figures behind *тыс.* are its last three: *12 тыс. 500 рублей*."""
    return part.last == part.first + 1 and len(line.text(part.first)) == 3  # noqa: PLR2004


def _half(line: Line, number: Number) -> Number:
    if number.low is not None and line.stands(_HALF, number.last) and number.kind in {"cardinal", "figures"}:
        return attrs.evolve(number, low=number.low + Decimal("0.5"), last=number.last + 2)
    return number


def _multiplied(line: Line, number: Number) -> tuple[Number, bool]:
    """The number with the multiplying nouns right behind it, and whether there are any."""
    found = False
    while (told := _numeral(line, number.last)) and told.is_power and told.value:
        if found and told.value <= number.power:
            break
        lone = number.first == number.last
        last = number.last + 1
        if told.kind == "power.abbreviated":
            if lone:
                break
            last += line.word(last) == "." and last + 1 < len(line)
        if lone and _is_many(line, number.first, told):
            number = attrs.evolve(number, low=None)
        number = attrs.evolve(number.times(told.value), last=last, power=told.value, kind=told.kind)
        found = True
    return number, found


def _said_again(line: Line, number: Number) -> Number:
    """*50 000 (пятьдесят тысяч) рублей*: a number with itself in words behind it."""
    again = _part(line, number.last + 1) if line.text(number.last) == "(" else None
    again = _powers(line, again) if again is not None and again.words else None
    if again is None or again.low != number.low or line.text(again.last) != ")":
        return number
    return attrs.evolve(number, last=again.last + 1)


_COMPARING = frozenset({"более", "менее", "больше", "меньше", "порядка"})
"""Words that take a genitive as prepositions do: *более тысячи*."""


def _is_many(line: Line, index: int, told: Numeral) -> bool:
    """Whether *тысячи*, *сотнями* tell no number; *около тысячи* does."""
    if told.kind == "power.either":
        before = line.word(index - 1)
        return before not in _COMPARING and "gent" not in cases_after(before)
    return told.kind == "power.many"


def _or(line: Line, number: Number) -> Number:
    """*пять или шесть*, *двадцать – тридцать*: a range of numbers that are near each other."""
    between = line.word(number.last)
    if number.high is not None or number.low is None or between not in {"или", "-", "–", "—"}:
        return number
    other = _part(line, number.last + 1)
    if other is None or other.low is None or other.high is not None or other.last == other.first:
        return number
    other = _powers(line, other)
    low = number.low * other.power if number.power == ONE else number.low
    if not other.low or not low < other.low <= 3 * low:
        return number
    return attrs.evolve(other, first=number.first, low=low, high=other.low, words=number.words)


_MORE = frozenset(
    {
        ("и", "более"),
        ("и", "больше"),
        ("или", "более"),
        ("или", "больше"),
        ("с", "лишним"),
        ("с", "небольшим"),
        ("с", "лишком"),
        ("с", "гаком"),
    }
)


def _with_more(line: Line, number: Number) -> Number:
    if (line.word(number.last), line.word(number.last + 1)) in _MORE:
        return attrs.evolve(number, last=number.last + 2, more=True)
    return number


def _signed(line: Line, number: Number) -> Number:
    """*минус 27*, *-12*; a hyphen or dash before other words is no sign."""
    before = number.first - 1
    word = line.word(before)
    if word in {"минус", "плюс"}:
        number = attrs.evolve(number, first=before)
        return number.negative() if word == "минус" else number
    if word == "+" and line.touches(before):
        return attrs.evolve(number, first=before)
    opens = not line.touches(before - 1) or line.text(before - 1) in _OPENING
    attached = word in _MINUS and line.touches(before) and opens
    if attached and number.kind == "figures":
        return attrs.evolve(number.negative(), first=before)
    return number
