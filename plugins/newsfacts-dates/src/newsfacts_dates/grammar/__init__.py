"""The grammar: what single phrases say. One table of rules a category, tried in this order."""

from __future__ import annotations

from newsfacts_dates.grammar import (
    adjectives,
    between,
    between_hours,
    clock,
    dayparts,
    days,
    durations,
    events,
    feasts,
    foreign,
    holidays,
    hours,
    inverted,
    lengths,
    months,
    numbers,
    periods,
    relative,
    sets,
    weekdays,
    years,
)
from newsfacts_dates.grammar.rule import Rule

RULES: tuple[Rule, ...] = (
    *events.RULES,
    *feasts.RULES,
    *days.RULES,
    *months.RULES,
    *weekdays.RULES,
    *years.RULES,
    *periods.RULES,
    *relative.RULES,
    *numbers.RULES,
    *clock.RULES,
    *hours.RULES,
    *between_hours.RULES,
    *dayparts.RULES,
    *sets.RULES,
    *lengths.RULES,
    *durations.RULES,
    *between.RULES,
    *inverted.RULES,
    *adjectives.RULES,
    *holidays.RULES,
    *foreign.RULES,
)
"""All rules. The longest match wins; of equally long ones, the first of this table that builds."""
