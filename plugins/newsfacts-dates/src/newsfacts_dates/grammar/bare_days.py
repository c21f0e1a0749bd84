"""Days of a month that nobody names: *20-го числа*, *к пятому числу*, *сдать до 30-го*, *дадут десятого*."""

from __future__ import annotations

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.rule import Parts, Rule

_CLAUSE = 5
"""How far before the day the verb may stand that it goes with."""
_SURELY_DAYS = 5
"""*обгонит второго* counts people; so high hardly anybody does in words."""


def _day_only(parts: Parts) -> Moment | None:
    day = parts.number("day")
    return Moment(day=day) if 1 <= day <= 31 else None  # noqa: PLR2004


def _day_of_month_in_words(parts: Parts) -> Moment | None:
    """*к пятому числу*, *двадцать пятого числа*; *в первых числах* are several."""
    day = parts.number("tens") + parts.number("day")
    if parts.text("day").endswith(("х", "ми", "е")) or not parts.word(parts.last - 1).startswith("числ"):
        return None
    return Moment(day=day) if 1 <= day <= 31 else None  # noqa: PLR2004


def _bare_day(parts: Parts) -> Moment | None:
    """*сдать до 30-го*, *дадут десятого*; *поднялся до 30-го*, *дома до 30-го по улице* are no days."""
    day = parts.number("day")
    ordinal = parts.word(parts.last - 1).endswith(("го", "му"))
    if not ordinal or not 1 <= day <= 31 or parts.pos(parts.last):  # noqa: PLR2004
        return None
    before = range(parts.first - 1, max(parts.first - _CLAUSE, -1), -1)
    verb = next((index for index in before if parts.pos(index) in {"VERB", "INFN"}), None)
    ahead = verb is not None and any(parts.reads(verb, each) for each in ("futr", "impr", "INFN"))
    if parts.category("day", "ord") and day < _SURELY_DAYS:
        return None
    governed = parts.is_a(parts.first - 1, "until|toward")
    return Moment(day=day) if ahead and (governed or verb == parts.first - 1) else None


RULES = (
    Rule(
        name="day-of-month",
        pattern="day:@day numbers",
        build=_day_only,
        examples=("Оплата пройдёт [20-го числа|2011-06-20].",),
        quiet=("Оплата пройдёт до 20-го дома.",),
    ),
    Rule(
        name="day-of-month-in-words",
        pattern="day:ord numbers",
        build=_day_of_month_in_words,
        examples=("Отчёт сдадут к [пятому числу|2011-07-05].",),
        quiet=("В первых числах домов была ошибка.",),
    ),
    Rule(
        name="late-day-of-month-in-words",
        pattern="tens:card.ten day:ord numbers",
        build=_day_of_month_in_words,
        examples=("Оплата пройдёт [двадцать пятого числа|2011-06-25].",),
        quiet=("Двадцать пятых числах нет.",),
    ),
    Rule(
        name="bare-day",
        pattern="day:nth.small|nth.tens|ord",
        build=_bare_day,
        examples=("Оплатить счёт надо до [30-го|2011-06-30].", "Зарплату дадут [двадцатого|2011-06-20]."),
        quiet=("Клуб поднялся до 30-го.", "Дадут пятого коня, он обгонит второго."),
    ),
)
