"""The parts of a day."""

from __future__ import annotations

from newsfacts_dates.expressions import Anchor, Interval, Moment
from newsfacts_dates.grammar.builders import agreeing, moment
from newsfacts_dates.grammar.rule import Builder, Parts, Rule
from newsfacts_dates.offsets import shift

_SAME_DAY = shift("D", 0, Anchor.TEXT)


def _afternoon_part(parts: Parts) -> Moment | None:
    """*после полудня*; after midnight another day begins."""
    return Moment(part="TAF") if parts.number("noon") else None


def _day_part(parts: Parts) -> Moment | None:
    """*днём*; *станет днём траура*, *пятым днём* are something else."""
    if parts.is_a(parts.first - 1, "@other|ord") and parts.word(parts.first - 1).endswith(("ым", "им")):
        return None
    governs = parts.pos(parts.last) in {"NOUN", "ADJF"} and parts.reads(parts.last, "gent")
    return None if governs and parts.raw(parts.last)[0].islower() else Moment(part="TAF")


def _hours_of_part(parts: Parts) -> Moment | None:
    """*в ночное время*, *в утренние часы*; *вечернее платье* is something else."""
    hours = parts.word(parts.last - 1) in {"время", "времени", "часы", "часов"}
    return Moment(part=parts.value("part")) if hours else None


def _half_day(parts: Parts) -> Moment | None:
    """*первой половине дня*: the morning."""
    number = parts.number("number")
    return Moment(part="TMO" if number == 1 else "TAF") if number in {1, 2} else None


def _at_meal(part: str) -> Builder:
    """*в обед*, *после обеда*; *после обеда с послом* is the meal."""

    def build(parts: Parts) -> Moment | None:
        eaten = parts.is_a(parts.last, "from") or (parts.reads(parts.last, "NOUN", "gent"))
        return None if eaten else Moment(part=part)

    return build


def _dawn(parts: Parts) -> Moment | None:
    """*на рассвете*; *на закате карьеры* is no hour."""
    of_what = parts.reads(parts.last, "NOUN", "gent") or parts.reads(parts.last, "ADJF", "gent")
    return None if of_what else Moment(part=parts.value("part"))


def _last_part(parts: Parts) -> Moment:
    """*прошлой ночью* ended today, *предстоящей ночью* ends tomorrow; *минувшим вечером* was yesterday."""
    part, number = parts.value("part"), parts.number("rel")
    night = part == "TNI"
    days = number + night if number < 0 else int(night and number > 0)
    return Moment(part=part, shift=shift("D", days, Anchor.SPEECH))


def _parts_of_day(parts: Parts) -> Interval:
    """*ночью и утром*."""
    return Interval(Moment(part=parts.value("begin")), Moment(part=parts.value("end")))


RULES = (
    Rule(
        name="day-and-night",
        pattern="begin:part.both and end:part.adverb",
        build=_parts_of_day,
        example="днём и ночью",
        weak=True,
    ),
    Rule(
        name="morning-to-night",
        pattern="begin:part.genitive until end:part.genitive",
        build=_parts_of_day,
        example="с утра до вечера",
        after="from",
        weak=True,
    ),
    Rule(
        name="afternoon", pattern="after noon:noon", build=_afternoon_part, example="в субботу после полудня"
    ),
    Rule(name="part-of-day", pattern="part:part.adverb", build=moment(), example="утром"),
    Rule(
        name="early-part-of-day", pattern="part.early part:part.adverb", build=moment(), example="рано утром"
    ),
    Rule(
        name="daytime",
        pattern="part:part.both",
        build=_day_part,
        example="днём",
        not_after="for",
        not_before="earlier|later",
    ),
    Rule(
        name="part-noun",
        pattern="part:part.noun|part.genitive",
        build=moment(),
        example="под утро",
        after="under|toward|from|until|for",
    ),
    Rule(
        name="part-noun-itself",
        pattern="same part:part.noun|part.genitive",
        build=moment(),
        example="до самого вечера",
        after="under|toward|from|until",
    ),
    Rule(
        name="whole-part-of-day",
        pattern="whole part:part.noun",
        build=moment(),
        example="всю ночь",
    ),
    Rule(
        name="hours-of-part-of-day",
        pattern="part:part.adj @other|time|unit.hour.pl",
        build=_hours_of_part,
        example="в ночное время",
        after="in|from|toward|until",
    ),
    Rule(
        name="part-noun-dated",
        pattern="part:part.noun|part.genitive",
        build=moment(),
        example="вечер пятницы",
        weak=True,
    ),
    Rule(
        name="after-dinner",
        pattern="after meal",
        build=_at_meal("TAF"),
        example="завтра после обеда",
    ),
    Rule(
        name="before-dinner",
        pattern="until meal",
        build=_at_meal("TMO"),
        example="завтра до обеда",
    ),
    Rule(
        name="at-dinner",
        pattern="meal",
        build=_at_meal("TAF"),
        example="завтра в обед",
        after="in",
    ),
    Rule(
        name="dawn",
        pattern="on part:dawn",
        build=_dawn,
        example="завтра на рассвете",
    ),
    Rule(
        name="half-day",
        pattern="number:@ordinal halfpart unit.day.gen",
        build=_half_day,
        example="в первой половине дня",
    ),
    Rule(
        name="this-part-of-day",
        pattern="this|that same? part:part.noun|part.adverb|part.genitive",
        build=agreeing(moment(shift=_SAME_DAY)),
        example="в этот вечер",
    ),
    Rule(
        name="last-part-of-day",
        pattern="rel:rel part:part.noun|part.adverb|part.genitive",
        build=agreeing(_last_part),
        example="прошлой ночью",
    ),
    Rule(
        name="parts-of-day",
        pattern="begin:part.adverb and end:part.adverb",
        build=_parts_of_day,
        example="ночью и утром",
    ),
)
