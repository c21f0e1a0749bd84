"""Moments inside sentences: ``<p>Мост открыли <time>5 мая</time>, сказал мэр.</p>``."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

_RUNNING = ("p", "li", "blockquote", "h2", "h3")
_SENTENCE = 4
"""Words beside a moment in a line that is no date line."""


def with_times_as_words(text: str, tree: HtmlElement) -> str:
    """The page, in which a moment inside a sentence is words like others.

    trafilatura (2.3.1) drops every ``<time>`` with the words in it, since most are a page's date line.

    Args:
        text: The page.
        tree: The page as it was parsed; it is left as it is.
    """
    if next(_inside(tree), None) is None:
        return text
    whole = copy.deepcopy(tree)
    for moment in list(_inside(whole)):
        moment.tag = "span"
    rewritten: str = lxml.html.tostring(whole, encoding="unicode")
    return rewritten


def _inside(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The moments in lines that have more words than a date line."""
    words: dict[HtmlElement, int] = {}
    for moment in tree.iter("time"):
        line = next(moment.iterancestors(*_RUNNING), None)
        if line is None:
            continue
        if line not in words:
            words[line] = _words(line)
        if words[line] - _words(moment) >= _SENTENCE:
            yield moment


def _words(element: HtmlElement) -> int:
    return len(element.text_content().split())
