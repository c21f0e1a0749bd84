"""When the news happened: a trained model chooses among the dates of headline and lead, or none.

A date is judged by how it stands to the words that name the news, by what other event it dates, and by how
it lies to the publication day. ``data/main_date.tsv`` has the weights, ``scripts/train_main_event.py`` makes
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts_russian.records import record

from newsfacts import DateFact
from newsfacts_events.circumstances import may_date
from newsfacts_events.making import PLANNED, POSSIBLE, Event
from newsfacts_events.news.choosing import score
from newsfacts_events.news.standing import standing
from newsfacts_events.reading import Page

WEIGHTS = "main_date.tsv"
OPENING = 2
"""A date of headline and so many sentences after it is the event's where it is told with it."""

SENTENCES = 5
"""How many sentences after the headline are looked at."""

_DAYS = (("day before", 2), ("days before", 8), ("weeks before", 60), ("year before", 500))
_REMEMBERED = frozenset({"year before", "long before"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d$")
_YEAR = re.compile(r"\d{4}$")


@record
class Dated:
    """A date that may be the news's: its first token, and the fact."""

    first: int
    fact: DateFact


def date_of_news(page: Page, main: Event, events: Sequence[Event]) -> DateFact | None:
    """The date of the main event."""
    if main.time is not None and _is_plain(page, main.time):
        return main.time
    found = candidates(page, main)
    if not found:
        return None
    scores = [score(WEIGHTS, features(page, main, each, events)) for each in found]
    best = max(scores)
    if best <= score(WEIGHTS, none_features(main)):
        return None
    return found[scores.index(best)].fact


def _is_plain(page: Page, date: DateFact) -> bool:
    """Whether a date that the event is told with opens the text, and is none of years ago."""
    opens = page.sentence_of(page.token_at(date.span.start)).number < page.opening + OPENING
    return opens and when_of(page, date) not in _REMEMBERED


def candidates(page: Page, main: Event) -> list[Dated]:
    """The dates of headline and lead, and that which stands with a later mention of the event."""
    numbers = range(min(page.opening + SENTENCES, len(page.document.sentences)))
    found = [Dated(*each) for number in numbers for each in page.sentence(number).dates]
    if main.time is not None and all(each.fact is not main.time for each in found):
        found.append(Dated(page.token_at(main.time.span.start), main.time))
    return found


def none_features(main: Event) -> list[str]:
    """The features of there being no date."""
    return ["none", f"none:{main.status}"]


def features(page: Page, main: Event, date: Dated, events: Sequence[Event]) -> list[str]:
    """How a date stands to the main event."""
    where, near = standing(page, main, date.first, SENTENCES)
    if main.time is date.fact:
        near = "own"
    size, when = _size(date.fact), when_of(page, date.fact)
    ahead = main.status in {PLANNED, POSSIBLE}
    found = [
        f"place={where}",
        f"near={near}",
        f"near={near}:{where}",
        f"size={size}",
        f"when={when}",
        f"when={when}:{'ahead' if ahead else 'done'}",
        f"when={when}:{near}",
        f"size={size}:{near}",
        *_of_rivals(page, main, date, events, near),
    ]
    if not any(may_date(page, date.first, each) for each in (main.trigger, *main.further)):
        found += ["report", f"report:{near}"]
    return found


def _of_rivals(page: Page, main: Event, date: Dated, events: Sequence[Event], near: str) -> Iterator[str]:
    """What else the date is told with: another event, or nothing at all, as in a line of place and day."""
    others = [each for each in events if each is not main and each.time is date.fact]
    if others:
        same = any(each.type == main.type for each in others)
        yield f"dates={'same' if same else 'other'}:{near}"
    else:
        yield f"dates=nothing:{near}"
    if page.quote_around(date.fact.span.start) is not None:
        yield f"quoted:{near}"
    sentence = page.sentence_of(date.first)
    before = [first for first, _ in sentence.dates if first < date.first]
    yield f"first={not before}:{near}"
    preposition, size = _preposition(page, date), _size(date.fact)
    yield f"prep={preposition}"
    yield f"prep={preposition}:{size}"
    if date.first > sentence.first:
        yield f"after={page.words[date.first - 1].pos}:{size}"
    beside = _beside(page, main, date)
    yield f"with={beside}"
    yield f"with={beside}:{near}"
    yield f"with={beside}:{when_of(page, date.fact)}"


def _preposition(page: Page, date: Dated) -> str:
    """The preposition that a date begins with, or that stands before it."""
    places = (date.first, date.first - 1) if date.first else (date.first,)
    return next((page.words[each].low for each in places if page.words[each].prepositional), "")


def _beside(page: Page, main: Event, date: Dated) -> str:
    """What the verb of its clause that is nearest to a date is: the news, a report, of some type."""
    clause = page.sentence_of(date.first).clause_at(date.first)
    verb = min(clause.verbs, key=lambda each: abs(each - date.first), default=None)
    if verb is None:
        return "no verb"
    if verb in page.cues:
        return "report"
    if any(verb in {each.index, each.support} for each in (main.trigger, *main.further)):
        return "news"
    entry = page.words[verb].entry
    if entry is None or not entry.listed:
        return "verb"
    return "same" if entry.type == main.type else entry.type


def _size(fact: DateFact) -> str:
    value = fact.value or ""
    if "/" in value:
        return "span"
    if _DAY.match(value):
        return "day"
    return "month" if _MONTH.match(value) else "year" if _YEAR.match(value) else "vague"


def when_of(page: Page, fact: DateFact) -> str:
    """How it lies to the publication day."""
    published = page.document.article.published
    if published is None or fact.earliest is None or fact.latest is None:
        return "unknown"
    if fact.earliest <= published <= fact.latest:
        return "same day" if fact.earliest == fact.latest else "around"
    if fact.earliest > published:
        return "soon" if (fact.earliest - published).days <= 60 else "ahead"  # noqa: PLR2004
    gone = (published - fact.latest).days
    return next((name for name, most in _DAYS if gone <= most), "long before")
