"""School years, each of two: *2010/11 учебном году*, *в новом учебном году*."""

from __future__ import annotations

from newsfacts_dates.expressions import Interval, Moment
from newsfacts_dates.grammar.rule import Parts, Rule
from newsfacts_dates.grammar.years import season_years

_HOLIDAYS = 7
"""The month from which a school year is over, and the next one is spoken of as this."""


def _of_speech(parts: Parts) -> Interval | None:
    """*в прошлом учебном году*: the one before that of the publication; a new one begins in September."""
    published = parts.document.article.published
    if published is None:
        return None
    if parts.category("order", "rel.new"):
        return _from(published.year)
    order = 0 if parts.category("order", "this") else int(parts.value("order"))
    return _from(published.year - (published.month < _HOLIDAYS) + order)


def _from(year: int) -> Interval:
    return Interval(Moment(year=year), Moment(year=year + 1))


RULES = (
    Rule(
        name="school-years",
        pattern="begin:num.year slash|dash end:num.* finance.school @g dot?",
        build=season_years,
        examples=(
            "В [2010–2011 учебном году|2010/2011] школ стало больше.",
            "К [2011/12 учебному году|2011/2012] школу откроют.",
        ),
        quiet=("В 2010/15 учебном классе пусто.",),
    ),
    Rule(
        name="school-year-of-speech",
        pattern="order:@rel|this|rel.new same? finance.school unit.year.*",
        build=_of_speech,
        examples=(
            "В [прошлом учебном году|2009/2010] школ было больше, в [этом учебном году|2010/2011] меньше.",
            "В [следующем учебном году|2011/2012] откроют класс.",
            "В [новом учебном году|2011/2012] откроют класс.",
        ),
        quiet=("В прошлом учебном центре пусто.",),
    ),
)
