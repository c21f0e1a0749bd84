"""The clock."""

from __future__ import annotations

from newsfacts_dates.expressions import Interval, Moment
from newsfacts_dates.grammar.ages import changes
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.lexicon import listed

_NEAR = 5
"""How many words before a score may tell that it is one."""
_SETS = 5
_TO_VERB = 24
_MARKS = frozenset(".!?;")
ZONE = "( zone | by zone.place | by @other time )?"
"""*мск*, *по московскому времени*."""


def clock(hour: int, minute: int = 0) -> Moment | None:
    """A time of day, if the clock has it."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59):  # noqa: PLR2004
        return None
    return Moment(hour=hour % 24, minute=minute)


def _colon(parts: Parts) -> Moment | None:
    """*15:30 мск*, *15:30:20*; a score has no two digits after the colon: *0:1 — 01:23*."""
    minute_of_goal = parts.is_a(parts.first - 1, "dash") and parts.is_a(parts.first - 3, "colon")
    if len(parts.text("minute")) != 2 or minute_of_goal or _is_score(parts):  # noqa: PLR2004
        return None
    return clock(afternoon(parts.number("hour"), parts), parts.number("minute"))


def _is_score(parts: Parts) -> bool:
    """*со счётом 20:18*, *2:0 (21:18, 21:15)*: what a game ended in, and its sets."""
    words = (parts.word(index) for index in range(parts.first - _NEAR, parts.first))
    if any(word.startswith("счет") for word in words):
        return True
    first = parts.first
    for _ in range(_SETS):
        if not (parts.is_a(first - 1, "comma") and parts.is_a(first - 3, "colon")):
            break
        first -= 4
        if not parts.is_a(first, "@hour"):
            return True
    won = parts.raw(first - 2)
    return parts.is_a(first - 1, "open") and parts.is_a(first - 3, "colon") and len(won) == 1


def _dotted(parts: Parts) -> Moment | None:
    """*в 10.30*, *10.30 мск*, but not *14.30 %* nor *10.5 балла*."""
    return _point(parts, "time")


def _point(parts: Parts, label: str) -> Moment | None:
    hour, minute = parts.value(label).split(".")
    return clock(afternoon(int(hour), parts), int(minute)) if len(minute) == 2 else None  # noqa: PLR2004


def _dotted_bare(parts: Parts) -> Moment | None:
    """*в 10.30*: only where no unit follows."""
    counts = parts.raw(parts.last)[:1].islower() and parts.reads(parts.last, "gent")
    return None if counts else _dotted(parts)


def _dashed(parts: Parts) -> Moment | None:
    """*в 10-00*, *в 18-30*: a full hour, or a half where nothing is counted; else a range or a score."""
    minute = parts.raw(parts.last - 1)
    half = minute == "30" and not parts.is_a(parts.last, "@other")
    return _colon(parts) if minute == "00" or half else None


def _hours(parts: Parts) -> Moment | None:
    """*в 10 часов 30 минут*, *в три часа ночи*."""
    hour = parts.quantity("hour")
    if hour is None or hour != int(hour) or not parts.is_one_number("hour"):
        return None
    minute = parts.quantity("minute") if parts.has("minute") else 0
    return clock(afternoon(int(hour), parts), int(minute or 0))


def _local_hours(parts: Parts) -> Moment | None:
    """*в 15 часов московского времени*, but not *три часа рабочего времени*."""
    return _hours(parts) if parts.word(parts.last - 2).endswith(("ского", "местного")) else None


def _hours_range(parts: Parts) -> Interval | None:
    """*с 9 до 18 часов*, *между двумя и тремя часами ночи*; but *сократилась с 10 до 8 часов*."""
    least, most = parts.quantity("begin"), parts.quantity("end")
    whole = least is not None and most is not None and least == int(least) and most == int(most)
    if changes(parts) or not whole or not (parts.is_one_number("begin") and parts.is_one_number("end")):
        return None
    begin, end = (clock(afternoon(int(hour or 0), parts)) for hour in (least, most))
    return Interval(begin, end) if begin and end else None


def _about(parts: Parts) -> Moment | None:
    """***Около 12 часов** во двор заехал грузовик*, but not *около 12 часов шла операция*."""
    if not parts.starts_sentence(parts.first - 1) or parts.pos(parts.last) != "PREP":
        return None
    following = range(parts.last, min(parts.last + _TO_VERB, len(parts.lexemes.tokens)))
    verb = next((k for k in following if parts.reads(k, "VERB") or parts.raw(k) in _MARKS), parts.last)
    if not parts.reads(verb, "VERB", "perf", "past"):
        return None
    return _hours(parts) if parts.readings(verb)[0].lemma not in listed("verbs.tsv")["taking"] else None


def _hours_bound(parts: Parts) -> Moment | None:
    """*намечено на 19 часов*; *на 24 часа* is a length."""
    return None if parts.number("hour") == 24 else _hours(parts)  # noqa: PLR2004


def afternoon(hour: int, parts: Parts) -> int:
    """*три часа дня* as 15, *двенадцать ночи* as 0."""
    if not parts.has("part"):
        return hour
    part = parts.text("part")
    if part in {"дня", "пополудни", "вечера"} and hour < 12:  # noqa: PLR2004
        return hour + 12
    return 0 if part in {"ночи", "пополуночи"} and hour == 12 else hour  # noqa: PLR2004


def _dotted_range(parts: Parts) -> Interval | None:
    """*с 8.30 до 9.15*; *с 8.30 до 9.15 рубля* is a price."""
    if parts.reads(parts.last, "gent"):
        return None
    begin, end = _point(parts, "begin"), _point(parts, "end")
    return Interval(begin, end) if begin and end else None


PART = "part.genitive|unit.day.gen"
_NUMBER = "card.* card.*? | num.*|nth.count"
_HOUR = f"hour:( {_NUMBER} )"

RULES = (
    Rule(
        name="clock",
        pattern=f"hour:@hour colon minute:@sixty ( colon @sixty )? {ZONE}",
        build=_colon,
        example="15:30 мск",
        not_after="colon",
        not_before="colon",
    ),
    Rule(
        name="clock-part",
        pattern=f"hour:@hour colon minute:@sixty part:part.genitive {ZONE}",
        build=_colon,
        example="9:30 утра",
    ),
    Rule(
        name="clock-dotted-part",
        pattern=f"time:num.point part:part.genitive {ZONE}",
        build=_dotted,
        example="9.30 утра",
    ),
    Rule(
        name="clock-dotted-zone",
        pattern="time:num.point ( zone | by zone.place | by @other time )",
        build=_dotted,
        example="10.30 мск",
    ),
    Rule(
        name="clock-dotted",
        pattern="time:num.point",
        build=_dotted_bare,
        example="в 10.30",
        after="in|toward|mod.approx|after",
        not_before="percent|unit.*|num.*|card.*",
    ),
    Rule(
        name="clock-dashed",
        pattern="hour:@hour dash minute:num.zero|num.day",
        build=_dashed,
        example="в 10-00",
        after="in|from|until|toward",
        not_before="unit.*|month*|num.*|dash|percent",
    ),
    Rule(
        name="hours-part",
        pattern=f"{_HOUR} unit.hour.* ( minute:card.*|num.* unit.minute.* )? part:{PART} {ZONE}",
        build=_hours,
        example="в три часа ночи",
    ),
    Rule(
        name="number-part",
        pattern=f"{_HOUR} part:part.genitive {ZONE}",
        build=_hours,
        example="около 5 утра",
    ),
    Rule(
        name="hours",
        pattern=f"{_HOUR} unit.hour.* ( minute:card.*|num.* unit.minute.* )? {ZONE}",
        build=_hours,
        example="в 10 часов 30 минут",
        after="in",
    ),
    Rule(
        name="hours-about",
        pattern=f"{_HOUR} unit.hour.pl|unit.hour.gen",
        build=_about,
        example="Около 12 часов у моста остановился автобус",
        after="mod.approx",
    ),
    Rule(
        name="hours-zone",
        pattern=f"{_HOUR} unit.hour.* ( zone | by zone.place | by @other time )",
        build=_hours,
        example="около 10 часов по московскому времени",
    ),
    Rule(
        name="hours-local",
        pattern=f"{_HOUR} unit.hour.* ( minute:card.*|num.* unit.minute.* )? @other time",
        build=_local_hours,
        example="15 часов 30 минут московского времени",
    ),
    Rule(
        name="hours-toward",
        pattern=f"{_HOUR} unit.hour.* {ZONE}",
        build=_hours,
        example="к 10 часам",
        after="toward",
    ),
    Rule(
        name="hours-bound",
        pattern=f"hour:num.hour unit.hour.pl|unit.hour.gen {ZONE}",
        build=_hours_bound,
        example="до 23 часов",
        after="until|after|on",
    ),
    Rule(
        name="hours-range",
        pattern=f"begin:( {_NUMBER} ) until end:( {_NUMBER} ) unit.hour.* ( part:{PART} )? {ZONE}",
        build=_hours_range,
        example="с 9 до 18 часов",
        after="from",
    ),
    Rule(
        name="hours-between",
        pattern=f"begin:( {_NUMBER} ) and end:( {_NUMBER} ) unit.hour.* ( part:{PART} )? {ZONE}",
        build=_hours_range,
        example="между 10 и 11 часами",
        after="between",
    ),
    Rule(
        name="clock-dotted-range",
        pattern=f"begin:num.point until end:num.point {ZONE}",
        build=_dotted_range,
        example="с 8.30 до 9.15",
        after="from",
        not_before="percent|unit.*|num.*|card.*",
    ),
)
