"""The extractor: a declaration of what is made from what, and the callable that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from newsfacts._converters import strings
from newsfacts.document import Document
from newsfacts.facts import Fact


@attrs.frozen(kw_only=True)
class Extractor:
    """One way to get facts out of a document.

    Args:
        name: Unique among all extractors of a pipeline: ``dates``, ``acme.deals``.
        produces: The kinds of fact that *run* yields; no others are let through.
        run: From a document to facts, without a clock, a network or state of its own.
        requires: Kinds it can't work without: it runs after all who produce them, and is
            skipped (and the sheet says so) when nobody does.
        uses: Kinds it takes into account where somebody produces them. One that it produces itself may
            be among them: then it adds to what the others make, and runs after all of them.
        languages: ISO 639 codes of the languages it knows; ``None`` for any.

    Raises:
        TypeError: If a single string stands where a tuple of them should, or *run* can't be called.
        ValueError: If *name* or *produces* is empty, or a kind is both produced and required.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    produces: tuple[str, ...] = attrs.field(converter=strings, validator=attrs.validators.min_len(1))
    run: Callable[[Document], Iterable[Fact]] = attrs.field(
        repr=False, validator=attrs.validators.is_callable()
    )
    requires: tuple[str, ...] = attrs.field(default=(), converter=strings)
    uses: tuple[str, ...] = attrs.field(default=(), converter=strings)
    languages: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(strings)
    )

    def __attrs_post_init__(self) -> None:
        for kind in self.requires:
            if kind in self.produces:
                msg = f"extractor {self.name!r} both produces and requires the kind {kind!r}"
                raise ValueError(msg)

    @property
    def needs(self) -> tuple[str, ...]:
        """Required and used kinds together."""
        return self.requires + self.uses

    def speaks(self, language: str) -> bool:
        """Whether it knows the language of that ISO 639 code."""
        return self.languages is None or language in self.languages
