"""What a rule of this plugin is: a way of reporting, where it is tried, and the sentences that prove it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from newsfacts_russian.records import record

import newsfacts
from newsfacts import Fact, QuoteFact, QuoteType
from newsfacts_quotes.reports import Report
from newsfacts_quotes.ways import Way

Find = Callable[..., Report | None]


class Stage(StrEnum):
    """When a rule is tried, and on what; the stages come in this order."""

    PARAGRAPH = "paragraph"
    """A whole paragraph by its shape: ``find(view, unit)``."""

    WORD = "word"
    """Each reporting word: ``find(view, unit, cue)``; the first rule that fits counts."""

    PHRASE = "phrase"
    """Each adverbial cue, such as *по словам*: ``find(view, unit, cue)``."""

    COLON = "colon"
    """What follows a colon: ``find(view, unit)``."""

    LINE = "line"
    """A headline or subheading: ``find(view, unit, leads=...)``."""

    REST = "rest"
    """A sentence in which nothing else was found: ``find(view, unit)``."""

    BLOCK = "block"
    """The paragraph after a sentence that ends in a colon: ``find(view, unit, following)``."""

    DERIVED = "derived"
    """Made of another rule's report; it has no function of its own."""


@record(kw_only=True)
class QuoteRule(newsfacts.Rule):
    """A rule for quotations.

    Examples mark each content with the type and the speaker, ``[завод построят|indirect, Иван Петров]``,
    the cue and the source; of a mere reference the cue bears the type and the speaker.

    Args:
        way: The way of reporting, with its traits.
        stage: Where it is tried.
        find: What finds it; ``None`` for a derived one.
    """

    way: Way
    stage: Stage
    find: Find | None = None

    def marks(self, fact: Fact) -> Iterator[tuple[int, int, str]]:
        """Contents, cue and source of every quotation, whichever rule found it."""
        if not isinstance(fact, QuoteFact):
            return
        told = fact.type.value + (f", {fact.speaker.name}" if fact.speaker else "")
        for span in fact.content:
            yield span.start, span.end, told
        if fact.cue:
            yield fact.cue.start, fact.cue.end, told if fact.type is QuoteType.REFERENCE else "cue"
        if fact.source:
            yield fact.source.start, fact.source.end, "source"


def rule(
    way: Way, stage: Stage, find: Find | None, *, examples: tuple[str, ...], quiet: tuple[str, ...]
) -> QuoteRule:
    """A rule that bears the name of its way."""
    return QuoteRule(name=way.name, way=way, stage=stage, find=find, examples=examples, quiet=quiet)
