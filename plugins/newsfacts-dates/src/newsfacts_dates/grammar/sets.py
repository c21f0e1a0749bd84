"""What comes again."""

from __future__ import annotations

from newsfacts_dates.expressions import Repetition, Trait
from newsfacts_dates.grammar.durations import COUNT, amounts, fixed
from newsfacts_dates.grammar.rule import Builder, Parts, Rule
from newsfacts_dates.rendering import period

_WEEKLY = "P1W"
_RATES = frozenset({"Y", "M", "W", "D", "Q"})


def _adverb(parts: Parts) -> Repetition:
    return Repetition(parts.value("set"))


def _each(parts: Parts) -> Repetition | None:
    """*каждый день*, *каждые два месяца*."""
    number = parts.quantity("n") if parts.has("n") else 1.0
    unit = parts.value("unit")
    if parts.category("unit", "fixed"):
        return Repetition(period(fixed(unit)))
    if parts.category("unit", "part.both"):
        return Repetition("P1D")  # с каждым днём
    if not unit or unit == "WE":
        return Repetition(_WEEKLY)
    return None if unit == "SE" else Repetition(period(amounts(number, unit)))


def _each_nth(parts: Parts) -> Repetition:
    """*каждую вторую пятницу*, *каждое первое воскресенье месяца*."""
    return Repetition("P1M" if parts.has("month") else period((("W", float(parts.value("n"))),)))


def _rate(parts: Parts) -> Repetition | None:
    """*50 тысяч в год*, *дважды в неделю*; *в день выборов*, *в год столетия* are no rates."""
    unit = parts.value("unit")
    if parts.lexemes.values[max(parts.first - 2, 0)] == unit:
        return None  # из года в год
    if parts.is_a(parts.last, "nth.*|ord|num.*") and not parts.category("unit", "unit.sutki.*"):
        return None  # в день 80-й годовщины
    if unit not in _RATES and not parts.is_a(parts.first - 2, "times"):
        return None
    if parts.is_a(parts.last, "comma") and parts.word(parts.last + 1).startswith(("котор", "когда")):
        return None
    if _governs(parts) and not parts.is_a(parts.first - 2, "times"):
        return None
    return Repetition(period(amounts(1.0, unit)))


def _again(parts: Parts) -> Repetition | None:
    """*изо дня в день*, *из года в год*, *день ото дня*: the same unit twice."""
    unit = parts.value("unit")
    if unit != parts.value("again") or unit not in _RATES:
        return None
    joined = parts.is_a(parts.first + 1, "out") or parts.word(parts.first - 1) in {"из", "изо"}
    return Repetition(period(amounts(1.0, unit))) if joined else None


def _governs(parts: Parts) -> bool:
    """Whether a noun says which day it is: *в день выборов*, *в день его ареста*."""
    noun = parts.pos(parts.last)
    if noun not in {"NOUN", "ADJF", "PRTF", "NPRO"}:
        return False
    of_what = parts.reads(parts.last, "gent") or parts.word(parts.last) in _WHOSE
    if of_what or parts.raw(parts.last)[0].isupper():
        return True
    counted = any(parts.is_a(index, "num.*|card.*|vague") for index in range(parts.first - 5, parts.first))
    return not counted and any(each.has(noun, "gent") for each in parts.readings(parts.last))


_WHOSE = frozenset({"его", "ее", "их", "своего", "моего"})


def _rate_of_year(parts: Parts) -> Repetition | None:
    """*раз в году*, *пять дней в году*."""
    counted = parts.is_a(parts.first - 2, "unit.*|times") and not parts.is_a(parts.first - 2, "unit.year.*")
    return Repetition("P1Y") if counted else None


def _always(parts: Parts) -> Repetition | None:
    """*24 часа в сутки*, *семь дней в неделю*; *пять дней в неделю* is a length and a rate."""
    number, unit, period_unit = parts.quantity("n"), parts.value("unit"), parts.value("whole")
    return Repetition(f"P1{period_unit}") if _WHOLE.get((unit, period_unit)) == number else None


_WHOLE = {("H", "D"): 24, ("D", "W"): 7, ("D", "Y"): 365, ("M", "Y"): 12}


def _once(parts: Parts) -> Repetition | None:
    """*раз в неделю*; *дважды в неделю* is a rate, and its number is not its period."""
    return _each(parts) if parts.word(parts.first) == "раз" else None


_CLAUSE = 4
"""How far before *через день* the verb may stand that tells what comes again."""


def _every_other(parts: Parts) -> Repetition | None:
    """*автобус ходит через день*; *через день он вернётся* and *вернулся через день* count."""
    if parts.is_a(parts.last, "after|comma"):
        return None
    for index in range(parts.first - 1, max(parts.first - _CLAUSE, -1), -1):
        if parts.is_a(index, "comma|dot|dash|colon|quote"):
            return None
        if parts.pos(index) in {"VERB", "INFN"}:
            lasting = parts.reads(index, "impf") and not parts.reads(index, "past")
            return Repetition(period((("D", 2.0),))) if lasting else None
    return None


def _every(period: str) -> Builder:
    return lambda _: Repetition(period)


RULES = (
    Rule(
        name="set-adverb",
        pattern="set:set",
        build=_adverb,
        examples=("[Ежегодно|P1Y] сюда едут туристы.",),
        quiet=("Годно всё.",),
    ),
    Rule(
        name="each-unit",
        pattern="each unit:unit.*.acc|unit.*.gen|unit.*.loc|unit.*.ins|unit.*.pl|fixed|part.both",
        build=_each,
        examples=("[Каждый день|P1D] идёт снег.",),
        quiet=("Каждый дом занесло.",),
        traits=frozenset({Trait.EACH}),
    ),
    Rule(
        name="each-units",
        pattern=f"each {COUNT} unit:unit.*|fixed",
        build=_each,
        examples=("[Каждые два месяца|P2M] идёт проверка.",),
        quiet=("Каждые два дома делят двор.",),
    ),
    Rule(
        name="each-weekday",
        pattern="each weekday|weekday.noun",
        build=_every(_WEEKLY),
        examples=("[Каждую пятницу|P1W] идёт проверка.",),
        quiet=("Каждую пятую дверь сломали.",),
    ),
    Rule(
        name="each-nth-unit",
        pattern="each n:ord unit:unit.*.acc",
        build=lambda parts: Repetition(period(amounts(float(parts.value("n")), parts.value("unit")))),
        examples=("[Каждый второй день|P2D] идёт снег.",),
        quiet=("Каждый второй дом занесло.",),
        not_before="unit.*",
    ),
    Rule(
        name="each-nth-weekday",
        pattern="each n:ord weekday|weekday.noun month:unit.month.gen?",
        build=_each_nth,
        examples=("[Каждое первое воскресенье месяца|P1M] вход свободный.",),
        quiet=("Каждое первое слово ясно.",),
    ),
    Rule(
        name="each-part-of-day",
        pattern="each part.noun|part.genitive",
        build=_every("P1D"),
        examples=("[Каждый вечер|P1D] идёт снег.",),
        quiet=("Каждый вечерний поезд отменён.",),
    ),
    Rule(
        name="each-month",
        pattern="each month|season ( and month|season )?",
        build=_every("P1Y"),
        examples=("[Каждое лето|P1Y] здесь пожары.",),
        quiet=("Каждое летнее платье продано.",),
    ),
    Rule(
        name="weekdays",
        pattern="weekday.plural",
        build=_every(_WEEKLY),
        examples=("По [понедельникам|P1W] музей закрыт.",),
        quiet=("Понедельники трудны.",),
        after="by|and|comma",
    ),
    Rule(
        name="parts-of-days",
        pattern="part.plural",
        build=_every("P1D"),
        examples=("По [вечерам|P1D] музей закрыт.",),
        quiet=("Вечера трудны.",),
        after="by",
    ),
    Rule(
        name="unit-after-unit",
        pattern="unit:unit.*.acc|unit.*.gen in|out again:unit.*.acc|unit.*.gen",
        build=_again,
        examples=("Изо [дня в день|P1D] он ходил к реке, [год от года|P1Y] она мелела.",),
        quiet=("Он пришёл в день недели, день от года не отличая.",),
    ),
    Rule(
        name="rate",
        pattern="unit:unit.*.acc",
        build=_rate,
        examples=("Завод делает 50 тысяч машин в [год|P1Y].",),
        quiet=("В день выборов завод стоял.",),
        after="in",
    ),
    Rule(
        name="rate-of-year",
        pattern="unit.year.loc",
        build=_rate_of_year,
        examples=("Он работает [пять дней|P5D] в [году|P1Y].",),
        quiet=("Он уехал в 2010 году.",),
        after="in",
    ),
    Rule(
        name="always",
        pattern=f"{COUNT} unit:unit.* in whole:unit.*.acc|unit.year.loc",
        build=_always,
        examples=("Лавка открыта [24 часа в сутки|P1D].",),
        quiet=("Лавка открыта 5 часов в сутки.",),
    ),
    Rule(
        name="times-in-units",
        pattern=f"times in {COUNT} unit:unit.*|fixed",
        build=_each,
        examples=("Турнир проходит [раз в два года|P2Y].",),
        quiet=("Он был здесь два раза.",),
    ),
    Rule(
        name="once-in-unit",
        pattern="times in unit:unit.*.acc|unit.year.loc|fixed",
        build=_once,
        examples=("Турнир проходит [раз в год|P1Y], совет – дважды в [месяц|P1M].",),
        quiet=("Он был здесь раз в доме.",),
        not_after="num.*|card.*|vague|pair",
    ),
    Rule(
        name="every-other-day",
        pattern="via unit.day.acc",
        build=_every_other,
        examples=("Автобус ходит [через день|P2D].",),
        quiet=("Он живёт через дом.",),
    ),
)
