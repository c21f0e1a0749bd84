"""Patterns over category codes, in words.

A pattern is a row of categories: ``day:@day month:month year:@year?``. Each item is the
name of a category of the lexicon, a glob over them (``unit.*.gen``), several with ``|``
between, or ``@name`` for one of :data:`MACROS`. It may carry a label before a colon and
``?`` after it; round brackets group, and a ``|`` that stands alone divides a group into
choices. The compiled regular expression runs over one
letter a lexeme, and no quantifier nests in another, so that it can't backtrack far.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
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
    "other": OTHER,
}
_ITEM = re.compile(r"(?:(?P<label>\w+):)?(?P<names>[\w.*@|]+)(?P<times>\??)$")


@cache
def codes_of(names: str) -> str:
    """The code letters of ``name|glob.*|@macro``."""
    known = lexicon().codes
    found: set[str] = set()
    for name in names.split("|"):
        if name == "@other":
            found.add(OTHER)
        elif name.startswith("@"):
            found.update(codes_of(MACROS[name[1:]]))
        else:
            matched = {code for category, code in known.items() if fnmatchcase(category, name)}
            if not matched:
                msg = f"no category is called {name!r}"
                raise ValueError(msg)
            found |= matched
    return "".join(sorted(found))


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern in words."""
    return re.compile("".join(_translate(item) for item in pattern.split()))


def first_codes(pattern: str) -> str:
    """The codes that a match can begin with: those of the first item, or of each choice in a group."""
    items = pattern.split()
    if not items[0].endswith("("):
        return _codes_of_item(items[0], pattern)
    found = [_codes_of_item(items[1], pattern)]
    for position, item in enumerate(items):
        if item[0] == ")":
            break
        if item == "|":
            found.append(_codes_of_item(items[position + 1], pattern))
    return "".join(found)


def _codes_of_item(text: str, pattern: str) -> str:
    item = _ITEM.fullmatch(text)
    if item is None or item["times"] == "?":
        msg = f"a pattern must begin with a category that is not optional: {pattern!r}"
        raise ValueError(msg)
    return codes_of(item["names"])


def _translate(item: str) -> str:
    if item.endswith("("):
        return f"(?P<{item[:-2]}>" if len(item) > 1 else "(?:"
    if item[0] in ")|":
        return item
    match = _ITEM.fullmatch(item)
    if match is None:
        msg = f"no such item in a pattern: {item!r}"
        raise ValueError(msg)
    choice = f"[{codes_of(match['names'])}]{match['times']}"
    return f"(?P<{match['label']}>{choice})" if match["label"] else choice
