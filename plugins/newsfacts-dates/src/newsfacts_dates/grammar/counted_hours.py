"""Hours that are counted: *в 10 часов 30 минут*, *в три часа ночи*, *около 5 утра*."""

from __future__ import annotations

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.ages import changes
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.grammar.time_of_day import PART, afternoon, clock
from newsfacts_dates.grammar.zone import NEEDED_ZONE, ZONE, zoned
from newsfacts_dates.lexicon import listed

_CLAUSE = 24
"""How many words behind the hour its verb is looked for."""
_MARKS = frozenset(".!?;")
NUMBER = "card.* card.*? | num.zero|num.month|num.hour|nth.count"
"""An hour in words or digits."""
_HOUR = f"hour:( {NUMBER} )"
_COUNTED = f"{_HOUR} unit.hour.* ( minute:card.*|num.* unit.minute.* )?"


def _hours(parts: Parts) -> Moment | None:
    """*в 10 часов 30 минут*, *в три часа ночи*."""
    hour = parts.quantity("hour")
    if hour is None or hour != int(hour) or not parts.is_one_number("hour"):
        return None
    minute = parts.quantity("minute") if parts.has("minute") else 0
    return clock(afternoon(int(hour), parts), int(minute or 0))


def _about(parts: Parts) -> Moment | None:
    """***Около 12 часов** во двор заехал грузовик*, but not *около 12 часов шла операция*."""
    return _hours(parts) if _heads_sentence(parts) or _happens(parts) else None


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
    """*в 10 часов*, *с 9 часов до 18*, *к трём часам*.

    No clock are *срок сокращён с двух часов до одного* and *в двух часах езды*.
    """
    changed = parts.is_a(parts.first - 1, "from|between") and changes(parts)
    away = any(parts.word(k) == "часах" for k in range(parts.first, parts.last))
    return None if changed or away else _hours(parts)


def _hours_bound(parts: Parts) -> Moment | None:
    """*намечено на 19 часов*; *на 24 часа* is a length."""
    return None if parts.number("hour") == 24 else _hours(parts)  # noqa: PLR2004


RULES = (
    Rule(
        name="hours-part",
        pattern=f"{_COUNTED} part:{PART} {ZONE}",
        build=zoned(_hours),
        examples=("Поезд пришёл в [три часа ночи|2011-06-15T03:00].",),
        quiet=("Уроки идут три часа в день.",),
    ),
    Rule(
        name="number-part",
        pattern=f"{_HOUR} part:part.genitive {ZONE}",
        build=zoned(_hours),
        examples=("Поезд пришёл [около 5 утра|2011-06-15T05:00 APPROX].",),
        quiet=("На столе лежат 5 утренних газет.",),
    ),
    Rule(
        name="hours",
        pattern=f"{_COUNTED} {ZONE}",
        build=zoned(_governed_hours),
        examples=(
            "Совет соберётся в [10 часов 30 минут|2011-06-15T10:30].",
            "Окно откроют с [9 часов|2011-06-15T09:00], гости придут к [10 часам|2011-06-15T10:00].",
        ),
        quiet=(
            "До места 10 часов 30 минут пути.",
            "Срок сократили с двух часов до одного.",
            "Лес горит в двух часах езды.",
        ),
        after="in|from|between|toward",
    ),
    Rule(
        name="hours-about",
        pattern=f"{_HOUR} unit.hour.pl|unit.hour.gen",
        build=_about,
        examples=("[Около 12 часов|2011-06-15T12:00 APPROX] у моста остановился автобус.",),
        quiet=("Около 12 часов шла операция.",),
        after="mod.approx",
    ),
    Rule(
        name="hours-zone",
        pattern=f"{_COUNTED} {NEEDED_ZONE}",
        build=zoned(_hours),
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
