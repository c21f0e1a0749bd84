"""What an extractor adds to an entity that another one made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

import attrs

from newsfacts._changing import changed
from newsfacts.facts.base import Fact
from newsfacts.facts.entity import EntityFact, Mention, MentionType, Post


@attrs.frozen(kw_only=True)
class Addition(Fact):
    """Base of the facts that belong to an entity: the pipeline joins them to it.

    A fact is never changed, so an extractor that knows more about somebody else's entity says so
    in a fact of its own. The sheet shows it joined: a post in :attr:`newsfacts.PersonFact.posts`, a
    mention in :attr:`newsfacts.EntityFact.mentions`. An extractor sees it joined, too, if it requires
    or uses the kind of the addition beside that of the entity.
    """

    joins: ClassVar[str] = ""
    """The field of the entity that it is joined to: a tuple of values with spans, in text order."""

    @property
    def owner(self) -> str:
        """The id of the entity that it belongs to."""
        raise NotImplementedError

    @property
    def value(self) -> Any:
        """What stands for it in that field."""
        raise NotImplementedError


@attrs.frozen(kw_only=True)
class PostFact(Addition):
    """An office, profession or rank that the article attaches to a person.

    The fact's own span is the phrase that tells the post, its organisation included.

    Args:
        person_id: The id of the person's entity in the same sheet.
        title: The post in the nominative, without the organisation.
        organization: The organisation or country of the post, in the nominative.
        organization_id: The id of that organisation's or place's entity in the same sheet.
    """

    kind: ClassVar[str] = "post"
    plural: ClassVar[str] = "posts"
    joins: ClassVar[str] = "posts"

    person_id: str
    title: str
    organization: str | None = None
    organization_id: str | None = None

    @property
    def owner(self) -> str:
        """The person's id."""
        return self.person_id

    @property
    def value(self) -> Post:
        """The post as its holder shows it."""
        return Post(
            span=self.span,
            title=self.title,
            organization=self.organization,
            organization_id=self.organization_id,
            rule=self.rule,
        )


@attrs.frozen(kw_only=True)
class MentionFact(Addition):
    """One more place of the text that refers to an entity: a pronoun, a description, another name.

    Args:
        entity_id: The id of the entity in the same sheet.
        type: By name, by a description or by a pronoun.
        nominative: The mention's own words in the nominative.
    """

    kind: ClassVar[str] = "mention"
    plural: ClassVar[str] = "mentions"
    joins: ClassVar[str] = "mentions"

    entity_id: str
    type: MentionType = attrs.field(converter=MentionType)
    nominative: str | None = None

    @property
    def owner(self) -> str:
        """The entity's id."""
        return self.entity_id

    @property
    def value(self) -> Mention:
        """The mention as its entity shows it."""
        return Mention(span=self.span, type=self.type, nominative=self.nominative, rule=self.rule)


def joined(facts: Iterable[Fact]) -> list[Fact]:
    """The same facts in the same order, each entity with the additions to it that are among them."""
    facts = list(facts)
    additions: dict[str, list[Addition]] = {}
    for fact in facts:
        if isinstance(fact, Addition):
            additions.setdefault(fact.owner, []).append(fact)
    if not additions:
        return facts
    return [
        _with(fact, additions[fact.id]) if isinstance(fact, EntityFact) and fact.id in additions else fact
        for fact in facts
    ]


def _with(entity: EntityFact, additions: Sequence[Addition]) -> EntityFact:
    """The entity with what is added; of two at one place the first stays, the entity's own before others."""
    fields: dict[str, list[Any]] = {}
    for each in additions:
        if hasattr(entity, each.joins):
            fields.setdefault(each.joins, list(getattr(entity, each.joins))).append(each.value)
    ordered: dict[str, Any] = {name: _in_text_order(values) for name, values in fields.items()}
    return changed(entity, **ordered)


def _in_text_order(values: Iterable[Any]) -> tuple[Any, ...]:
    at: dict[tuple[int, int], Any] = {}
    for value in values:
        at.setdefault((value.span.start, value.span.end), value)
    return tuple(at[place] for place in sorted(at))
