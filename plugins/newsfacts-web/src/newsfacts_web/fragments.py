"""Pieces of HTML without a page around them: what entries of feeds, messages and agencies' items hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

from newsfacts_web.shown import show

_LINES = (
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
    "section", "table", "td", "th", "tr", "ul",
)  # fmt: skip
"""What browsers begin and end a line at, and the cells of a table: no sentence goes over their edges."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def plain(markup: str) -> str:
    """The text of a piece of HTML, a paragraph a line."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    return text_of(lxml.html.fragment_fromstring(markup, create_parent="div"))


def text_of(tree: HtmlElement) -> str:
    """The text of a tree, a paragraph a line; the tree is changed."""
    show(tree)
    for element in _outside_pre(tree):
        element.text = _BLANKS.sub(" ", element.text or "")
        element.tail = _BLANKS.sub(" ", element.tail or "")
    for element in tree.iter(*_LINES):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().splitlines())
    return "\n".join(line for line in lines if line)


def _outside_pre(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements whose line ends are blanks, as those of all but preformatted text are."""
    inside = {each for pre in tree.iter("pre") for each in pre.iter()}
    return (each for each in tree.iter() if each not in inside)
