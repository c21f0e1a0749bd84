"""The fact sheet: the result of an extraction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

import attrs

from newsfacts._installed import installed
from newsfacts.article import Article
from newsfacts.facts import (
    DateFact,
    EntityFact,
    EventFact,
    Fact,
    MentionFact,
    NameFact,
    OrganizationFact,
    PersonFact,
    PlaceFact,
    PostFact,
    QuantityFact,
    QuoteFact,
)
from newsfacts.failure import Failure

F = TypeVar("F", bound=Fact)
FactTypes: TypeAlias = Mapping[str, type[Fact]] | Iterable[type[Fact]]


@attrs.frozen(kw_only=True)
class FactSheet:
    """All facts of one article, in text order.

    Args:
        article: The article they are taken from.
        facts: In text order; facts of the same span by kind.
        failures: What went wrong on the way, with ``on_error="collect"``.
    """

    article: Article
    facts: tuple[Fact, ...] = ()
    failures: tuple[Failure, ...] = ()

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.facts)

    def __len__(self) -> int:
        return len(self.facts)

    def of_type(self, fact_type: type[F]) -> tuple[F, ...]:
        """The facts of one Python type, subclasses included."""
        return tuple(fact for fact in self.facts if isinstance(fact, fact_type))

    def of_kind(self, kind: str) -> tuple[Fact, ...]:
        """The facts of one kind, such as ``date`` or a third party's ``acme.deal``."""
        return tuple(fact for fact in self.facts if fact.kind == kind)

    @property
    def dates(self) -> tuple[DateFact, ...]:
        """The temporal expressions."""
        return self.of_type(DateFact)

    @property
    def names(self) -> tuple[NameFact, ...]:
        """The single mentions as the recognisers found them."""
        return self.of_type(NameFact)

    @property
    def people(self) -> tuple[PersonFact, ...]:
        """The people, by their first mention."""
        return self.of_type(PersonFact)

    @property
    def organizations(self) -> tuple[OrganizationFact, ...]:
        """The organisations, by their first mention."""
        return self.of_type(OrganizationFact)

    @property
    def places(self) -> tuple[PlaceFact, ...]:
        """The places, by their first mention."""
        return self.of_type(PlaceFact)

    @property
    def posts(self) -> tuple[PostFact, ...]:
        """The posts of people; :attr:`newsfacts.PersonFact.posts` shows them by person."""
        return self.of_type(PostFact)

    @property
    def mentions(self) -> tuple[MentionFact, ...]:
        """Mentions that were added to entities; :attr:`newsfacts.EntityFact.mentions` shows all by entity."""
        return self.of_type(MentionFact)

    @property
    def quotes(self) -> tuple[QuoteFact, ...]:
        """The quotations."""
        return self.of_type(QuoteFact)

    @property
    def quantities(self) -> tuple[QuantityFact, ...]:
        """The quantities: sums of money, percentages, counts, measures, factors and ages."""
        return self.of_type(QuantityFact)

    @property
    def events(self) -> tuple[EventFact, ...]:
        """The events, by their first trigger."""
        return self.of_type(EventFact)

    def entity(self, id: str) -> EntityFact | None:  # noqa: A002  (the field's own name)
        """The person, organisation or place with that id; ``None`` if the sheet has none."""
        return next((fact for fact in self.of_type(EntityFact) if fact.id == id), None)

    def _repr_html_(self) -> str:
        """The article with its facts marked, for a notebook."""
        from newsfacts._pages import notebook  # noqa: PLC0415  (only notebooks need it)

        return notebook(self.article, self.facts)

    def to_json(self, *, indent: int | None = None) -> str:
        """The sheet as JSON, in the form that ``newsfacts schema`` describes.

        Args:
            indent: Spaces to indent by; ``None`` writes one line.
        """
        from newsfacts.serialization import dumps  # noqa: PLC0415  (cattrs is slow to import)

        return dumps(self.article, self.facts, self.failures, indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes, *, fact_types: FactTypes | None = None) -> FactSheet:
        """Read a sheet back; equal to the one that was written.

        Args:
            text: What :meth:`to_json` wrote.
            fact_types: Fact types beside the core's, such as a pipeline's ``fact_types``; ``None`` takes
                those of all installed plugins. Facts of other kinds come back as
                :class:`newsfacts.UnknownFact`.

        Raises:
            SchemaError: If *text* is not of that form; the message says where.
            TypeError: If *fact_types* holds anything else.
        """
        from newsfacts.serialization import loads  # noqa: PLC0415  (cattrs is slow to import)

        known = installed().fact_types if fact_types is None else fact_types
        article, facts, failures = loads(text, fact_types=known)
        return cls(article=article, facts=facts, failures=failures)
