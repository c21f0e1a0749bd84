"""The page of one article: the text with its marks, the legend, and a list of the facts by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files

from newsfacts._pages._marks import GROUPS, Mark, marks, quote_id
from newsfacts._pages._nesting import nested
from newsfacts._summaries import quoted, summary
from newsfacts.article import Article
from newsfacts.facts import (
    Addition,
    DateFact,
    EntityFact,
    EventFact,
    Fact,
    NameFact,
    QuantityFact,
    QuoteFact,
)

_SHORT = 90
"""Characters of a quotation in the list beside the text."""


@cache
def style() -> str:
    """The style sheet, for light and dark, wide and narrow."""
    return files("newsfacts._pages").joinpath("style.css").read_text(encoding="utf-8")


def document(title: str, parts: Iterable[str], language: str = "ru") -> Iterator[str]:
    """A whole page around *parts*, which are HTML.

    Args:
        title: Plain text, for the window.
        parts: The body's pieces.
        language: ISO 639 code of the text.
    """
    yield (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(_visible(title))}</title><style>{style()}</style></head>\n"
        f'<body class="newsfacts-page">\n'
    )
    yield from parts
    yield "</body></html>\n"


def fragment(article: Article, facts: Sequence[Fact], anchor: str = "") -> str:
    """An article with its facts, without the style sheet.

    Args:
        article: The article.
        facts: Its facts, in text order.
        anchor: Goes before every id, so that several articles can stand in one page.
    """
    found = list(marks(facts))
    title = article.title or article.id or "article"
    published = (
        f'<time datetime="{article.published}">{article.published}</time>' if article.published else ""
    )
    return (
        f'<article class="newsfacts" id="{_id(anchor, "article")}">\n'
        f"<header><h1>{_plain(title)}</h1>{published}{_legend(found, anchor)}</header>\n"
        f'<div class="nf-text" lang="{escape(article.language)}">\n'
        f"{''.join(_paragraphs(article.text, found, anchor))}</div>\n"
        f'<aside aria-label="facts">\n{"".join(_lists(facts, anchor))}</aside>\n</article>\n'
    )


def notebook(article: Article, facts: Sequence[Fact]) -> str:
    """What a notebook shows for a sheet: the fragment with its style sheet, in a scope of its own."""
    return f"<style>{style()}</style>\n{fragment(article, facts)}"


def _legend(found: Sequence[Mark], anchor: str) -> str:
    """What is drawn how, each with a box that hides it."""
    there = {mark.group for mark in found}
    boxes = [
        f'<label><input type="checkbox" class="nf-t-{group}" checked> '
        f'<mark class="{group}">{name}</mark></label>'
        for group, name in GROUPS.items()
        if group in there
    ]
    return f'<div class="nf-legend" id="{_id(anchor, "legend")}">{"".join(boxes)}</div>' if boxes else ""


def _paragraphs(text: str, found: Sequence[Mark], anchor: str) -> Iterator[str]:
    """The text, a paragraph a line; a mark over several lines is drawn in each."""
    ordered = sorted(found, key=lambda mark: (mark.start, -mark.end))
    waiting, position, following = [], 0, 0
    seen: set[str] = set()

    def opened(mark: Mark) -> str:
        first = mark.target and mark.target not in seen
        seen.add(mark.target)
        place = f' id="{_id(anchor, "at", mark.target)}"' if first else ""
        return f'<mark class={mark.group} tabindex=0 data-t="{escape(_visible(mark.told))}"{place}>'

    for line in text.splitlines(keepends=True):
        end = position + len(line)
        while following < len(ordered) and ordered[following].start < end:
            waiting.append(ordered[following])
            following += 1
        shown = line.rstrip()
        if shown:
            pieces = nested(text, position, position + len(shown), waiting, _plain, opened)
            yield f"<p>{''.join(pieces)}</p>\n"
        position = end
        waiting = [mark for mark in waiting if mark.end > end]


def _lists(facts: Sequence[Fact], anchor: str) -> Iterator[str]:
    """The facts by kind, each with a way to where it stands."""
    lines: dict[str, list[str]] = {group: [] for group in GROUPS}
    for number, fact in enumerate(facts):
        if isinstance(fact, (NameFact, Addition)):
            continue
        if isinstance(fact, QuoteFact):
            lines["quote"].append(_quote(fact, quote_id(number), anchor))
        elif isinstance(fact, (EntityFact, EventFact)):
            group = fact.kind if fact.kind in lines else "other"
            lines[group].append(_linked(fact.id, summary(fact), anchor))
        else:
            group = fact.kind if isinstance(fact, (DateFact, QuantityFact)) else "other"
            lines[group].append(f"<li>{_plain(fact.text)} <small>{_plain(summary(fact))}</small></li>\n")
    for group, items in lines.items():
        if items:
            yield (
                f'<details open class="nf-{group}"><summary>{GROUPS[group]} ({len(items)})</summary>\n'
                f"<ul>\n{''.join(items)}</ul></details>\n"
            )


def _linked(target: str, told: str, anchor: str) -> str:
    """A line that is led to, and leads to the text."""
    return f'<li id="{_id(anchor, target)}"><a href="#{_id(anchor, "at", target)}">{_plain(told)}</a></li>\n'


def _quote(fact: QuoteFact, target: str, anchor: str) -> str:
    """A quotation: its speaker, who is linked, and its words, which lead to the text."""
    speaker = fact.speaker
    who = "unknown"
    if speaker and speaker.entity_id:
        who = f'<a href="#{_id(anchor, speaker.entity_id)}">{_plain(speaker.name)}</a>'
    elif speaker:
        who = _plain(speaker.name)
    words = " ".join(quoted(fact).split())
    shown = words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
    link = f'<a href="#{_id(anchor, "at", target)}">{_plain(shown)}</a>'
    return f'<li id="{_id(anchor, target)}"><b>{who}</b> <small>{fact.type}</small><br>{link}</li>\n'


def _id(anchor: str, *parts: str) -> str:
    return escape("-".join(part for part in (anchor, *parts) if part))


def _plain(text: str) -> str:
    return escape(_visible(text))


def _visible(text: str) -> str:
    """The text with its control characters as pictures, since HTML can't carry them."""
    return text.translate(_PICTURES)


_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}
_PICTURES |= dict.fromkeys((*range(0xD800, 0xE000), *range(0x80, 0xA0)), 0xFFFD)
"""C0 controls by their Unicode pictures; C1 controls and halves of surrogate pairs by U+FFFD."""
