"""Articles with their main event marked, as the rules of newsfacts-events read them.

What is marked stands in a folder of NAME.json, as benchmarks/GUIDELINES.md describes it; the texts in a
folder with txt/NAME.txt and published.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from newsfacts_events.extraction import named
from newsfacts_events.making import Event, events_of
from newsfacts_events.reading import Page, Phrase

import newsfacts

Spot = tuple[int, int]
Marks = Mapping[str, Any]


@attrs.frozen(eq=False)
class News:
    """An article as the rules read it, and what is marked as its news.

    Args:
        name: The article's name.
        page: The article, as the rules read it: without soft hyphens, with plain blanks.
        text: The article as it was marked.
        mains: The marked main events.
        spots: Where each of them is named.
        published: The publication day; empty if unknown.
    """

    name: str
    page: Page
    text: str
    mains: Sequence[Marks]
    spots: Sequence[frozenset[Spot]]
    published: str = ""

    def events(self) -> list[Event]:
        """The events that the rules find, made anew each time."""
        return events_of(self.page)

    def told_by(self, event: Event) -> list[int]:
        """The numbers of the main events that an event is."""
        own = [self.page.span(each.first, each.last) for each in (event.trigger, *event.further)]
        return [
            number
            for number, spots in enumerate(self.spots)
            if any(span.start < end and start < span.end for span in own for start, end in spots)
        ]

    def is_one_of(self, phrase: Phrase, marked: Iterable[Marks]) -> bool:
        """Whether a phrase is one of the marked participants or places, by where it stands or its name."""
        return any(self._is(phrase, each) for each in marked)

    def _is(self, phrase: Phrase, marked: Marks) -> bool:
        span, name, _ = named(self.page, phrase)
        for piece in (marked, *marked.get("also", ())):
            if isinstance(piece, str):  # a name alone
                if name == piece:
                    return True
                continue
            if name in _names(piece):
                return True
            start, end = spot(self.page, self.text, piece) if "text" in piece else (0, 0)
            if span.start < end and start < span.end:
                return True
        return False


def _names(piece: Marks) -> Sequence[str]:
    """What a marked piece is called; a list has more than one right answer."""
    name = piece["name"]
    return [name] if isinstance(name, str) else name


class Reader:
    """Reads articles: a plugin that keeps the page, in a pipeline that hands it the facts of the others."""

    def __init__(self) -> None:
        self._page: Page | None = None
        installed, _ = newsfacts.discover_plugins()
        self._pipeline = newsfacts.Pipeline([*installed, self], without=["natasha", "events"])

    def _run(self, document: newsfacts.Document) -> Iterable[newsfacts.Fact]:
        self._page = Page(document)
        return ()

    @newsfacts.hookimpl
    def newsfacts_register_extractors(self) -> list[newsfacts.Extractor]:
        """An extractor that runs when all other facts are there."""
        uses = ("date", "person", "organization", "place", "post", "mention", "quote", "quantity")
        return [newsfacts.Extractor(name="recorder", produces=("event",), uses=uses, run=self._run)]

    def page(self, text: str, published: str | None) -> Page:
        """An article as the rules read it."""
        self._pipeline.extract(newsfacts.Article(text=text, published=published))
        if self._page is None:
            raise RuntimeError
        return self._page

    def folder(self, texts: Path, events: Path) -> Iterator[News]:
        """The marked articles of a folder."""
        published = json.loads((texts / "published.json").read_text(encoding="utf-8"))
        for path in sorted(events.glob("*.json")):
            text = (texts / "txt" / f"{path.stem}.txt").read_bytes().decode("utf-8")
            marked = json.loads(path.read_text(encoding="utf-8"))["events"]
            mains = [each for each in marked if each.get("main")]
            day = published.get(path.stem)
            page = self.page(text, day)
            spots = [_spots(page, text, marked, each["id"]) for each in mains]
            yield News(path.stem, page, text, mains, spots, day or "")


def _spots(page: Page, text: str, marked: Iterable[Marks], id_: str) -> frozenset[Spot]:
    """Where the words for an event stand."""
    return frozenset(
        spot(page, text, each["trigger"]) for each in marked if id_ in {each["id"], each.get("same_as")}
    )


def spot(page: Page, text: str, piece: Marks) -> Spot:
    """Where a marked piece stands in the text that the rules read."""
    at = -1
    for _ in range(piece.get("nth", 1)):
        at = text.index(piece["text"], at + 1)
    found = page.document.located(at, at + len(piece["text"]))
    return (found.start, found.end) if found is not None else (0, 0)
