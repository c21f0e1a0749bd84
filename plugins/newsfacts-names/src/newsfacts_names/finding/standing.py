"""What the model takes for a name and yet is none: the last word of a few plain rules."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts import Document
from newsfacts_names.finding.units import Unit
from newsfacts_names.people.similarity import is_latin

_NAMED_AFTER = {"имени", "им"}
_FAMILY = re.compile(r"(?:[оеё]в|[иы]н)ы(?:м|х|ми)|.+(?:ских|цких|[оеё]вых|[иы]ных)")


def stands(document: Document, name: Sequence[Unit], last_end: int) -> bool:
    """Whether the stretch is kept; *last_end* is where the name before it ended."""
    return not (
        _latin_of_no_person(document, name, last_end)
        or _namesake_of_an_institution(document, name)
        or _family(name)
    )


def _latin_of_no_person(document: Document, name: Sequence[Unit], last_end: int) -> bool:
    """*Международная амнистия (Amnesty International)*, unlike *Боб Уэйман (Bob Wayman)*."""
    if not is_latin(name[0].text):
        return False
    bracketed = name[0].start > 0 and document.text[name[0].start - 1] == "("
    if bracketed:
        return last_end < 0 or document.text[last_end : name[0].start].strip() != "("
    return len(name) == 1


def _namesake_of_an_institution(document: Document, name: Sequence[Unit]) -> bool:
    """*больница имени Пирогова*: the surname alone belongs to the institution."""
    if len(name) > 1 or name[0].first == 0:
        return False
    tokens, first = document.tokens, name[0].first
    before = tokens[first - 1].text.lower()
    if before == "." and first > 1:
        before = tokens[first - 2].text.lower()
    return before in _NAMED_AFTER


def _family(name: Sequence[Unit]) -> bool:
    """*братья Ямадаевы*, *семья Ивановых*: no individual."""
    return len(name) == 1 and _FAMILY.fullmatch(name[0].text.lower()) is not None
