"""Every public name, from its home."""

from __future__ import annotations

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
    ReaderError,
    ReadError,
    RendererError,
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
    QuantityFact,
    QuantityType,
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
    LanguageWithMarks,
    Morphology,
    Paragraph,
    Reading,
    Segmentation,
    Sentence,
    Token,
)
from newsfacts.pipeline import Pipeline
from newsfacts.plaintext import PlainText
from newsfacts.reading import Reader, read, read_many
from newsfacts.rendering import Renderer
from newsfacts.rule import Rule
from newsfacts.sheet import FactSheet, Failure
from newsfacts.span import Span

__all__ = [
    "Article",
    "DateFact",
    "Document",
    "DuplicateNameError",
    "EntityFact",
    "EntityType",
    "Extractor",
    "ExtractorError",
    "ExtractorOrderError",
    "Fact",
    "FactError",
    "FactSheet",
    "Failure",
    "Gender",
    "Language",
    "LanguageError",
    "LanguageWithMarks",
    "Mention",
    "MentionType",
    "Modifier",
    "Morphology",
    "NameFact",
    "NewsfactsError",
    "NoOverrides",
    "NormalizedName",
    "OrganizationFact",
    "Overrides",
    "Paragraph",
    "PersonFact",
    "PersonName",
    "Pipeline",
    "PlaceFact",
    "PlaceType",
    "PlainText",
    "Plugin",
    "PluginError",
    "PluginHookError",
    "PluginLoadError",
    "Post",
    "Provenance",
    "QuantityFact",
    "QuantityType",
    "QuoteFact",
    "QuoteType",
    "ReadError",
    "Reader",
    "ReaderError",
    "Reading",
    "Renderer",
    "RendererError",
    "Rule",
    "SchemaError",
    "Segmentation",
    "Sentence",
    "Span",
    "Speaker",
    "TemporalValue",
    "TimexType",
    "Token",
    "UnknownFact",
    "__version__",
    "discover_plugins",
    "extract",
    "hookimpl",
    "read",
    "read_many",
]
