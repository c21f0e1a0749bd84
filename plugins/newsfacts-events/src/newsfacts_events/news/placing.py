"""Where the news happened: a trained model chooses among the places of headline and lead, or none.

A place is judged by its preposition, by how it stands to the words that name the news, and by what other
event takes place there. ``data/main_place.tsv`` has the weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import PlaceFact, PlaceType
from newsfacts_events.circumstances import is_from_whom, is_inside, says_where
from newsfacts_events.lexicon import agents, facilities
from newsfacts_events.making import Event
from newsfacts_events.news.choosing import score
from newsfacts_events.news.standing import standing
from newsfacts_events.reading import Page, Phrase

WEIGHTS = "main_place.tsv"
SENTENCES = 3
"""How many sentences after the headline are looked at."""


_VISITED = frozenset({"accs"})
"""The cases of a place that somebody visits or leaves."""


def places_of_news(page: Page, main: Event, events: Sequence[Event]) -> list[Phrase]:
    """The places of the main event: none, the likeliest, or all that it is told with if it is of them."""
    found = candidates(page, main)
    if not found:
        return []
    scores = [score(WEIGHTS, features(page, main, each, events)) for each in found]
    best = max(scores)
    if best <= score(WEIGHTS, none_features(main)):
        return []
    chosen = found[scores.index(best)]
    return main.places if chosen in main.places else [chosen]


def candidates(page: Page, main: Event) -> list[Phrase]:
    """The places of headline and lead, and those that stand with a later mention of the event."""
    numbers = range(min(page.opening + SENTENCES, len(page.document.sentences)))
    phrases = (each for number in numbers for each in page.sentence(number).phrases)
    found = [each for each in phrases if _may_be_place(page, each, main.type)]
    return [*found, *(each for each in main.places if each not in found)]


def _may_be_place(page: Page, phrase: Phrase, type_: str) -> bool:
    """Whether it is a place, and may tell where: with a preposition, a genitive, an object, beside a day."""
    if phrase.first in page.dates or not _kind(page, phrase) or is_from_whom(phrase.preposition, type_):
        return False
    if phrase.preposition or phrase.owner is not None:
        return True
    return phrase.cases == _VISITED or not phrase.clause.verbs


def none_features(main: Event) -> list[str]:
    """The features of there being no place."""
    return ["none", f"none:{main.type}"]


def features(page: Page, main: Event, place: Phrase, events: Sequence[Event]) -> list[str]:
    """How a place stands to the main event."""
    where, near = standing(page, main, place.head, SENTENCES)
    if place in main.places:
        near = "own"
    preposition = place.preposition or f"+{place.root.preposition}" if place.owner else place.preposition
    owner = _owner(place, main)
    kind = _kind(page, place)
    return [
        f"kind={kind}",
        f"kind={kind}:{near}",
        f"place={where}",
        f"near={near}",
        f"near={near}:{where}",
        f"prep={preposition}",
        f"prep={preposition}:{near}",
        f"prep={preposition}:{main.type}",
        f"type={main.type}:{near}",
        f"says={says_where(place, main.type)}:{near}",
        f"owner={owner}",
        f"owner={owner}:{near}",
        *_of_word_before(page, place, main.type),
        *_of_others(page, main, place, events, near),
    ]


def _of_word_before(page: Page, place: Phrase, type_: str) -> Iterator[str]:
    """What a place with a preposition may be told of: *турист из Перми*, *полёт в Москву*."""
    root = place.root
    if not root.preposition:
        return
    before = root.first - 2
    if before < page.sentence_of(root.first).first:
        found = "begins"
    else:
        word = page.words[before]
        noun = word.pos == "NOUN"
        event = word.entry is not None and word.entry.noun
        found = "" if not noun else "event" if event else "somebody" if word.noun.animate else "thing"
    yield f"after={found}"
    yield f"after={found}:{root.preposition}"
    yield f"after={found}:{type_}"


def _kind(page: Page, place: Phrase) -> str:
    """A place with a name, a building, a body, or a capital letter after *в*; empty of anything else."""
    if place.kind != "place":
        if not is_inside(place) or (place.named is not None and place.named.kind == "person"):
            return ""
        if place.lemma in facilities():
            return "hall" if place.named is not None else "facility"
        if place.kind == "organization":
            return "body"
        return "capital" if place.entity < 0 and page.tokens[place.head].text[:1].isupper() else ""
    fact = page.entities[place.entity]
    return "country" if isinstance(fact, PlaceFact) and fact.place_type is PlaceType.COUNTRY else "place"


def _owner(place: Phrase, main: Event) -> str:
    """What it depends on: the news, somebody, or a thing."""
    owner = place.owner
    if owner is None:
        return ""
    if any(owner.head == each.index for each in (main.trigger, *main.further)):
        return "news"
    if owner.named is place:
        return "apposition"
    return "somebody" if _is_somebody(owner) else "thing"


def _is_somebody(phrase: Phrase) -> bool:
    return phrase.animate or phrase.kind in {"person", "organization"} or phrase.lemma in agents()


def _of_others(page: Page, main: Event, place: Phrase, events: Sequence[Event], near: str) -> Iterator[str]:
    """What else is told of the place."""
    others = [each for each in events if each is not main and any(place is one for one in each.places)]
    if others:
        same = any(each.type == main.type for each in others)
        yield f"taken={'same' if same else 'noun' if others[0].trigger.is_noun else 'verb'}:{near}"
    sentence = page.sentence_of(place.first)
    if not place.clause.verbs:
        yield f"verbless:{near}"
        if place.first == sentence.first and not place.preposition:
            yield "dateline"
    if page.quote_around(page.tokens[place.first].start) is not None:
        yield f"quoted:{near}"
    if any(part.phrase.referent is place.referent for part in main.parts):
        yield "takes part"
