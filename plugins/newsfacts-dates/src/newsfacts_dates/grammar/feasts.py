"""Feasts whose day moves: *на Троицу*, *в Прощёное воскресенье*, *в чёрную пятницу*."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsfacts_russian.spelling import fold

from newsfacts_dates.expressions import Moment
from newsfacts_dates.grammar.rule import Parts, Rule, Said
from newsfacts_dates.lexicon import paradigm, table

_GOVERNORS = "in|on|until|after|before|toward|for|from|during|eve.noun|deictic.eve|under|out"
_Name = tuple[tuple[str, ...], str, bool]
_Names = tuple[_Name, ...]


@cache
def _feasts() -> Mapping[str, _Names]:
    """First words, in any form, lead to how the next ones begin, the feast, and whether it needs a capital.

    The longest name comes first.
    """
    found: dict[str, list[_Name]] = {}
    for kind, when, names in table("feasts.tsv"):
        forms, _, following = names.partition("/")
        for form in forms.split():
            for word in paradigm(form.lower()):
                name = tuple(following.split()), f"{kind} {when}", form[0].isupper()
                found.setdefault(fold(word), []).append(name)
    return {word: tuple(sorted(names, key=lambda each: -len(each[0]))) for word, names in found.items()}


def _feast(parts: Parts) -> Said | None:
    """The longest name that the words make; one word alone needs a preposition: not *храм Троицы*.

    *в троице лидеров*, *после крещения ребёнка* are no feasts.
    """
    first = parts.span("feast").start
    governed = parts.is_a(parts.first - 1, _GOVERNORS)
    capital = parts.raw(first)[0].isupper()
    for following, feast, capitalised in _feasts().get(parts.word(first), ()):
        last = first + 1 + len(following)
        words = [parts.word(index) for index in range(first + 1, last)]
        named = all(word.startswith(stem) for word, stem in zip(words, following, strict=True))
        if capitalised and not capital:
            continue
        if named and (following or governed) and not _is_of_church(parts, last):
            return Said(Moment(feast=feast, order=parts.number("order") or None), last=last)
    return None


def _is_of_church(parts: Parts, last: int) -> bool:
    """*в Троице-Сергиевой лавре* is no feast."""
    return parts.is_a(last, "dash") and parts.raw(last + 1).istitle()


RULES = (
    Rule(
        name="feast",
        pattern="feast:feast",
        build=_feast,
        examples=("На [Троицу|2011-06-12] прошёл дождь.",),
        quiet=("Храм Троицы закрыт.",),
    ),
    Rule(
        name="ordered-feast",
        pattern="order:rel|rel.next feast:feast",
        build=_feast,
        examples=(
            "На [прошлую Пасху|2011-04-24] прошёл дождь, на [следующую Троицу|2012-06-03] обещают снег.",
        ),
        quiet=("Прошлая Троица лидеров распалась.",),
    ),
)
