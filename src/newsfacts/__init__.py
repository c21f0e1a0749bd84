"""newsfacts: a Russian-language news article, turned into structured, checkable facts.

>>> import newsfacts
>>> sheet = newsfacts.extract("Об этом вчера сообщил Иван Петров.", published="2025-12-31")
>>> [(fact.kind, fact.text) for fact in sheet.dates]
[('date', 'вчера')]

Everything below is imported on first use, so that ``import newsfacts`` costs next to
nothing and loads no plugin and no dictionary.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsfacts._api import extract
    from newsfacts._version import __version__
    from newsfacts.article import Article
    from newsfacts.discovery import Plugin, discover_plugins
    from newsfacts.document import Document, NoOverrides, Overrides
    from newsfacts.errors import (
        DuplicateNameError,
        ExtractorError,
        ExtractorOrderError,
        FactError,
        LanguageError,
        NewsfactsError,
        PluginError,
        PluginHookError,
        PluginLoadError,
        ReadError,
        SchemaError,
    )
    from newsfacts.extractor import Extractor
    from newsfacts.facts import (
        DateFact,
        EntityFact,
        EntityType,
        Fact,
        Gender,
        Mention,
        MentionType,
        Modifier,
        NameFact,
        NormalizedName,
        OrganizationFact,
        PersonFact,
        PersonName,
        PlaceFact,
        PlaceType,
        Post,
        Provenance,
        QuoteFact,
        QuoteType,
        Speaker,
        TemporalValue,
        TimexType,
        UnknownFact,
    )
    from newsfacts.hooks import hookimpl
    from newsfacts.language import (
        Language,
        Morphology,
        Paragraph,
        Segmentation,
        Sentence,
        Token,
    )
    from newsfacts.language import Reading as Reading
    from newsfacts.pipeline import Pipeline
    from newsfacts.reading import Reader, read, read_many
    from newsfacts.rendering import Renderer
    from newsfacts.sheet import Failure, FactSheet
    from newsfacts.span import Span

_HOMES = {
    "newsfacts._api": ("extract",),
    "newsfacts._version": ("__version__",),
    "newsfacts.article": ("Article",),
    "newsfacts.discovery": ("Plugin", "discover_plugins"),
    "newsfacts.document": ("Document", "NoOverrides", "Overrides"),
    "newsfacts.errors": (
        "DuplicateNameError",
        "ExtractorError",
        "ExtractorOrderError",
        "FactError",
        "LanguageError",
        "NewsfactsError",
        "PluginError",
        "PluginHookError",
        "PluginLoadError",
        "ReadError",
        "SchemaError",
    ),
    "newsfacts.extractor": ("Extractor",),
    "newsfacts.facts": (
        "DateFact",
        "EntityFact",
        "EntityType",
        "Fact",
        "Gender",
        "Mention",
        "MentionType",
        "Modifier",
        "NameFact",
        "NormalizedName",
        "OrganizationFact",
        "PersonFact",
        "PersonName",
        "PlaceFact",
        "PlaceType",
        "Post",
        "Provenance",
        "QuoteFact",
        "QuoteType",
        "Speaker",
        "TemporalValue",
        "TimexType",
        "UnknownFact",
    ),
    "newsfacts.hooks": ("hookimpl",),
    "newsfacts.language": (
        "Language",
        "Morphology",
        "Paragraph",
        "Reading",
        "Segmentation",
        "Sentence",
        "Token",
    ),
    "newsfacts.pipeline": ("Pipeline",),
    "newsfacts.reading": ("Reader", "read", "read_many"),
    "newsfacts.rendering": ("Renderer",),
    "newsfacts.sheet": ("FactSheet", "Failure"),
    "newsfacts.span": ("Span",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  (names only, made from one table)


def __getattr__(name: str) -> Any:
    """Import a public name from its home on first use."""
    if name not in _HOME_OF:
        msg = f"module 'newsfacts' has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
