"""The hooks: every place where a plugin has its say.

A plugin is a module (or any object) whose functions are marked with :data:`hookimpl`
and named after one of the specifications below. Hooks of the form
``newsfacts_register_…`` are called once, when a pipeline is built, and
``newsfacts_make_language`` at the first article of a language; ``newsfacts_describe_rules``
is called by whoever asks what a plugin knows, and never during an extraction. The others are called
while an extractor runs; the plugins are asked in alphabetical order, and the first answer
that is not ``None`` counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from newsfacts.document import Document
    from newsfacts.extractor import Extractor
    from newsfacts.facts import (
        EntityFact,
        EventFact,
        Fact,
        NameFact,
        NormalizedName,
        PersonFact,
        QuoteFact,
        Speaker,
        TemporalValue,
    )
    from newsfacts.language import Language
    from newsfacts.reading import Reader
    from newsfacts.rendering import Renderer, RendererContext
    from newsfacts.rule import Rule
    from newsfacts.span import Span

PROJECT = "newsfacts"
"""The project name of the hooks, and the entry point group of the plugins."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def newsfacts_register_extractors() -> Iterable[Extractor]:  # type: ignore[empty-body]
    """Return the plugin's extractors. Their names must be unique among all plugins."""


@hookspec
def newsfacts_register_fact_types() -> Iterable[type[Fact]]:  # type: ignore[empty-body]
    """Return the plugin's own fact types, each with a ``kind`` of the form ``vendor.name``."""


@hookspec
def newsfacts_register_readers() -> Iterable[Reader]:  # type: ignore[empty-body]
    """Return input formats. Their names and their suffixes must be unique among all plugins."""


@hookspec
def newsfacts_register_renderers(pipeline: RendererContext) -> Iterable[Renderer]:  # type: ignore[empty-body]
    """Return output formats. Their names and their suffixes must be unique among all plugins.

    *pipeline* is the one that they will belong to: a renderer may ask it for fact types and languages when
    sheets come, not before.
    """


@hookspec
def newsfacts_describe_rules() -> Iterable[Rule]:  # type: ignore[empty-body]
    """Return the plugin's rules, each with the sentences that prove it and a name that no other has."""


@hookspec(firstresult=True)
def newsfacts_make_language(code: str) -> Language | None:
    """Return segmentation and morphology for the ISO 639 *code*, or ``None`` if it isn't yours."""


@hookspec(firstresult=True)
def newsfacts_resolve_date(expression: Span, document: Document) -> TemporalValue | None:
    """Say what one temporal expression means, or ``None`` to leave it to the standard rules.

    Asked for every expression that the standard rules find, and for capitalised phrases in
    a temporal position that they don't know (*на Пасху*, *после Троицы*).
    """


@hookspec(firstresult=True)
def newsfacts_normalize_name(mention: NameFact, document: Document) -> NormalizedName | None:
    """Give the nominative of one mention and a person's parts, or ``None`` to leave it to the rules."""


@hookspec(firstresult=True)
def newsfacts_attribute_quote(
    quote: QuoteFact, candidates: Sequence[PersonFact], document: Document
) -> Speaker | None:
    """Say whose words one quotation is, or ``None`` to keep the speaker it carries.

    *candidates* are the people of the article, those named nearest before the quotation first.
    """


@hookspec(firstresult=True)
def newsfacts_resolve_mention(
    mention: Span, candidates: Sequence[EntityFact], document: Document
) -> EntityFact | None:
    """Say whom one pronoun or description means, or ``None`` to leave it to the rules.

    Asked for third-person pronouns and for lone nouns for people and bodies. *candidates* are those of the
    article who may be meant, the last mentioned first. Of the answer only the id counts; one that no entity
    of the article has is a :class:`newsfacts.PluginHookError`.
    """


@hookspec(firstresult=True)
def newsfacts_classify_event(event: EventFact, document: Document) -> str | None:
    """Give the type of one event, by any name, or ``None`` to keep the type that it carries.

    Asked for every event, when its participants, places and time are known.
    """
