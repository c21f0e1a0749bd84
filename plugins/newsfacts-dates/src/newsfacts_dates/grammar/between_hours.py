"""From one hour to another, where one word tells that both are hours: *с 10 до 11 утра*, *с 9 до 18*."""

from __future__ import annotations

from newsfacts_dates.expressions import Interval, Moment
from newsfacts_dates.grammar.ages import changes, stems
from newsfacts_dates.grammar.clock import point
from newsfacts_dates.grammar.counted_hours import NUMBER
from newsfacts_dates.grammar.counting import counts_something
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.grammar.time_of_day import PART, after_noon, clock
from newsfacts_dates.grammar.zone import ZONE, zoned

_NEAR = 8
"""How far off a word may stand that tells of opening hours, or a day that they are of."""
_BOTH = f"begin:( {NUMBER} ) unit.hour.*? begun:( {PART} )?"
_END = f"end:( {NUMBER} )"
_TAIL = f"unit:unit.hour.*? part:( {PART} )? {ZONE}"


def _range(parts: Parts) -> Interval | None:
    """*с 9 до 18 часов*, *с 10 до 2 дня*, *между двумя и тремя часами*; but *сократилась с 10 до 8 часов*."""
    least, most = parts.quantity("begin"), parts.quantity("end")
    whole = least is not None and most is not None and least == int(least) and most == int(most)
    if changes(parts) or not whole or not (parts.is_one_number("begin") and parts.is_one_number("end")):
        return None
    if not (parts.has("unit") or parts.has("part") or parts.has("zone") or _opening(parts)):
        return None
    begin, end = _on_one_clock(int(least or 0), int(most or 0), parts.text("begun"), parts.text("part"))
    return Interval(begin, end) if begin and end else None


def _at_hours(parts: Parts) -> Interval | None:
    """*в 10–12 часов*; *в 2–3 часах* is how far."""
    return _range(parts) if parts.text("unit") == "часов" else None


def _governed_range(parts: Parts) -> Interval | None:
    """*с 9 до 18 часов*, *между 10 и 11 часами*: each preposition has its joint."""
    between = parts.is_a(parts.first - 1, "between")
    return _range(parts) if between == parts.is_a(parts.span("end").start - 1, "and") else None


def _on_one_clock(least: int, most: int, begun: str, part: str) -> tuple[Moment | None, Moment | None]:
    """Both hours; the word behind the second is the first's, too, unless that would come later then."""
    end = after_noon(most, part)
    begin = after_noon(least, begun or part)
    if not begun and begin > end > least:
        begin = least
    return clock(begin), clock(end)


def _opening(parts: Parts) -> bool:
    """*музей открыт с 10 до 18*, *3 января с 9 до 18*; *выросла с 10 до 18* and *от 2 до 5 машин* count."""
    if parts.is_a(parts.last, "@other") and counts_something(parts, parts.last):
        return False
    least, most = parts.quantity("begin") or 0, parts.quantity("end") or 0
    if least >= most > 6:  # noqa: PLR2004  (с 9 до 8)
        return False
    near = range(max(parts.first - _NEAR, 0), parts.first - 1)
    if parts.is_a(parts.first - 2, "month|weekday|weekday.*|deictic|@year|@g|part.plural|set|unit.day.*"):
        return True
    following = range(parts.last, parts.last + 3)
    return any(parts.word(index).startswith(stems("opening")) for index in (*near, *following))


def _dotted_range(parts: Parts) -> Interval | None:
    """*с 8.30 до 9.15*; *с 8.30 до 9.15 рубля* is a price, *с 01.04 до 15.04* are days."""
    if parts.reads(parts.last, "gent"):
        return None
    begin, end = point(parts, "begin"), point(parts, "end")
    days = all(1 <= int(parts.value(label).split(".")[1]) <= 12 for label in ("begin", "end"))  # noqa: PLR2004
    odd = any(int(parts.value(label).split(".")[1]) % 5 for label in ("begin", "end"))
    return Interval(begin, end) if begin and end and not (days and odd) else None


RULES = (
    Rule(
        name="hours-range",
        pattern=f"{_BOTH} until|and {_END} {_TAIL}",
        build=zoned(_governed_range),
        examples=(
            "Лавка открыта с [9 до 18 часов|2011-06-15T09:00/2011-06-15T18:00].",
            "Грозу ждут между [10 и 11 часами|2011-06-15T10:00/2011-06-15T11:00].",
        ),
        quiet=("Число машин выросло с 10 до 18.", "Матч прошёл между 10 и 11 классами."),
        after="from|between",
        not_before="percent|unit.*|month|month.*|num.*|card.*|numbers|weekday|colon",
    ),
    Rule(
        name="hours-range-dashed",
        pattern=f"{_BOTH} dash {_END} unit:unit.hour.*? part:part.genitive {ZONE}",
        build=zoned(_range),
        examples=("Сбор в [10–11 утра|2011-06-15T10:00/2011-06-15T11:00].",),
        quiet=("Ремонт займёт 3–4 дня.",),
    ),
    Rule(
        name="hours-range-at",
        pattern=f"{_BOTH} dash {_END} unit:unit.hour.*? {ZONE}",
        build=zoned(_at_hours),
        examples=("Встреча [5 мая в 10–12 часов|2011-05-05T10:00/2011-05-05T12:00].",),
        quiet=("Дом стоит в 2–3 часах езды.",),
        after="in",
    ),
    Rule(
        name="clock-dotted-range",
        pattern=f"begin:num.point until end:num.point {ZONE}",
        build=zoned(_dotted_range),
        examples=("Окно работает с [8.30 до 9.15|2011-06-15T08:30/2011-06-15T09:15].",),
        quiet=("Курс вырос с 8.30 до 9.15 рубля.",),
        after="from",
        not_before="percent|unit.*|num.*|card.*",
    ),
)
