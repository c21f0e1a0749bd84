"""When a page was published, with its time zone, as the page itself tells it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

_META = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "publish-date",
    "pubdate",
    "dc.date",
    "date",
)
"""Names and properties of ``meta`` elements that tell the publication, in lower case."""

_TYPES = frozenset(
    ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage")
)
_DEEPEST = 8
_DAY = len("2025-12-31")


def published(tree: Any, guess: str | None) -> dt.datetime | str | None:
    """The moment of publication; a day where no more is told; ``None`` where nothing is.

    Args:
        tree: The page, an lxml element.
        guess: The day that trafilatura read out of the page. Its date finder makes the first of January
            of a year alone and of some Russian date lines (htmldate 1.9 to 1.11), so that that day is
            not believed.
    """
    for told in (*_json_ld(tree), *_meta(tree), *_times(tree)):
        moment = _moment(told)
        if moment is not None:
            return moment
    return guess if guess and not guess.endswith("-01-01") else None


def _moment(told: str) -> dt.datetime | str | None:
    """An ISO 8601 moment or day; ``None`` for anything else."""
    told = told.strip()
    try:
        moment = dt.datetime.fromisoformat(told)
    except ValueError:
        return None
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
    found: dict[str, str] = {}
    for each in tree.xpath("//meta[@content]"):
        name = each.get("property") or each.get("name") or each.get("itemprop") or ""
        found.setdefault(name.lower(), each.get("content"))
    for name in _META:
        if name in found:
            yield found[name]


def _times(tree: Any) -> Iterator[str]:
    """The page's ``time`` elements, those that say they are the publication's first."""
    marked = "//*[@itemprop='datePublished']"
    yield from map(str, tree.xpath(f"{marked}/@datetime | {marked}/@content"))
    yield from map(str, tree.xpath("(//article//time/@datetime | //main//time/@datetime)[1]"))
