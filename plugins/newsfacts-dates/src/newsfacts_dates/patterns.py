"""Patterns over category codes, in words.

A pattern is a row of categories: ``day:@day month:month year:@year?``. Each item is the
name of a category of the lexicon, with one ``*`` for anything (``unit.*.gen``), several with ``|``
between, or ``@name`` for one of :data:`MACROS`. It may carry a label before a colon and
``?`` after it; round brackets group, and a ``|`` that stands alone divides a group into
choices. The compiled regular expression runs over one
letter a lexeme, and no quantifier nests in another, so that it can't backtrack far.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from newsfacts_dates.lexicon import OTHER, lexicon

MACROS = {
    "day": "num.month|num.hour|num.day|nth.small|nth.tens|nth.count",
    "hour": "num.zero|num.month|num.hour",
    "sixty": "num.zero|num.month|num.hour|num.day|num.minute",
    "year": "num.year|nth.year",
    "g": "unit.year.*|year.abbr",
    "years": "unit.year.pl|unit.year.abbr|year.abbr",
    "ordinal": "ord|roman|nth.small|num.month",
    "century": "num.month|num.hour|nth.small",
    "rel": "rel|rel.prior|rel.next|rel.near",
}
"""Categories that often stand together; ``@other`` is any word that has none."""
_ITEM = re.compile(r"(?:(?P<label>\w+):)?(?P<names>[\w.*@|]+)(?P<times>\??)$")


@cache
def codes_of(names: str) -> str:
    """The code letters of ``name|glob.*|@macro``.

    Raises:
        ValueError: If there is no such category or macro.
    """
    known = lexicon().codes
    found: set[str] = set()
    for name in names.split("|"):
        if name == "@other":
            found.add(OTHER)
        elif name.startswith("@"):
            if name[1:] not in MACROS:
                msg = f"no macro is called {name!r}; there are @other, @{', @'.join(MACROS)}"
                raise ValueError(msg)
            found.update(codes_of(MACROS[name[1:]]))
        else:
            matched = set(_called(name, known))
            if not matched:
                hint = _near(name, known)
                msg = f"no category is called {name!r}: they are the first columns of the data files{hint}"
                raise ValueError(msg)
            found |= matched
    return "".join(sorted(found))


def _near(name: str, known: Iterable[str]) -> str:
    """A hint at the categories that may have been meant."""
    from difflib import get_close_matches  # noqa: PLC0415  (only mistakes need it)

    near = get_close_matches(name, list(known), n=3)
    return f"; near it are {', '.join(near)}" if near else ""


def _called(name: str, known: Mapping[str, str]) -> Iterator[str]:
    """The codes of the categories with a name, in which one ``*`` may stand for anything."""
    begin, star, end = name.partition("*")
    if not star:
        yield from (known[each] for each in known.keys() & {name})
        return
    for category, code in known.items():
        if category.startswith(begin) and category[len(begin) :].endswith(end):
            yield code


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern in words.

    Raises:
        ValueError: If an item can't be read, or names nothing.
    """
    return re.compile("".join(_translate(item) for item in pattern.split()))


def beginnings(pattern: str) -> Mapping[str, str]:
    """The codes that a match can begin with, each with those that can come second.

    :data:`ANYTHING` stands for them where the match can end after the first.

    Raises:
        ValueError: If the first item is optional, or an item can't be read.
    """
    items = tuple(pattern.split())
    if items[0].endswith("?") or items[_closing(items)].endswith("?"):
        msg = f"a pattern must begin with a category that is not optional: {pattern!r}"
        raise ValueError(msg)
    found: dict[str, str] = {}
    for codes, rest in _ways(items):
        second = "".join(codes for codes, _ in _ways(rest))
        for code in codes:
            found[code] = found.get(code, "") + second
    return found


ANYTHING = "*"


def _ways(items: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each way to begin: the codes of the first lexeme, and the items that go on from there."""
    if not items:
        yield ANYTHING, ()
        return
    end = _closing(items)
    rest = items[end + 1 :]
    if items[0].endswith("("):
        for choice in _choices(items[1:end]):
            yield from _ways(choice + rest)
    else:
        yield codes_of(_match(items[0])["names"]), rest
    if items[end].endswith("?"):
        yield from _ways(rest)


def _closing(items: tuple[str, ...]) -> int:
    """Where the group ends that the first item opens; 0 if it opens none."""
    depth = 0
    for index, item in enumerate(items):
        depth += item.endswith("(") - (item[0] == ")")
        if depth == 0:
            return index
    msg = f"a group is not closed: {' '.join(items)!r}"
    raise ValueError(msg)


def _choices(items: tuple[str, ...]) -> list[tuple[str, ...]]:
    """What stands between the bars of a group."""
    choices: list[tuple[str, ...]] = [()]
    depth = 0
    for item in items:
        depth += item.endswith("(") - (item[0] == ")")
        if item == "|" and depth == 0:
            choices.append(())
        else:
            choices[-1] += (item,)
    return choices


def _match(item: str) -> re.Match[str]:
    match = _ITEM.fullmatch(item)
    if match is None:
        msg = f"no such item in a pattern: {item!r}"
        raise ValueError(msg)
    return match


def _translate(item: str) -> str:
    if item.endswith("("):
        return f"(?P<{item[:-2]}>" if len(item) > 1 else "(?:"
    if item[0] in ")|":
        return item
    match = _match(item)
    choice = f"[{codes_of(match['names'])}]{match['times']}"
    return f"(?P<{match['label']}>{choice})" if match["label"] else choice
