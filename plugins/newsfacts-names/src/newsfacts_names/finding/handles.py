"""Users who go by a handle: *«…», – написала milasha1103*, *пользователь alex_99*."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsfacts_russian.sites import is_site

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.data_files import listed
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import CLOSING, fold

# It begins with a set, for which a text is searched four times as fast as for what may be missing.
_HANDLE = re.compile(r"[@a-z0-9_](?:(?<!@)|[a-z0-9_])[a-z0-9_.]*[a-z0-9_]", re.ASCII)
_LETTER = re.compile(r"[a-z]")
_ENDS_REMARK = CLOSING | frozenset({",", "!", "?", "…"})
_DASHES = frozenset("-–—")
_CONFIDENCE = 0.9
_LONG = 5
"""So many letters make a handle of a word that has neither a digit nor a stroke."""
_REMARK = 3
"""How many tokens before a handle there must be for a remark, a dash and a verb."""


def handles(document: Document, rule: str) -> Iterator[NameFact]:
    """The handles behind a remark and its verb, or behind a noun that tells a user.

    Args:
        document: The document.
        rule: The rule that the names are by.
    """
    starts: list[int] = []
    for match in _HANDLE.finditer(document.text):
        if not _LETTER.search(match[0]) or is_site(match[0]) or not _is_whole(document.text, *match.span()):
            continue
        starts = starts or [token.start for token in document.tokens]
        at = bisect_left(starts, match.start())
        if _is_told(document, at) or (_is_telling(match[0]) and _says(document, at)):
            yield NameFact(
                span=document.span(match.start(), match.end()),
                entity_type=EntityType.PERSON,
                nominative=match[0],
                confidence=_CONFIDENCE,
                rule=rule,
            )


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch is no part of a longer word, an address or a mail."""
    around = text[max(start - 1, 0) : start] + text[end : end + 1]
    return not any(each.isalnum() or each in "/@-_" for each in around)


def _is_telling(handle: str) -> bool:
    """Whether it is long enough, or has a digit or a stroke: *rbc* may be anything."""
    return len(handle) >= _LONG or any(each.isdigit() or each == "_" for each in handle)


def _is_told(document: Document, at: int) -> bool:
    """*пользователь* | *alex_99*, *под ником* | *alex_99*."""
    return any(fold(each.lemma) in listed("user") for each in readings_at(document, at - 1))


def _says(document: Document, at: int) -> bool:
    """*«…», – написала* | *milasha*: right behind a remark, a dash and a verb."""
    if at < _REMARK:
        return False
    remark, dash, verb = document.tokens[at - _REMARK : at]
    if dash.text not in _DASHES or remark.text not in _ENDS_REMARK:
        return False
    readings = document.readings(verb)
    return readings[0].pos == "VERB"
