"""What all facts have in common."""

from __future__ import annotations

from typing import ClassVar

import attrs

from newsfacts.span import Span


def check_unit(_instance: object, attribute: attrs.Attribute[float], value: float) -> None:
    """Validate a number between 0 and 1.

    Raises:
        ValueError: If it lies elsewhere.
    """
    if not 0.0 <= value <= 1.0:
        msg = f"{attribute.name} must lie between 0 and 1, not {value}"
        raise ValueError(msg)


@attrs.frozen(kw_only=True)
class Provenance:
    """Who made a fact; stamped by the pipeline, never by the extractor.

    Args:
        distribution: The installed distribution; empty for a plugin passed as an object.
        extractor: The extractor's name.
    """

    distribution: str
    extractor: str


@attrs.frozen(kw_only=True)
class Fact:
    """Base of every fact. A subclass names its :attr:`kind` and adds attrs fields.

    Args:
        span: The characters that prove the fact.
        confidence: How sure the extractor is, from 0 to 1.
        rule: The name of the rule that made it; shown by ``newsfacts explain``. Not part of equality.
        provenance: Stamped by the pipeline. Not part of equality.
    """

    kind: ClassVar[str] = ""
    """The stable name of the fact type: ``date``; for third parties with a prefix, ``acme.deal``."""

    plural: ClassVar[str] = ""
    """What several of them are called, where they stand together: ``dates``, as in :attr:`FactSheet.dates`.
    Without one, the kind with underscores for its dots is taken."""

    span: Span
    confidence: float = attrs.field(default=1.0, validator=check_unit)
    rule: str = attrs.field(default="", eq=False)
    provenance: Provenance | None = attrs.field(default=None, eq=False)

    @classmethod
    def plural_name(cls) -> str:
        """What several of them are called: ``dates``, ``acme_deal``."""
        named = next(
            each for each in cls.__mro__ if "kind" in vars(each)
        )  # a kind of its own has a plural of its own
        return vars(named).get("plural") or cls.kind.replace(".", "_")

    @property
    def text(self) -> str:
        """The characters of :attr:`span`."""
        return self.span.text


def text_order(fact: Fact) -> tuple[int, int, str, str, str]:
    """Sort key: facts in text order, as a sheet has them, whatever the order in which they were made."""
    extractor = fact.provenance.extractor if fact.provenance else ""
    return fact.span.start, fact.span.end, fact.kind, extractor, fact.rule
