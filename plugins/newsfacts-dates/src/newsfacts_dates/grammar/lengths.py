"""Lengths of time that no number counts: *спустя годы*, *год работала*, *второй день в больнице*."""

from __future__ import annotations

from newsfacts_dates.expressions import Duration
from newsfacts_dates.grammar.ages import stems
from newsfacts_dates.grammar.durations import length
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.lexicon import listed

_YEARS = frozenset({"годы", "месяцы", "недели", "десятилетия", "столетия"})
_DAYS = _YEARS | {"дни", "часы", "минуты", "секунды"}
_PLURAL = "unit:unit.*.pl|unit.*.gen"


def _uncounted(parts: Parts, units: frozenset[str]) -> Duration | None:
    counted = parts.is_a(parts.last, "card.*|num.*")
    return None if counted or parts.text("unit") not in units else length(parts, None)


def _long(parts: Parts) -> Duration | None:
    """*растянется на годы*; *на часы* looks at the clock, *на дни рождения* asks guests."""
    return _uncounted(parts, _YEARS)


def _offset(parts: Parts) -> Duration | None:
    """*спустя годы*, *часы спустя*; *спустя недели две* has its number."""
    return _uncounted(parts, _DAYS)


def _first(parts: Parts) -> Duration | None:
    """*в первые часы после взрыва*; *деятель первых лет реформ* says which years, not how many."""
    return length(parts, None) if parts.value("n") == "1" else None


def _extra(parts: Parts) -> Duration | None:
    """*ни одного лишнего часа*."""
    return length(parts, 1)


def _has_nominative(parts: Parts, index: int) -> bool:
    best = parts.pos(index)
    return best in {"NOUN", "NPRO"} and any(each.has(best, "nomn") for each in parts.readings(index))


def _goes_on(parts: Parts, index: int) -> bool:
    """Whether the verb at *index* tells of what lasts: *работала*, *массово протестуют*."""
    return parts.reads(index + (parts.pos(index) == "ADVB"), "VERB", "impf")


def _lapses(parts: Parts, index: int) -> bool:
    """*прошёл*, *потребовался*, *просидел*, *продлится*: verbs of which a length is subject or object."""
    if parts.pos(index) not in {"VERB", "INFN"}:
        return False
    taking = listed("verbs.tsv")["taking"]
    return parts.word(index).startswith(stems("lapse")) or parts.readings(index)[0].lemma in taking


def _spent(parts: Parts) -> Duration | None:
    """*она год работала в школе*, *прошёл месяц*; *год выдался трудным* is no length."""
    before = parts.first - 1
    lasted = _has_nominative(parts, before) and _goes_on(parts, parts.last) and parts.value("unit") != "D"
    if parts.pos(parts.last) in {"NOUN", "ADJF"} and parts.reads(parts.last, "gent"):
        return None  # ждал день выборов
    return length(parts, 1) if lasted or _lapses(parts, before) else None


def _running(parts: Parts) -> Duration | None:
    """*он второй день в больнице*, *поиски ведутся третий день*; *второй день форума* is a day of it."""
    before = parts.first - 1
    of_somebody = parts.reads(before, "NPRO", "nomn") and parts.is_a(parts.last, "in|on|under|@other")
    lasted = _has_nominative(parts, before) and _goes_on(parts, parts.last)
    adverb = parts.pos(before) == "ADVB"
    ends = parts.is_a(parts.last, "dot|comma") and _goes_on(parts, before - adverb)
    return length(parts, parts.number("n")) if of_somebody or lasted or ends else None


RULES = (
    Rule(
        name="long-units",
        pattern=_PLURAL,
        build=_long,
        examples=("Ремонт растянется на [годы|PXY].",),
        quiet=("Гости едут на дни рождения.",),
        after="on|for",
    ),
    Rule(
        name="units-after",
        pattern=_PLURAL,
        build=_offset,
        examples=("[Спустя годы|None] он вернулся.",),
        quiet=("Спустя недели две он вернулся.",),
        after="via|spustya",
    ),
    Rule(
        name="units-of-offset",
        pattern="unit:unit.*.pl",
        build=_offset,
        examples=("[Часы спустя|2011-06-15] он вернулся.",),
        quiet=("Часы встали.",),
        before="ago|tomu|spustya|later|earlier",
        weak=True,
    ),
    Rule(
        name="first-units",
        pattern="n:ord unit:unit.*.pl",
        build=_first,
        examples=("В [первые часы|PTXH] пожар тушили соседи.",),
        quiet=("Деятель первых лет реформ умер.",),
        after="in|for",
        not_before="month|month.*|rel|rel.*|num.*|nth.*",
    ),
    Rule(
        name="extra-unit",
        pattern="extra unit:unit.*.acc|unit.*.gen",
        build=_extra,
        examples=("Он не ждал ни одного [лишнего часа|PT1H].",),
        quiet=("Он не сказал ни одного лишнего слова.",),
    ),
    Rule(
        name="one-unit-spent",
        pattern="unit:unit.*.acc",
        build=_spent,
        examples=("Она [год|P1Y] работала в школе.",),
        quiet=("Год выдался трудным.",),
        after="@other",
    ),
    Rule(
        name="running-unit",
        pattern="n:ord|nth.small unit:unit.day.acc|unit.week.acc|unit.month.acc|unit.year.acc",
        build=_running,
        examples=("Он [второй день|P2D] в больнице.",),
        quiet=("Открыли второй день форума.",),
        after="@other",
    ),
)
