"""A page to look at, for one article or many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from urllib.parse import quote

from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet


def _html(sheets: Iterable[FactSheet]) -> Iterator[str]:
    """One article as a page; several in one page, with an overview of them at its end."""
    from newsfacts._pages import document, fragment  # noqa: PLC0415  (only pages need it)

    remaining = iter(sheets)
    head = [sheet for _, sheet in zip(range(2), remaining, strict=False)]
    if len(head) == 1:
        sheet = head[0]
        title = sheet.article.title or sheet.article.id or "newsfacts"
        yield from document(title, [fragment(sheet.article, sheet.facts)], sheet.article.language)
    else:
        yield from document("newsfacts", _several(chain(head, remaining)))


def _several(sheets: Iterable[FactSheet]) -> Iterator[str]:
    from newsfacts._pages import Overview, fragment  # noqa: PLC0415  (as above)

    overview = Overview()
    yield '<p class="nf-up"><a href="#overview">Overview</a></p>\n'
    for number, sheet in enumerate(sheets, 1):
        anchor = f"a{number}"
        overview.add(sheet.article, sheet.facts, f"#{anchor}-article")
        yield fragment(sheet.article, sheet.facts, anchor)
    yield '<div id="overview"></div>\n'
    yield from overview.drawn()


def _index(named: Iterable[tuple[str, FactSheet]]) -> Iterator[str]:
    """The overview of many articles, each of which has a page of its own beside it."""
    from newsfacts._pages import Overview, document  # noqa: PLC0415  (as above)

    overview = Overview()
    for name, sheet in named:
        overview.add(sheet.article, sheet.facts, quote(name))
    yield from document("newsfacts", overview.drawn())


HTML = Renderer(name="html", render=_html, index=_index, suffixes=(".html", ".htm"))
"""One self-contained page without script: the text with nested marks, and its facts beside it."""
