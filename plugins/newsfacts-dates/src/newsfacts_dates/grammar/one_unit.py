"""Lengths of one unit, or of parts of it: *в течение года*, *полгода*, *четверть часа*."""

from __future__ import annotations

from newsfacts import Modifier
from newsfacts_dates.expressions import Duration
from newsfacts_dates.grammar.ages import is_age, stems
from newsfacts_dates.grammar.durations import length, one
from newsfacts_dates.grammar.rule import Parts, Rule, Said


def _one_and_more(parts: Parts) -> Said | None:
    """*месяц с небольшим назад*, *за полгода с лишним*."""
    least = one(parts)
    return Said(least, Modifier.MORE_THAN) if least else None


def _one_on(parts: Parts) -> Duration | None:
    """*продлили на год*, *за день до*; *на день рождения* and *на год старше* are something else."""
    if is_age(parts) or parts.word(parts.first - 2) == "дня":  # со дня на день
        return None
    of_what = parts.value("unit") == "D" and parts.reads(parts.last, "NOUN", "gent")
    return None if of_what else one(parts)


def _whole_week(parts: Parts) -> Duration | None:
    """*ждал неделю*; *открыл неделю кино*, *неделю «Чистый берег»* are events."""
    of_what = parts.pos(parts.last) == "NOUN" and any(
        each.has("NOUN", "gent") for each in parts.readings(parts.last)
    )
    return None if of_what or parts.is_a(parts.last, "quote") else one(parts)


def _penalty(parts: Parts) -> Duration | None:
    """*к году колонии*, *год условно*."""
    return one(parts) if parts.word(parts.last).startswith(stems("penalty")) else None


def _hour_and_minutes(parts: Parts) -> Duration | None:
    """*идёт час сорок*, *через час пятнадцать*; *за час десять машин* counts."""
    minute = parts.quantity("minute") or 0
    counted = parts.pos(parts.last) in {"NOUN", "ADJF", "NUMR"} and parts.raw(parts.last)[0].islower()
    if counted or minute % 5 or not 10 <= minute < 60:  # noqa: PLR2004
        return None
    return Duration((("H", 1.0), ("MIN", minute)))


def _quarters(parts: Parts) -> Duration | None:
    """*четверть часа*, *три четверти часа*."""
    number = parts.quantity("n") if parts.has("n") else 1
    return Duration((("MIN", 15.0 * number),)) if number in {1, 3} else None


def _running(parts: Parts) -> Duration | None:
    """*третьи сутки*, *второй год подряд*: so long by now."""
    return length(parts, parts.number("n"))


RULES = (
    Rule(
        name="one-unit",
        pattern="unit:unit.*.acc|unit.*.gen|unit.sutki.pl",
        build=one,
        examples=("Деньги вернут в течение [года|P1Y].",),
        quiet=("Деньги вернут в середине года.",),
        after="during|mod.*|already|than",
    ),
    Rule(
        name="one-unit-and-more",
        pattern="unit:unit.*.acc|unit.*.gen|fixed from small",
        build=_one_and_more,
        examples=("Он уехал [месяц с небольшим назад|2011-05 MORE_THAN].",),
        quiet=("Он жил месяц с другом.",),
    ),
    Rule(
        name="one-unit-and-half",
        pattern="unit:unit.*.acc|unit.*.gen from part:half",
        build=lambda parts: length(parts, 1 + float(parts.value("part"))),
        examples=("Встречу начнут [через час с половиной|2011-06-15].", "Он ждал [час с четвертью|PT1H15M]."),
        quiet=("Он ждал час с Петром.",),
    ),
    Rule(
        name="hour-and-minutes",
        pattern="unit.hour.acc minute:( card.ten card.unit? | card.unit )",
        build=_hour_and_minutes,
        examples=("Фильм идёт [час сорок|PT1H40M].",),
        quiet=("За час сорок машин проехали мост.",),
        not_before="unit.*|percent|month|num.*|vague",
    ),
    Rule(
        name="one-unit-on",
        pattern="unit:unit.*.acc",
        build=_one_on,
        examples=("Арест продлили на [год|P1Y].",),
        quiet=("Она на год старше сестры.",),
        after="for|on",
    ),
    Rule(
        name="one-unit-of-penalty",
        pattern="unit:unit.year.acc|unit.year.loc|unit.month.acc|unit.month.loc",
        build=_penalty,
        examples=("Его приговорили к [году|P1Y] колонии.",),
        quiet=("К году он пошёл.",),
    ),
    Rule(
        name="one-week",
        pattern="unit:unit.week.acc|unit.sutki.acc",
        build=_whole_week,
        examples=("Он пел [неделю|P1W].",),
        quiet=("В неделю уходит сто рублей.", "Мэр открыл неделю кино и неделю «Чистый берег»."),
        not_after="in|each|via|spustya",
    ),
    Rule(
        name="one-unit-of-offset",
        pattern="unit:unit.*.acc|unit.*.ins|unit.*.gen",
        build=one,
        examples=("Он уехал [год назад|2010].",),
        quiet=("Год выдался трудным.",),
        weak=True,
    ),
    Rule(
        name="daytime-of-offset",
        pattern="part.both",
        build=lambda _: Duration((("D", 1.0),)),
        examples=("Он уехал [днём ранее|2011-06-14].",),
        quiet=("Он уехал днём.",),
        before="earlier|later",
        weak=True,
    ),
    Rule(
        name="fixed",
        pattern="unit:fixed",
        build=one,
        examples=("Ремонт займёт [полгода|P6M].",),
        quiet=("Пол дома затопило.",),
    ),
    Rule(
        name="half-of-unit",
        pattern="half.unit unit:unit.*.gen",
        build=lambda parts: length(parts, 0.5),
        examples=("Ремонт займёт [пол часа|PT30M].", "Он уехал [пол года назад|2010-12]."),
        quiet=("Пол дома затопило.",),
    ),
    Rule(
        name="quarter-of-an-hour",
        pattern="quarter unit.hour.gen",
        build=_quarters,
        examples=("Ремонт займёт [четверть часа|PT15M].",),
        quiet=("Четверть доходов потратили.",),
    ),
    Rule(
        name="quarters-of-an-hour",
        pattern="n:card.* quarter unit.hour.gen",
        build=_quarters,
        examples=("Ремонт займёт [три четверти часа|PT45M].",),
        quiet=("Три четверти доходов потратили.",),
    ),
    Rule(
        name="quarter-of-a-century",
        pattern="quarter unit.century.gen",
        build=lambda _: Duration((("Y", 25.0),)),
        examples=("Завод работал [четверть века|P25Y].",),
        quiet=("Четверть игры прошла.",),
    ),
    Rule(
        name="running-days",
        pattern="n:ord|nth.small unit:unit.sutki.acc",
        build=_running,
        examples=("Пожар тушили [третьи сутки|P3D].",),
        quiet=("Третьи лица ушли.",),
    ),
    Rule(
        name="running",
        pattern="n:ord|nth.small unit:unit.*.acc",
        build=_running,
        examples=("[Второй год|P2Y] подряд нет снега.",),
        quiet=("Второй год обучения труден.",),
        before="running",
    ),
    Rule(
        name="running-already",
        pattern="n:ord|nth.small unit:unit.*.acc",
        build=_running,
        examples=("Уже [второй месяц|P2M] нет снега.",),
        quiet=("Уже второй завод закрыт.",),
        after="already",
    ),
)
