"""How a token stands to the words that name the news: what a date and a place are judged by alike."""

from __future__ import annotations

from newsfacts_events.circumstances import in_clause
from newsfacts_events.making import Event
from newsfacts_events.reading import Page


def standing(page: Page, main: Event, at: int, furthest: int) -> tuple[str, str]:
    """Where a token is, and what it shares with a mention of the main event.

    Args:
        page: The article.
        main: The event.
        at: The token's index.
        furthest: Sentences after the headline from this one on count as equally far.

    Returns:
        What :meth:`Page.stands` says; and ``clause``, ``sentence`` or ``off``.
    """
    sentence = page.sentence_of(at)
    where = page.stands(sentence.number, furthest)
    told = [each for each in (main.trigger, *main.further) if each.sentence is sentence]
    if any(in_clause(each, at) for each in told):
        return where, "clause"
    return where, "sentence" if told else "off"
