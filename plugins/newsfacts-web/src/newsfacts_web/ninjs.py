"""ninjs, the news in JSON of the IPTC, of its versions 1 to 3: an article an item of text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsfacts import Article, ReadError
from newsfacts_web.fragments import plain

_MOMENTS = (
    "versioncreated",
    "versionCreated",
    "contentcreated",
    "contentCreated",
    "firstcreated",
    "firstCreated",
)
"""What *вчера* in an item counts from: the newest version first."""


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The item of a file, or the items of a list.

    Raises:
        ReadError: If it is no JSON.
    """
    try:
        told = json.load(stream)
    except (ValueError, RecursionError) as error:
        msg = f"{source}: this is no JSON: {error}"
        raise ReadError(msg) from error
    found = told if isinstance(told, list) else [told]
    for number, item in enumerate(found, 1):
        yield _article(item, source if len(found) == 1 else f"{source}, item {number}")


def _article(item: Any, place: str) -> Article | ReadError:
    if not isinstance(item, dict) or "uri" not in item:
        return ReadError(f"{place}: this is no ninjs: it has no uri")
    if _first(item, "pubstatus", "pubStatus") == "canceled":
        return ReadError(f"{place}: the item was withdrawn")
    text = max(_bodies(item), key=len, default="")
    if not text:
        return ReadError(f"{place}: the item has no text")
    uri, by, version = str(item["uri"]), _first(item, "byline", "by"), item.get("version")
    try:
        return Article(
            text=text,
            published=_first(item, *_MOMENTS),
            title=_headline(item),
            url=uri if uri.startswith(("http:", "https:")) else None,
            publisher=_first(item, "copyrightholder", "copyrightHolder"),
            authors=[by] if by else [],
            language=str(item.get("language") or "ru").split("-")[0].lower(),
            id=uri,
            metadata={"version": version} if version else {},
        )
    except (TypeError, ValueError) as error:
        return ReadError(f"{place}: {error}")


def _bodies(item: dict[str, Any]) -> Iterator[str]:
    """The forms of the text: ``body_xhtml`` and the like of version 1, the list ``bodies`` since 2."""
    for name, value in item.items():
        if name.startswith("body_") and isinstance(value, str):
            yield value.strip() if name == "body_text" else plain(value)
    for each in _listed(item, "bodies"):
        is_text = (each.get("contenttype") or each.get("contentType")) == "text/plain"
        yield each["value"].strip() if is_text else plain(each["value"])


def _headline(item: dict[str, Any]) -> str | None:
    """The headline of version 1, or the main one of ``headlines``, since 2."""
    heads = sorted(_listed(item, "headlines"), key=lambda each: each.get("role") != "main")
    return item.get("headline") or next((each["value"] for each in heads), None) or item.get("title")


def _first(item: dict[str, Any], *names: str) -> Any:
    """The value of the first of these names that the item has: they differ between versions."""
    return next((item[name] for name in names if item.get(name)), None)


def _listed(item: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    found = item.get(name)
    for each in found if isinstance(found, list) else ():
        if isinstance(each, dict) and isinstance(each.get("value"), str):
            yield each
