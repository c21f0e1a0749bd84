"""Which event the article was written for, and what headline and lead tell of it together."""

from __future__ import annotations

from bisect import insort

from newsfacts_events.making import Event, type_by
from newsfacts_events.news.again import is_told_again, lead
from newsfacts_events.news.casting import participants_of_news
from newsfacts_events.news.classifying import type_of_news
from newsfacts_events.news.dating import date_of_news
from newsfacts_events.news.happening import status_of_news
from newsfacts_events.news.headlines import stand_ins
from newsfacts_events.news.placing import places_of_news
from newsfacts_events.news.ranking import best
from newsfacts_events.news.retelling import retell
from newsfacts_events.reading import Page


def main_of(page: Page, events: list[Event]) -> Event | None:
    """The main event, with what headline and lead tell of it; ``None`` of a text without events.

    Args:
        page: The document.
        events: All events; those that are the main one in other words are taken out, and what is no event
            but the news all the same is put in.
    """
    others = stand_ins(page, events)
    if not events and not others:
        return None
    main = best(page, events, others)
    if main in others:
        insort(events, main, key=lambda each: each.trigger.index)
    gather(page, main, events)
    type_ = type_of_news(page, main, events)  # the other models know it by the type that the rules gave it
    main.parts = participants_of_news(page, main)
    main.time = date_of_news(page, main, events)
    main.places = places_of_news(page, main, events)
    main.parts = [each for each in main.parts if each.phrase not in main.places]  # whom they visit
    main.status = status_of_news(page, main)
    main.type = type_by(page, type_, main.parts)
    return main


def gather(page: Page, main: Event, events: list[Event]) -> None:
    """Put to the main event those of headline and lead that are the same in other words."""
    for event in lead(page, main, events):
        if is_told_again(page, main, event):
            retell(main, event)
            events.remove(event)
