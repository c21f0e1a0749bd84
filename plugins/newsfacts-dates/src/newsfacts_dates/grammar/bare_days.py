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


_REACH = 30
"""How far before a bare day the date may stand whose month it shares."""
_CASES = {"е": ("on|by", "accs"), "го": ("from|until|before|after", "gent"), "му": ("toward|by", "datv")}
"""What governs a day, and in which case, by the ending of its number."""


def _day_of_that_month(parts: Parts) -> Moment | None:
    """*4 июня … перенесли на 18-е*, *подписали 2 июня, вступит в силу 18-го*; *на 3-е место* is no day."""
    day = parts.number("day")
    ending = parts.text("day").lstrip("0123456789").lstrip("-‐‑–")
    if ending not in _CASES or not 1 <= day <= 31 or not _is_dated(parts):  # noqa: PLR2004
        return None
    prepositions, case = _CASES[ending]
    if parts.is_a(parts.last, "and|or|on|percent") or _counts(parts, case):
        return None
    alone = ending == "го" and parts.pos(parts.first - 1) != "PREP"
    return Moment(day=day) if alone or parts.is_a(parts.first - 1, prepositions) else None


def _counts(parts: Parts, case: str) -> bool:
    """Whether what follows stands in the number's case: *обошёл 13-го **номера***, *с 13-го почта*."""
    return any(each.has(pos, case) for each in parts.readings(parts.last) for pos in ("NOUN", "ADJF", "PRTF"))


def _is_dated(parts: Parts) -> bool:
    """Whether a day of a named month stands before, in the same paragraph."""
    first = max(parts.first - _REACH, 1)
    months = (at for at in range(parts.first - 1, first - 1, -1) if parts.is_a(at, "month"))
    month = next((at for at in months if parts.is_a(at - 1, "@day|ord")), None)
    if month is None:
        return False
    tokens = parts.lexemes.tokens
    return "\n" not in parts.document.text[tokens[month].end : tokens[parts.first].start]


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
    Rule(
        name="day-of-that-month",
        pattern="day:nth.small|nth.tens",
        build=_day_of_that_month,
        examples=(
            "Суд, назначенный на [4 июля|2011-07-04], перенесли на [18-е|2011-07-18].",
            "Договор подписали [2 июня|2011-06-02], он вступит в силу [18-го|2011-06-18].",
        ),
        quiet=(
            "Матч 4 июля вывел клуб на 3-е место.",
            "Матч 4 июля выиграли у 18-го номера.",
            "Суд перенесли на 18-е.",
        ),
    ),
)
