"""Mark-up that changes what a sentence says, as a browser shows it.

trafilatura (2.3.1) drops ``<time>`` with the words in it, since most are a page's date line; prints what is
struck out beside what stands in its place; ends a paragraph at ``<q>``, without quotation marks; and makes
106 of ``10<sup>6</sup>``.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

_RUNNING = ("p", "li", "blockquote", "h2", "h3")
_SENTENCE = 4
"""Words beside a moment in a line that is no date line, whatever stands at its end."""
_END = re.compile(r"[^.!?…]*[.!?…][»”\"]?\s*$")
"""What goes on behind a moment to the end of its sentence: no date line has a point there."""
_STRUCK = ("del", "s", "strike")
_RAISED = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")
_OPENING = ("«", "„", "“", '"')
_MARKS = (("«", "»"), ("„", "“"))
"""Quotation marks, and those within others."""


def as_shown(text: str, tree: HtmlElement) -> str:
    """The page with its words as they are read.

    What is struck out is gone, quotations have their marks, moments in sentences and powers stay.

    Args:
        text: The page.
        tree: The page as it was parsed; it is left as it is.
    """
    if next(in_sentences(tree), None) is None and next(tree.iter(*_STRUCK, "q", "sup"), None) is None:
        return text
    whole = copy.deepcopy(tree)
    for moment in list(in_sentences(whole)):
        moment.tag = "span"
    show(whole)
    rewritten: str = lxml.html.tostring(whole, encoding="unicode")
    return rewritten


def show(tree: HtmlElement) -> None:
    """Take out of *tree* what is struck out, and write quotation marks and powers into it."""
    for struck in list(tree.iter(*_STRUCK)):
        if struck.getparent() is not None:
            struck.drop_tree()
    within = [(each, next(each.iterancestors("q"), None) is not None) for each in tree.iter("q")]
    for quotation, inner in within:
        _mark(quotation, *_MARKS[inner])
    for element in list(tree.iter("sup")):
        _raise(element)


def _mark(quotation: HtmlElement, opening: str, closing: str) -> None:
    """Write the marks that a browser shows around ``<q>``, unless the page has its own."""
    words = quotation.text_content().strip()
    if words and not words.startswith(_OPENING) and not _before(quotation).rstrip().endswith(_OPENING):
        quotation.text = opening + (quotation.text or "").lstrip()
        if len(quotation):
            quotation[-1].tail = (quotation[-1].tail or "").rstrip() + closing
        else:
            quotation.text = quotation.text.rstrip() + closing
    quotation.tag = "span"


def _raise(element: HtmlElement) -> None:
    """Keep a power or the number of a footnote apart from the number before it."""
    words = element.text_content().strip()
    if not len(element) and (written := raised(words, _before(element))) != words:
        element.text = written
        element.tag = "span"


def raised(words: str, before: str) -> str:
    """Words that stand raised behind others: a number behind a digit in raised digits, else as they are."""
    is_number = words.strip().lstrip("-−").isdecimal()
    return words.translate(_RAISED) if is_number and before[-1:].isdecimal() else words


def _before(element: HtmlElement) -> str:
    """The text that stands right before an element in the same line."""
    previous, parent = element.getprevious(), element.getparent()
    text: str | None = None if parent is None else parent.text
    if previous is not None:
        text = previous.tail or previous.text_content()
    return text or ""


def in_sentences(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The moments in sentences: in lines of more words than date lines have, or that end as sentences do."""
    words: dict[HtmlElement, int] = {}
    for moment in tree.iter("time"):
        line = next(moment.iterancestors(*_RUNNING), None)
        if line is None:
            continue
        if line not in words:
            words[line] = _words(line)
        beside = words[line] - _words(moment)
        if beside >= _SENTENCE or (beside > 1 and _END.match(moment.tail or "")):
            yield moment


def _words(element: HtmlElement) -> int:
    return len(element.text_content().split())
