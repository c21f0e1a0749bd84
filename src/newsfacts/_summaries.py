"""One line a fact: what it says, in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

import attrs

from newsfacts.facts import (
    DateFact,
    EntityFact,
    EventFact,
    EventPlace,
    Fact,
    MentionFact,
    NameFact,
    Participant,
    PersonFact,
    Post,
    PostFact,
    QuantityFact,
    QuoteFact,
    UnknownFact,
)
from newsfacts.span import text_of

_COMMON = {field.name for field in attrs.fields(Fact)}


@singledispatch
def summary(fact: Fact) -> str:
    """What a fact says, beyond its text; for third parties' facts, their own fields."""
    fields = (name for name in (each.name for each in attrs.fields(type(fact))) if name not in _COMMON)
    return ", ".join(f"{name}={getattr(fact, name)}" for name in fields if getattr(fact, name) is not None)


@summary.register
def _unknown(fact: UnknownFact) -> str:
    return ", ".join(f"{name}={value}" for name, value in fact.data.items())


@summary.register
def _date(fact: DateFact) -> str:
    value = fact.value or "unresolved"
    return f"{fact.type} {value}" + (f" {fact.modifier}" if fact.modifier else "")


@summary.register
def _name(fact: NameFact) -> str:
    return f"{fact.entity_type}" + (f": {fact.nominative}" if fact.nominative else "")


@summary.register
def _entity(fact: EntityFact) -> str:
    return fact.name + (f" (also {', '.join(fact.aliases)})" if fact.aliases else "")


@summary.register
def _person(fact: PersonFact) -> str:
    gender = f" ({fact.gender})" if fact.gender else ""
    posts = "; ".join(dict.fromkeys(post_text(post) for post in fact.posts))
    return fact.name + gender + (f": {posts}" if posts else "")


@summary.register
def _post(fact: PostFact) -> str:
    return f"{post_text(fact)}, of {fact.person_id}"


@summary.register
def _mention(fact: MentionFact) -> str:
    return f"{fact.type}, {fact.entity_id}"


@summary.register
def _quote(fact: QuoteFact) -> str:
    speaker = fact.speaker.name if fact.speaker else "unknown speaker"
    return f"{fact.type}, {speaker}" + (f", in {fact.venue}" if fact.venue else "")


@summary.register
def _quantity(fact: QuantityFact) -> str:
    told = (fact.type, fact.amount or "unknown", fact.unit, fact.modifier)
    return " ".join(each for each in told if each) + (f", of {fact.of}" if fact.of else "")


@summary.register
def _event(fact: EventFact) -> str:
    main = "main " if fact.main else ""
    parts = [
        *(f"{each.role} {each.name}" for each in fact.participants),
        *(f"in {each.name}" for each in fact.places),
        *([f"at {fact.time.value or fact.time.span}"] if fact.time else []),
    ]
    return f"{main}{fact.type}, {fact.status}" + (f": {', '.join(parts)}" if parts else "")


def named(participants: Iterable[Participant | EventPlace]) -> str:
    """The names of participants or places, each once."""
    return ", ".join(dict.fromkeys(each.name for each in participants))


def post_text(post: Post | PostFact) -> str:
    """A post and its organisation."""
    return post.title + (f" [{post.organization}]" if post.organization else "")


def quoted(fact: QuoteFact) -> str:
    """What was said, its pieces joined; for a reference, the words that report it."""
    return text_of(fact.content) or fact.text
