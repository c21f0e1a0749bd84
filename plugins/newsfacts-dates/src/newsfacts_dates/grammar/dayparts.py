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
    if parts.is_a(parts.first - 1, "@other|ord|feast") and parts.word(parts.first - 1).endswith(("ым", "им")):
        return None
    governs = parts.pos(parts.last) in {"NOUN", "ADJF"} and parts.reads(parts.last, "gent")
    return None if governs and parts.raw(parts.last)[0].islower() else Moment(part="TAF")


def _adverb(parts: Parts) -> Moment | None:
    """*утром*; *с добрым утром* is a greeting."""
    wished = parts.is_a(parts.first - 2, "from") and parts.word(parts.first - 1).endswith(("ым", "им"))
    return None if wished else Moment(part=parts.value("part"))


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
    of_what = of_what or parts.is_a(parts.last, "quote|close")  # the name of a picture
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
        examples=("В [субботу днём и ночью|2011-06-11TAF/2011-06-11TNI] шёл снег.",),
        quiet=("Днём и ночник погас.",),
        weak=True,
    ),
    Rule(
        name="morning-to-night",
        pattern="begin:part.genitive until end:part.genitive",
        build=_parts_of_day,
        examples=("В [субботу с утра до вечера|2011-06-11TMO/2011-06-11TEV] шёл снег.",),
        quiet=("Он работал с Утром до закрытия.",),
        after="from",
        weak=True,
    ),
    Rule(
        name="afternoon",
        pattern="after noon:noon",
        build=_afternoon_part,
        examples=("В [субботу после полудня|2011-06-11TAF] прошёл дождь.",),
        quiet=("После полуночи прошёл дождь.",),
    ),
    Rule(
        name="part-of-day",
        pattern="part:part.adverb",
        build=_adverb,
        examples=("Выпал снег [утром|2011-06-15TMO].", "Выпал снег солнечным [утром|2011-06-15TMO]."),
        quiet=("Утренник отменили.", "«С добрым утром, соседи», — сказала она."),
    ),
    Rule(
        name="early-part-of-day",
        pattern="part.early part:part.adverb",
        build=moment(),
        examples=("Он ушёл [рано утром|2011-06-15TMO].",),
        quiet=("Он ушёл рано.",),
    ),
    Rule(
        name="daytime",
        pattern="part:part.both",
        build=_day_part,
        examples=("Выпал снег [днём|2011-06-15TAF].",),
        quiet=("Пятница станет днём траура.",),
        not_after="for",
        not_before="earlier|later",
    ),
    Rule(
        name="part-noun",
        pattern="part:part.noun|part.genitive",
        build=moment(),
        examples=("Под [утро|2011-06-15TMO] выпал снег.",),
        quiet=("Утро добрым не бывает.",),
        after="under|toward|from|until|for",
    ),
    Rule(
        name="part-noun-itself",
        pattern="same part:part.noun|part.genitive",
        build=moment(),
        examples=("Гуляли до [самого вечера|2011-06-15TEV].",),
        quiet=("До самого города шли пешком.",),
        after="under|toward|from|until",
    ),
    Rule(
        name="whole-part-of-day",
        pattern="whole part:part.noun",
        build=moment(),
        examples=("[Всю ночь|2011-06-15TNI] шёл снег.",),
        quiet=("Всю воду слили.",),
    ),
    Rule(
        name="hours-of-part-of-day",
        pattern="part:part.adj @other|time|unit.hour.pl",
        build=_hours_of_part,
        examples=("В [ночное время|2011-06-15TNI] мост закрыт.",),
        quiet=("В ночное платье она не влезла.",),
        after="in|from|toward|until",
    ),
    Rule(
        name="part-noun-dated",
        pattern="part:part.noun|part.genitive",
        build=moment(),
        examples=("[Вечер пятницы|2011-06-10TEV] удался.",),
        quiet=("Вечер памяти удался.",),
        weak=True,
    ),
    Rule(
        name="after-dinner",
        pattern="after meal",
        build=_at_meal("TAF"),
        examples=("Вернусь [завтра после обеда|2011-06-16TAF].",),
        quiet=("Он выступил после обеда с послом.",),
    ),
    Rule(
        name="before-dinner",
        pattern="until meal",
        build=_at_meal("TMO"),
        examples=("Вернусь [завтра до обеда|2011-06-16TMO].",),
        quiet=("Мыть руки до обеда министра необязательно.",),
    ),
    Rule(
        name="at-dinner",
        pattern="meal",
        build=_at_meal("TAF"),
        examples=("Вернусь [завтра в обед|2011-06-16TAF].",),
        quiet=("На обед дали суп.",),
        after="in",
    ),
    Rule(
        name="dawn",
        pattern="on part:dawn",
        build=_dawn,
        examples=("Выпал снег [на рассвете|2011-06-15TMO].",),
        quiet=("На закате карьеры он уехал.",),
    ),
    Rule(
        name="half-day",
        pattern="number:@ordinal halfpart unit.day.gen",
        build=_half_day,
        examples=("Итоги объявят в [первой половине дня|2011-06-15TMO].",),
        quiet=("Итоги объявят в первой половине игры.",),
    ),
    Rule(
        name="this-part-of-day",
        pattern="this|that same? part:part.noun|part.adverb|part.genitive",
        build=agreeing(moment(shift=_SAME_DAY)),
        examples=("В [этот вечер|2011-06-15TEV] выпал снег.",),
        quiet=("Этот вечерний чай остыл.",),
    ),
    Rule(
        name="last-part-of-day",
        pattern="rel:rel part:part.noun|part.adverb|part.genitive",
        build=agreeing(_last_part),
        examples=("[Прошлой ночью|2011-06-15TNI] шёл дождь.",),
        quiet=("Прошлой весне радовались.",),
    ),
    Rule(
        name="parts-of-day",
        pattern="begin:part.adverb and end:part.adverb",
        build=_parts_of_day,
        examples=("В [субботу ночью и утром|2011-06-11TNI/2011-06-11TMO] шёл снег.",),
        quiet=("Ночью дом и утренник опустели.",),
    ),
)
