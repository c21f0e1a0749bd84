"""The rules, in the order in which they are asked."""

from __future__ import annotations

from newsfacts_quantities.rule import Composing, Finding, QuantityRule, Reading
from newsfacts_quantities.rules.ages import AGE_ADJECTIVE, AGE_YEARS
from newsfacts_quantities.rules.ages_alone import AGE_ALONE, AGE_LEFT_OUT, YEAR_OF_LIFE
from newsfacts_quantities.rules.changes import BETWEEN, CHANGE, CHANGE_BY, FROM_TO
from newsfacts_quantities.rules.compounds import COMPOUND
from newsfacts_quantities.rules.counts import COLLECTIVE, COUNT, ONE_OF_MANY, PAIR
from newsfacts_quantities.rules.factors import TIMES, TIMES_WORD
from newsfacts_quantities.rules.fractions import FRACTION, FRACTION_FIGURES, FRACTION_WORD, PART
from newsfacts_quantities.rules.inverted import INVERTED
from newsfacts_quantities.rules.left_out import (
    IN_BRACKETS,
    LISTED,
    NOUN_LEFT_OUT,
    NUMBER_OF,
    UNIT_LEFT_OUT,
)
from newsfacts_quantities.rules.measures import DEGREE_LEFT_OUT, HALF_UNIT, MAGNITUDE, MEASURE, UNIT_AND_MORE
from newsfacts_quantities.rules.money import CURRENCY, CURRENCY_SIGN, MINOR_ADDED
from newsfacts_quantities.rules.none import NONE, NOT_ONE
from newsfacts_quantities.rules.of_nothing import OF_NOTHING
from newsfacts_quantities.rules.percent import PERCENT
from newsfacts_quantities.rules.smaller import SMALLER_UNIT

READINGS: tuple[Reading, ...] = (
    CURRENCY_SIGN,
    CURRENCY,
    PERCENT,
    FRACTION,
    MAGNITUDE,
    TIMES,
    AGE_YEARS,
    AGE_ALONE,
    MEASURE,
    DEGREE_LEFT_OUT,
    PAIR,
    ONE_OF_MANY,
    COUNT,
    COLLECTIVE,
)
"""What a number is: the first that answers."""

FINDINGS: tuple[Finding, ...] = (
    NOT_ONE,
    NONE,
    FRACTION_FIGURES,
    FRACTION_WORD,
    PART,
    TIMES_WORD,
    AGE_ADJECTIVE,
    YEAR_OF_LIFE,
    COMPOUND,
    HALF_UNIT,
    UNIT_AND_MORE,
)
"""Quantities that no numeral begins."""

COMPOSITIONS: tuple[Composing, ...] = (
    MINOR_ADDED,
    SMALLER_UNIT,
    INVERTED,
    BETWEEN,
    FROM_TO,
    CHANGE_BY,
    CHANGE,
    AGE_LEFT_OUT,
    LISTED,
    UNIT_LEFT_OUT,
    NUMBER_OF,
    NOUN_LEFT_OUT,
    IN_BRACKETS,
    OF_NOTHING,
)
"""What the amounts of a sentence are together, in this order."""

RULES: tuple[QuantityRule, ...] = (*READINGS, *FINDINGS, *COMPOSITIONS)
