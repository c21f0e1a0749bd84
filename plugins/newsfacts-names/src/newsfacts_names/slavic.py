"""How Slavic surnames look: somebody's in some case, a woman's, a family's; how patronymics do."""

from __future__ import annotations

import re

from newsfacts_russian.lazy import lazy_pattern

from newsfacts_names.spelling import fold

_ANY_CASE = re.compile(
    r".{2,}(?:(?:[ое]в|[иы]н)(?:а|у|ым|е|ой)?|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)|ко|[чю]ук(?:а|у|ом|е)?)"
)
_OBLIQUE = lazy_pattern(r".*(?:(?:[ое]в|[иы]н)(?:а|у|ым|е|ой)|[сц]к(?:ого|ому|им|ом|ую|ой)|ук(?:а|у|ом|е))")
_WOMANS = re.compile(r"[А-ЯЁ][а-яё]+(?:[оеё]ва|[иы]на|[сц]кая)")
_FAMILY = re.compile(r".*(?:[оеё]в|[иы]н)ы(?:ми|х)?|.+(?:ских|цких)")

_PATRONYMIC = lazy_pattern(r".{3,}[оеё](?:вич(?:а|у|ем|е)?|вн(?:а|ы|е|у|ой))$")


def is_slavic(text: str) -> bool:
    """Whether a word ends like a Slavic surname, in some case."""
    return _ANY_CASE.fullmatch(fold(text)) is not None and "-" not in text


def is_oblique(text: str) -> bool:
    """Whether a word ends like a Slavic surname in another case than the nominative: *Громовым*."""
    return _OBLIQUE.fullmatch(fold(text)) is not None


def is_womans(text: str) -> bool:
    """Whether a word ends like a woman's surname in the nominative; some may be a man's in the genitive."""
    return _WOMANS.fullmatch(text) is not None


def is_family(text: str) -> bool:
    """A surname in the plural: *Ивановы*, *Петровых*, *Достоевских*; *Петровым* may be one man."""
    return _FAMILY.fullmatch(text.lower()) is not None


def ends_as_patronymic(text: str) -> bool:
    """Whether a word may be a patronymic of whatever name: *Доржиевич*, but also the surname *Янукович*."""
    return _PATRONYMIC.fullmatch(fold(text)) is not None
