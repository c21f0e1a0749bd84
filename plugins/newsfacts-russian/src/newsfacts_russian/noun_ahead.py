"""The noun with whose modifiers a phrase begins: *новой | школы*, *открытого в мае | музея*."""

from __future__ import annotations

from newsfacts_russian.page import Page
from newsfacts_russian.prepositions import cases_after

MODIFIERS = 4
"""How many adjectives and participles may stand before a noun."""

_NO_MODIFIERS = frozenset({"PREP", "CONJ", "PRCL", "VERB", "INFN", "GRND", "ADVB"})
_CIRCUMSTANCE = 3
"""How many words behind a participle tell when, where or by whom: *в прошлом мае*."""


def noun_ahead(page: Page, start: int, case: str, limit: int) -> int | None:
    """The noun in that case with which, or with whose modifiers, a phrase begins at *start*."""
    at, modifiers = start, 0
    while at < limit and modifiers <= MODIFIERS:
        word = page.word(at)
        if not page.adjoins(at) or word.pos in _NO_MODIFIERS:
            return None
        following = _past_modifier(page, at, case, limit)
        if following is None:
            noun = case in word.nouns and not _is_subject(word.pos, word.nouns)
            return at if noun or word.shows_no_case else None
        at, modifiers = following, modifiers + 1
    return None


def _past_modifier(page: Page, at: int, case: str, limit: int) -> int | None:
    """One past a modifier in that case of what follows, with what belongs to it; ``None`` if it is none."""
    if case not in page.word(at).modifiers:
        return None
    if _goes_on(page, at + 1, case, limit):
        return at + 1
    return _past_circumstance(page, at + 1, case, limit) if page.word(at).has("PRTF", case) else None


def _goes_on(page: Page, at: int, case: str, limit: int) -> bool:
    """Whether a noun or a modifier in that case stands right there."""
    word = page.word(at)
    return at < limit and page.adjoins(at) and case in (word.nouns | word.modifiers)


def _past_circumstance(page: Page, start: int, case: str, limit: int) -> int | None:
    """One past what tells when, where or by whom, if a phrase goes on there: *открытого | в мае | музея*."""
    governed = frozenset(cases_after(page.word(start).text))
    for end in range(start + 1, min(start + 1 + _CIRCUMSTANCE, limit)):
        if not page.adjoins(end - 1):
            return None
        last = page.word(end - 1)
        told = bool(last.nouns & (governed or {"ablt"})) or (not governed and last.pos == "ADVB")
        if told and _goes_on(page, end, case, limit):
            return end
    return None


def _is_subject(pos: str, cases: frozenset[str]) -> bool:
    """Whether a pronoun: *его* is no noun that something depends on."""
    return pos == "NPRO" and "nomn" in cases
