"""The article's people, organisations and places by the tokens of their mentions."""

from __future__ import annotations

from newsfacts_russian.spelling import fold

from newsfacts import EntityFact, MentionType, OrganizationFact, PersonFact, PlaceFact
from newsfacts_quotes.text.view import View


def nominal_mentions(view: View) -> dict[int, PersonFact]:
    """Descriptions that are known to mean a person, by each of their tokens."""
    found: dict[int, PersonFact] = {}
    for person in view.document.of_type(PersonFact):
        for mention in person.mentions:
            if mention.type is MentionType.NOMINAL:
                first, last = view.document.token_range(mention.span.start, mention.span.end)
                found.update((index, person) for index in range(first, last))
    return found


def surnames(view: View) -> dict[str, PersonFact]:
    """People by surname, for a mention that nobody recognised."""
    people = view.document.of_type(PersonFact)
    return {fold(person.surname): person for person in people if person.surname}


def exact_entities(view: View) -> dict[int, tuple[int, EntityFact]]:
    """Organisations and places by the first token of each mention, with its end."""
    found: dict[int, tuple[int, EntityFact]] = {}
    for entity in (*view.document.of_type(PlaceFact), *view.document.of_type(OrganizationFact)):
        for mention in entity.mentions:
            first, last = view.document.token_range(mention.span.start, mention.span.end)
            found[first] = (last, entity)
            if first and view.is_mark(first - 1):
                found[first - 1] = found[first]
    return found
