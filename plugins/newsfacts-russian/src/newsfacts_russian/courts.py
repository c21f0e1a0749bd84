"""Nouns for courts: what a court calls somebody or does is a verdict, and no report."""

from __future__ import annotations

from newsfacts_russian.data_files import rows

COURTS = frozenset(lemma for (line,) in rows(__package__, "courts.txt") for lemma in line.split())
"""Lemmas of courts and of those who decide in them, without ё (``data/courts.txt``): *суд*, *присяжный*."""
