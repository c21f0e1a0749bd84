"""The Russian set with events, and a notation of what is found."""

from __future__ import annotations

from collections.abc import Callable

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
import pytest

from newsfacts import EventFact, FactSheet, Pipeline

PLUGINS = [newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quotes, newsfacts_events]

Sheet = Callable[[str], FactSheet]
Told = Callable[[str], list[str]]
News = Callable[[str, str], tuple[str, list[str]]]


@pytest.fixture(scope="session")
def sheet() -> Sheet:
    """The sheet of a text that was published on the last day of 2025."""
    pipeline = Pipeline(PLUGINS)
    return lambda text: pipeline.extract(text, "2025-12-31")


@pytest.fixture(scope="session")
def told(sheet: Sheet) -> Told:
    """The events of a text, each in a line."""
    return lambda text: [line(event) for event in sheet(text).events]


@pytest.fixture(scope="session")
def news(sheet: Sheet) -> News:
    """The main event of a headline and a text in a line, and its further triggers."""

    def of(headline: str, text: str) -> tuple[str, list[str]]:
        main = next(event for event in sheet(f"{headline}\n\n{text}").events if event.main)
        return line(main), [each.text for each in main.same_as]

    return of


def line(event: EventFact) -> str:
    """``trigger: type, status; role name; in place; at time``."""
    parts = [
        f"{event.text}: {event.type}, {event.status.value}",
        *(f"{each.role.value} {each.name}" for each in event.participants),
        *(f"in {each.name}" for each in event.places),
        *([f"at {event.time.value}"] if event.time else []),
    ]
    return "; ".join(parts)
