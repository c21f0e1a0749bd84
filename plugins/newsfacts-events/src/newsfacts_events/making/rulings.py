"""What a court does is a verdict, whatever the verb: *суд отказал*, *Мосгорсуд отменил*, *решение суда*."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_russian.courts import COURTS

from newsfacts_events.reading import AGENT, Page, Part, Phrase

VERDICT = "verdict"

_ALSO_OTHERS = frozenset({"decision", "speech", "restriction", "end", "other"})
"""Types of what a court decides and others do as well: they allow, demand, forbid, cancel."""


def type_by(page: Page, type_: str, parts: Iterable[Part]) -> str:
    """The type of an event, when who does it is known."""
    if type_ not in _ALSO_OTHERS:
        return type_
    return VERDICT if any(part.role == AGENT and _is_court(page, part.phrase) for part in parts) else type_


def _is_court(page: Page, phrase: Phrase) -> bool:
    """Whether a phrase names a court; a name is one where any of its words is, as in *суд Тулы*."""
    last = phrase.last if phrase.entity >= 0 else phrase.head + 1
    return any(page.words[index].lemma in COURTS for index in range(phrase.first, last))
