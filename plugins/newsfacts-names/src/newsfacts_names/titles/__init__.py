"""Titles, the head nouns of posts, and the lists of words that stand about them."""

from __future__ import annotations

from newsfacts_names.titles.lexicon import (
    PREFIX_LENGTH,
    Title,
    TitleClass,
    rows_of,
    title_of_lemma,
    title_prefixes,
    titles,
    words,
)

__all__ = [
    "PREFIX_LENGTH",
    "Title",
    "TitleClass",
    "rows_of",
    "title_of_lemma",
    "title_prefixes",
    "titles",
    "words",
]
