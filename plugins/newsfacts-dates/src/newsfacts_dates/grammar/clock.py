"""The clock in digits, and hours that are counted."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.ages import changes, grows
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.grammar.zone import NEEDED_ZONE, ZONE, zoned
from newsfacts_dates.lexicon import listed

_NEAR = 5
"""How many words before a score may tell that it is one."""
_SETS = 5
_CLAUSE = 24
_MARKS = frozenset(".!?;")
PART = "part.genitive|unit.day.gen"
NUMBER = "card.* card.*? | num.zero|num.month|num.hour|nth.count"
HOUR = f"hour:( {NUMBER} )"
COUNTED = f"{HOUR} unit.hour.* ( minute:card.*|num.* unit.minute.* )?"
_COLON = "hour:@hour colon minute:@sixty ( colon second:@sixty )?"


AFTER_NOON = {"TAF": range(8), "TEV": range(12), "TNI": range(9, 12)}
"""The hours of each part of a day that are counted from noon: *два часа дня*, but *одиннадцать часов дня*."""

_PARTS = {"дня": "TAF", "пополудни": "TEV", "вечера": "TEV", "ночи": "TNI", "пополуночи": "TNI"}


def clock(hour: int, minute: int = 0, second: int | None = None) -> Moment | None:
    """A time of day, if the clock has it; 24:00 is the end of the day."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59) or (hour == 24 and minute):  # noqa: PLR2004
        return None
    return Moment(hour=hour, minute=minute, second=second)


def afternoon(hour: int, parts: Parts) -> int:
    """*три часа дня* as 15, *двенадцать ночи* as 0."""
    return after_noon(hour, parts.text("part")) if parts.has("part") else hour


def after_noon(hour: int, part: str) -> int:
    """The hour of *дня*, *вечера*, *ночи* on a clock of 24."""
    name = _PARTS.get(part, "")
    if name == "TNI" and hour == 12:  # noqa: PLR2004
        return 0
    return hour + 12 * (hour in AFTER_NOON.get(name, ()))


def _colon(parts: Parts) -> Moment | None:
    """*15:30 мск*, *15:30:20*; a score has no two digits after the colon: *0:1 — 01:23*."""
    minute_of_goal = parts.is_a(parts.first - 1, "dash") and parts.is_a(parts.first - 3, "colon")
    minute_of_goal = minute_of_goal and len(parts.raw(parts.first - 2)) == 1
    if len(parts.text("minute")) != 2 or minute_of_goal or _is_score(parts) or _is_titled(parts):  # noqa: PLR2004
        return None
    second = parts.number("second") if parts.has("second") else None
    return clock(afternoon(parts.number("hour"), parts), parts.number("minute"), second)


def _is_titled(parts: Parts) -> bool:
    """*альбом «4:44»*: a name."""
    return parts.is_a(parts.first - 1, "quote") and parts.is_a(parts.last, "quote")


def _is_score(parts: Parts) -> bool:
    """*со счётом 20:18*, *2:0 (21:18, 21:15)*: what a game ended in, and its sets."""
    words = (parts.word(index) for index in range(parts.first - _NEAR, parts.first))
    if any(word.startswith("счет") for word in words):
        return True
    first = parts.first
    if (
        parts.is_a(first - 1, "comma|and")
        and parts.is_a(first - 3, "colon")
        and len(parts.raw(first - 2)) == 1
    ):
        return True  # сыграли 3:2 и 15:13
    for _ in range(_SETS):
        if not (parts.is_a(first - 1, "comma") and parts.is_a(first - 3, "colon")):
            break
        first -= 4
        if not parts.is_a(first, "@hour"):
            return True
    won = parts.raw(first - 2)
    return parts.is_a(first - 1, "open") and parts.is_a(first - 3, "colon") and len(won) == 1


def _iso(parts: Parts) -> Moment | None:
    """*2025-12-30T21:14:05+03:00*."""
    try:
        found = dt.datetime.fromisoformat(parts.value("moment").upper())
    except ValueError:
        return None
    written = parts.value("moment")
    zone = None
    if found.tzinfo is not None:
        zone = "Z" if written[-1] in "zZ" else found.isoformat()[-6:]
    told_second = (
        written.count(":") - (written[-3:-2] == ":" and found.tzinfo is not None and zone != "Z") > 1
    )
    second = found.second if told_second else None
    return Moment.of_day(found.date(), hour=found.hour, minute=found.minute, second=second, zone=zone)


def _dotted(parts: Parts) -> Moment | None:
    """*в 10.30*, *10.30 мск*, but not *14.30 %* nor *10.5 балла*."""
    return point(parts, "time")


def point(parts: Parts, label: str) -> Moment | None:
    """The clock with a full stop that is labelled; two digits behind it."""
    hour, minute = parts.value(label).split(".")
    return clock(afternoon(int(hour), parts), int(minute)) if len(minute) == 2 else None  # noqa: PLR2004


def _dotted_bare(parts: Parts) -> Moment | None:
    """*в 10.30*: only where no unit follows, and no day is as likely (*в 12.11 вышел номер*)."""
    counts = parts.raw(parts.last)[:1].islower() and parts.reads(parts.last, "gent")
    hour, minute = parts.value("time").split(".")
    month = len(minute) == 2 and 1 <= int(minute) <= 12 and int(minute) % 5  # noqa: PLR2004
    return None if counts or (month and len(hour) == 2) else _dotted(parts)  # noqa: PLR2004


def _dotted_before_day(parts: Parts) -> Moment | None:
    """*с 22.00 12 декабря*: a day of the month follows."""
    return _dotted(parts) if parts.is_a(parts.last + 1, "month|month.*") else None


def _dashed(parts: Parts) -> Moment | None:
    """*в 10-00*, *в 18-30*: a full hour, or a half where nothing is counted; else a range or a score."""
    minute = parts.raw(parts.last - 1)
    half = minute == "30" and not parts.is_a(parts.last, "@other")
    return _colon(parts) if minute == "00" or half else None


def hours(parts: Parts) -> Moment | None:
    """*в 10 часов 30 минут*, *в три часа ночи*."""
    hour = parts.quantity("hour")
    if hour is None or hour != int(hour) or not parts.is_one_number("hour"):
        return None
    minute = parts.quantity("minute") if parts.has("minute") else 0
    return clock(afternoon(int(hour), parts), int(minute or 0))


def _about(parts: Parts) -> Moment | None:
    """***Около 12 часов** во двор заехал грузовик*, but not *около 12 часов шла операция*."""
    return hours(parts) if _heads_sentence(parts) or _happens(parts) else None


def _heads_sentence(parts: Parts) -> bool:
    if not parts.starts_sentence(parts.first - 1) or parts.pos(parts.last) != "PREP":
        return False
    following = range(parts.last, min(parts.last + _CLAUSE, len(parts.lexemes.tokens)))
    verb = next((k for k in following if parts.reads(k, "VERB") or parts.raw(k) in _MARKS), parts.last)
    if not parts.reads(verb, "VERB", "perf", "past"):
        return False
    return parts.readings(verb)[0].lemma not in listed("verbs.tsv")["taking"]


def _happens(parts: Parts) -> bool:
    """Whether a verb of what happens at once stands right before: *начался*, *приехал*, *прогремел*."""
    instant = listed("verbs.tsv")["instant"]
    before = range(parts.first - 2, parts.first - 5, -1)
    return any(reading.lemma in instant for index in before for reading in parts.readings(index)[:1])


def _governed_hours(parts: Parts) -> Moment | None:
    """*в 10 часов*, *с 9 часов до 18*, *к трём часам*; *срок сокращён с двух часов до одного* is no clock."""
    changed = parts.is_a(parts.first - 1, "from|between") and changes(parts)
    return None if changed else hours(parts)


def _hours_bound(parts: Parts) -> Moment | None:
    """*намечено на 19 часов*; *на 24 часа* is a length."""
    return None if parts.number("hour") == 24 else hours(parts)  # noqa: PLR2004


RULES = (
    Rule(
        name="moment-iso",
        pattern="moment:date.iso",
        build=_iso,
        examples=("Запись сделана [2010-12-30T21:14:05+03:00|2010-12-30T21:14:05+03:00].",),
        quiet=("Код записи 2010-12-30X21:14.",),
    ),
    Rule(
        name="clock",
        pattern=f"{_COLON} {ZONE}",
        build=zoned(_colon),
        examples=("Эфир начнётся в [15:30|2011-06-15T15:30].",),
        quiet=("Матч закончился со счётом 20:18.",),
        not_after="colon",
        not_before="colon",
    ),
    Rule(
        name="clock-part",
        pattern=f"{_COLON} part:{PART} {ZONE}",
        build=zoned(_colon),
        examples=("Поезд ушёл в [9:30 утра|2011-06-15T09:30].",),
        quiet=("Сеты закончились 25:20, 22:25.",),
    ),
    Rule(
        name="clock-dotted-part",
        pattern=f"time:num.point part:part.genitive {ZONE}",
        build=zoned(_dotted),
        examples=("Поезд ушёл в [9.30 утра|2011-06-15T09:30].",),
        quiet=("Поезд везёт 9.30 тонны руды.",),
    ),
    Rule(
        name="clock-dotted-zone",
        pattern=f"time:num.point {NEEDED_ZONE}",
        build=zoned(_dotted),
        examples=("Эфир начнётся в [10.30 по местному времени|2011-06-15T10:30].",),
        quiet=("Цена выросла на 10.30 рубля.",),
    ),
    Rule(
        name="clock-dotted",
        pattern="time:num.point",
        build=_dotted_bare,
        examples=("Эфир начнётся в [10.30|2011-06-15T10:30].",),
        quiet=("Рост составил 14.30 %.",),
        after="in|toward|mod.approx|after",
        not_before="percent|unit.*|num.*|card.*",
    ),
    Rule(
        name="clock-dotted-of-day",
        pattern="time:num.point",
        build=lambda parts: None if grows(parts) else _dotted_bare(parts),
        examples=("Явитесь до [18.00 в пятницу|2011-06-17T18:00].",),
        quiet=("Индекс упал до 18.00 в сумме.",),
        after="until|later",
        before="in|weekday.noun|weekday",
        weak=True,
    ),
    Rule(
        name="clock-dotted-before-day",
        pattern="time:num.point",
        build=_dotted_before_day,
        examples=(
            "Проезд закроют с [22.00 12 июля до 6.00 13 июля|2011-07-12T22:00/2011-07-13T06:00].",
            "Сбор начнётся в [18.30 21 июня|2011-06-21T18:30].",
        ),
        quiet=("Индекс упал с 22.00 12 раз за день.",),
        after="in|from|until|toward|after|later",
        before="@day",
    ),
    Rule(
        name="clock-dashed",
        pattern="hour:@hour dash minute:num.zero|num.day",
        build=_dashed,
        examples=("Эфир начнётся в [10-00|2011-06-15T10:00].",),
        quiet=("Матч закончился в пользу гостей, 10-00.",),
        after="in|from|until|toward",
        not_before="unit.*|month*|num.*|dash|percent",
    ),
    Rule(
        name="hours-part",
        pattern=f"{COUNTED} part:{PART} {ZONE}",
        build=zoned(hours),
        examples=("Поезд пришёл в [три часа ночи|2011-06-15T03:00].",),
        quiet=("Уроки идут три часа в день.",),
    ),
    Rule(
        name="number-part",
        pattern=f"{HOUR} part:part.genitive {ZONE}",
        build=zoned(hours),
        examples=("Поезд пришёл [около 5 утра|2011-06-15T05:00 APPROX].",),
        quiet=("На столе лежат 5 утренних газет.",),
    ),
    Rule(
        name="hours",
        pattern=f"{COUNTED} {ZONE}",
        build=zoned(_governed_hours),
        examples=(
            "Совет соберётся в [10 часов 30 минут|2011-06-15T10:30].",
            "Окно откроют с [9 часов|2011-06-15T09:00], гости придут к [10 часам|2011-06-15T10:00].",
        ),
        quiet=("До места 10 часов 30 минут пути.", "Срок сократили с двух часов до одного."),
        after="in|from|between|toward",
    ),
    Rule(
        name="hours-about",
        pattern=f"{HOUR} unit.hour.pl|unit.hour.gen",
        build=_about,
        examples=("[Около 12 часов|2011-06-15T12:00 APPROX] у моста остановился автобус.",),
        quiet=("Около 12 часов шла операция.",),
        after="mod.approx",
    ),
    Rule(
        name="hours-zone",
        pattern=f"{COUNTED} {NEEDED_ZONE}",
        build=zoned(hours),
        examples=("Эфир был [около 10 часов по местному времени|2011-06-15T10:00 APPROX].",),
        quiet=("Эфир длился 10 часов рабочего времени.",),
    ),
    Rule(
        name="hours-bound",
        pattern=f"hour:num.hour unit.hour.pl|unit.hour.gen {ZONE}",
        build=zoned(_hours_bound),
        examples=("Лавка работает до [23 часов|2011-06-15T23:00].",),
        quiet=("Свет отключили на 24 часа.",),
        after="until|after|on",
    ),
)
