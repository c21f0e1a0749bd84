"""Unknown places behind the title of who governs or represents one: *мэр Ельчанска*."""

from __future__ import annotations

from collections import Counter

from newsfacts import Document, EntityType, NameFact, Token
from newsfacts_names.grammemes import PERSONAL, lemmas
from newsfacts_names.posts.words import title_word
from newsfacts_names.titles import words
from newsfacts_names.word_forms import given_forms

_SEATS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION})
_LONGEST = 2
_OF_PLACES = ("ска", "горья", "града", "бурга", "ии")
"""How the genitive of many a town or land ends, and hardly a surname's."""

_OF_TOWNS = ("ска", "града", "бурга")
"""How that of many a town ends, and hardly a body's."""


def is_seat(document: Document, name: NameFact, told: Counter[EntityType], *, borne: bool) -> bool:
    """Whether the holder of the office before a name governs what it names: *мэр **Ельчанска** Ольга Ким*.

    The owner of a *глава* may be a body as well. It is a place if the holder's name comes next, so that the
    first name would be another person's, or if the article takes it for a place as often.

    Args:
        document: The document.
        name: The name, of which another type is believed.
        told: The types that the article tells of such a name.
        borne: Whether somebody is called so.
    """
    first, last = document.token_range(name.span.start, name.span.end)
    if borne or not first or name.entity_type not in _SEATS or not _may_be_seat(document, first, last):
        return False
    town = name.entity_type is EntityType.PERSON or name.text.endswith(_OF_TOWNS)
    held = town and _precedes_full_name(document, last)
    before = document.tokens[first - 1]
    person = name.entity_type is EntityType.PERSON
    if held and person and before.text.islower() and name.text.endswith(_OF_PLACES):
        return True
    offices = _offices(document, before)
    often = held or told[EntityType.PLACE] >= told[name.entity_type]
    return not offices.isdisjoint(words("town")) or (often and not offices.isdisjoint(words("seated")))


def _offices(document: Document, token: Token) -> frozenset[str]:
    """The office that a title tells, and whose deputy its holder is: *замглавы* of *глава*."""
    title = title_word(document, token)
    if title is None:
        return frozenset()
    superior = title.title.lemma.removeprefix("зам")
    return lemmas(superior, document.morphology) | {title.title.lemma}


def _may_be_seat(document: Document, first: int, last: int) -> bool:
    """Whether words may be the name of a place that no dictionary knows, in the genitive."""
    *modifiers, noun = document.tokens[first:last]
    if len(modifiers) >= _LONGEST or not noun.text.istitle() or given_forms(noun.text, document.morphology):
        return False
    readings = document.readings(noun)
    if any(each.known and each.grammemes & PERSONAL for each in readings):
        return False
    if any(each.known for each in readings) or not any(each.has("gent") for each in readings):
        return noun.text.endswith(_OF_PLACES)
    return all(any(each.has("ADJF", "gent") for each in document.readings(token)) for token in modifiers)


def _precedes_full_name(document: Document, last: int) -> bool:
    """Whether the name of the holder of the office comes next."""
    following = document.tokens[last : last + 2]
    return (
        len(following) > 1
        and all(token.text[:1].isupper() for token in following)
        and bool(given_forms(following[0].text, document.morphology))
    )
