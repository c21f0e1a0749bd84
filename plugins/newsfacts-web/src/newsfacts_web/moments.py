"""When a page was published, with its time zone, as the page itself tells it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Collection, Iterator
from typing import Any

from newsfacts_web.datelines import told_in
from newsfacts_web.shown import in_sentences

_META = re.compile(
    r"(?:.*[:._-])?(?:published(?:[_-]?(?:time|date|at))?|(?:date|time)[_-]?published"
    r"|pub(?:lish)?[_-]?date|upload[_-]?date|issued|date)",
    re.IGNORECASE,
)
"""Names and properties of ``meta`` elements that tell the publication."""
_LATER = re.compile(r"modif|updat|expir|revis", re.IGNORECASE)

_TYPES = frozenset(
    ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage")
)
_DEEPEST = 8
"""How deep a page's JSON is read."""
_DAY = len("2025-12-31")

_ELSEWHERE = (
    "ancestor-or-self::nav or ancestor-or-self::aside or ancestor-or-self::footer[not(ancestor::article)]"
    " or ancestor-or-self::*[contains(@class, 'related') or contains(@class, 'comment')"
    " or contains(@class, 'sidebar') or contains(@class, 'card')]"
)
"""Where the days of other articles and of comments stand."""
_HINTS = ("date", "time", "publ", "created", "posted", "дата")
_LONGEST_LINE = 120


def published(tree: Any, guess: str | None) -> dt.datetime | str | None:
    """The moment of publication; a day where no more is told; ``None`` where nothing is.

    Args:
        tree: The page, an lxml element.
        guess: The day that trafilatura read out of the page. Its date finder makes the first of January
            of a year alone and of some Russian date lines (htmldate 1.9 to 1.11), so that that day is
            not believed.
    """
    sentences = set(in_sentences(tree))
    for told in (*_json_ld(tree), *_meta(tree), *_times(tree, sentences)):
        moment = _moment(told)
        if moment is not None:
            return moment
    lines = (found for each in _date_lines(tree, sentences) if (found := told_in(each)) is not None)
    return next(lines, None) or (guess if guess and not guess.endswith("-01-01") else None)


def _moment(told: str) -> dt.datetime | str | None:
    """An ISO 8601 moment or day, or one as Russians write it; ``None`` for anything else."""
    told = told.strip()
    try:
        moment = dt.datetime.fromisoformat(told)
    except ValueError:
        return told_in(told) if len(told) <= _LONGEST_LINE else None
    return told if len(told) <= _DAY else moment


def _json_ld(tree: Any) -> Iterator[str]:
    """``datePublished`` of the articles that a page describes for search engines."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            described = json.loads(script)
        except (ValueError, RecursionError):
            continue
        yield from _dates(described, 0)


def _dates(described: Any, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(described, list):
        for each in described:
            yield from _dates(each, depth + 1)
    elif isinstance(described, dict):
        kinds = described.get("@type")
        named = {each for each in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(each, str)}
        if named & _TYPES and isinstance(described.get("datePublished"), str):
            yield described["datePublished"]
        for each in (described.get("@graph"), described.get("mainEntity")):
            yield from _dates(each, depth + 1)


def _meta(tree: Any) -> Iterator[str]:
    """What ``meta`` elements say, the fullest names first: ``date`` alone is often the page's own."""
    found: list[tuple[int, str]] = []
    for each in tree.xpath("//meta[@content]"):
        name = each.get("property") or each.get("name") or each.get("itemprop") or ""
        if _META.fullmatch(name) and not _LATER.search(name):
            found.append((-len(name), each.get("content")))
    for _, told in sorted(found, key=lambda pair: pair[0]):
        yield told


def _times(tree: Any, sentences: Collection[Any]) -> Iterator[str]:
    """The page's ``time`` elements, those that say they are the publication's first; then hAtom's.

    What stands in a sentence is the day of what it tells.
    """
    marked = "//*[@itemprop='datePublished']"
    yield from map(str, tree.xpath(f"{marked}/@datetime | {marked}/@content"))
    timed = tree.xpath(f"(//article//time | //main//time)[@datetime][not({_ELSEWHERE})]")
    yield from [str(each.get("datetime")) for each in timed if each not in sentences][:1]
    yield from map(str, tree.xpath("(//abbr[contains(@class, 'published')]/@title)[1]"))


def _date_lines(tree: Any, sentences: Collection[Any]) -> Iterator[str]:
    """The texts of elements that are called after a date or a time, in the order of the page."""
    hinted = " or ".join(
        f"contains({_lower('@class')}, '{hint}') or contains({_lower('@id')}, '{hint}')" for hint in _HINTS
    )
    for each in tree.xpath(f"//body//*[self::time or {hinted}][not({_ELSEWHERE})]"):
        text = " ".join(each.text_content().split())
        if len(text) <= _LONGEST_LINE and each not in sentences:
            yield text


def _lower(attribute: str) -> str:
    return f"translate({attribute}, 'DTPCADEIMBLHROSTU', 'dtpcadeimblhrostu')"
