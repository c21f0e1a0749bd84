"""Nouns for what bears a name, which stands behind them (``data/bearers.tsv``)."""

from __future__ import annotations

from newsfacts_russian.data_files import rows

_BY_HABIT = {habit: frozenset(lemmas.split()) for habit, lemmas in rows(__package__, "bearers.tsv", 2)}

AGREED_WITH = _BY_HABIT["agreed"]
"""Lemmas, with е for ё: the name may follow their case, so that *города Москвы* is *город Москва*."""

BEARERS = frozenset[str]().union(*_BY_HABIT.values())
"""All of them: the name may stay in the nominative, *больницы города Заречный*."""
