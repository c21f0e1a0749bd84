"""Nouns for relatives and acquaintances: the name behind may be theirs or, in the genitive, another's."""

from __future__ import annotations

from newsfacts_russian.data_files import rows

KIN = frozenset(lemma for (line,) in rows(__package__, "kin.txt") for lemma in line.split())
"""Their lemmas, without ё (``data/kin.txt``): *сын*, *по словам матери Ивана Петрова*."""
