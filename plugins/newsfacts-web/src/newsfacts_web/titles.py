"""A page's title: what its head line and its window agree in."""

from __future__ import annotations

from typing import Any


def title(tree: Any, found: str | None) -> str | None:
    """The article's title.

    Args:
        tree: The page, an lxml element.
        found: The title that trafilatura took. On a page of many entries that can be an entry's; then the
            only head line of the page is taken, if the window's title has it.
    """
    window = _plain(tree.findtext(".//title"))
    heads = [text for each in tree.iterfind(".//h1") if (text := _plain(each.text_content()))]
    told = _plain(found)
    if len(heads) == 1 and heads[0] in window and told not in {heads[0], window} and told not in window:
        return heads[0]
    return told or (heads[0] if heads else None) or window or None


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
