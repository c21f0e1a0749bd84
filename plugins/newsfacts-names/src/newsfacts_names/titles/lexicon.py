"""The words that posts are made of, from the data files beside this module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

import attrs
from newsfacts_russian.caching import kept
from newsfacts_russian.records import record

from newsfacts_names import data_files
from newsfacts_names.spelling import fold

PREFIX_LENGTH = 3
"""How many first letters tell cheaply that a word can't be a title."""


class TitleClass(StrEnum):
    """What sort of description a title is."""

    OFFICE = "office"
    PROFESSION = "profession"
    RANK = "rank"
    OTHER = "other"
    """No post, but it stands among posts: *лауреат премии, режиссер Иван Петров*."""


@record(eq=True)
class Title:
    """The head noun of a post.

    Args:
        lemma: The noun in the nominative, ё written е.
        category: Office, profession or rank.
        deputy: Whether another's post may follow it: *заместитель министра*.
        instrumental: Whether it governs the instrumental: *управляющий банком*.
        relational: Whether it is a post only together with its complement: *член совета*.
        alone: Whether it is a post only without a complement: *борец*, but *борец с пробками*.
        qualified: Whether it is a post only with a certain modifier: *медицинская сестра*.
        topical: Whether a preposition makes a post of it: *чемпион мира*, but *чемпион по боксу*.
    """

    lemma: str
    category: TitleClass
    deputy: bool = False
    instrumental: bool = False
    relational: bool = False
    alone: bool = False
    qualified: bool = False
    topical: bool = False


_FIRST_HALVES = (
    ("compounding", frozenset(TitleClass)),
    ("combining", frozenset({TitleClass.PROFESSION, TitleClass.OFFICE})),
)
"""Lists of first halves, and of which titles they make another: *телеведущий*, but *телеграф* is no count."""

_CLASSES = frozenset(each.value for each in TitleClass)
_FLAGS = frozenset(field.name for field in attrs.fields(Title)) - {"lemma", "category"}


@cache
def titles() -> Mapping[str, Title]:
    """Every title, by its lemma."""
    lines = data_files.rows("titles.tsv", __package__, least=2)
    return {lemma: title_of_line(lemma, category, *flags) for lemma, category, *flags in lines}


def title_of_line(lemma: str, category: str, flags: str = "") -> Title:
    """The title of a line of ``titles.tsv``.

    Raises:
        ValueError: If the class or a flag is unknown.
    """
    if category not in _CLASSES or not _FLAGS.issuperset(flags.split()):
        known = f"the classes are {', '.join(sorted(_CLASSES))}, the flags {', '.join(sorted(_FLAGS))}"
        msg = f"titles.tsv: {lemma!r} is {category!r} with the flags {flags!r}; {known}"
        raise ValueError(msg)
    return Title(lemma, TitleClass(category), **dict.fromkeys(flags.split(), True))


@cache
def title_prefixes() -> frozenset[str]:
    """The first letters of all titles, of *зам* and of the first halves of compounds."""
    stems = ("бойца", "зам", *words("compounding"), *words("combining"))
    return frozenset(word[:PREFIX_LENGTH] for word in (*titles(), *stems))


@cache
def words(name: str) -> frozenset[str]:
    """One of the word lists of ``words.tsv``."""
    return data_files.listed(name, __package__)


@cache
def rows_of(name: str) -> tuple[frozenset[str], ...]:
    """The lines of one list of ``words.tsv``, each a set of words."""
    return data_files.lines_of(name, __package__)


@kept
def title_of_lemma(lemma: str) -> Title | None:
    """The title with that lemma, also where the list has only a part of the compound.

    *депутат-единоросс* is a *депутат*, *экс-чемпион* would be a *чемпион*.
    """
    lemma = fold(lemma)
    known = titles()
    if title := known.get(lemma):
        return title
    halves = [
        title for half in (lemma.rpartition("-")[2], lemma.partition("-")[0]) if (title := known.get(half))
    ]
    if halves:
        posts = [title for title in halves if title.category is not TitleClass.OTHER]
        return attrs.evolve((posts or halves)[0], lemma=lemma)
    return next(_compounds(lemma), None)


def _compounds(lemma: str) -> Iterator[Title]:
    """The title in the second half of a compound: *экс-чемпион*, *палеогенетик*; not of *автопилот*."""
    known = titles()
    for cut in range(1, len(lemma)):
        rest = lemma[cut:].removeprefix("-")
        title = known.get(rest)
        if title is None or rest in words("machine"):
            continue
        if any(title.category in classes and lemma[:cut] in words(name) for name, classes in _FIRST_HALVES):
            yield attrs.evolve(title, lemma=lemma)
