"""Every error this library raises on purpose, under one base class."""

from __future__ import annotations


class NewsfactsError(Exception):
    """Base class: ``except newsfacts.NewsfactsError`` catches all that the library raises on purpose."""


class ReadError(NewsfactsError):
    """An input could not be read as an article; the message names the source and the position."""


class SchemaError(NewsfactsError):
    """Serialised facts do not have the form that ``newsfacts schema`` prints."""


class LanguageError(NewsfactsError):
    """No plugin knows the article's language, or the one that does could not cut the article."""


class PluginError(NewsfactsError):
    """Something is wrong with one plugin; the message names it and its distribution.

    Args:
        message: What is wrong, and where possible how to mend it.
        plugin: The plugin's name.
        distribution: The distribution it comes from; empty when it was passed as an object.
        extractor: The extractor that is to blame; empty if it is none.
    """

    def __init__(
        self, message: str, *, plugin: str = "", distribution: str = "", extractor: str = ""
    ) -> None:
        super().__init__(message)
        self.plugin = plugin
        self.distribution = distribution
        self.extractor = extractor


class PluginLoadError(PluginError):
    """An installed plugin could not be imported, or requires another version of newsfacts."""


class PluginHookError(PluginError):
    """A plugin implements a hook that does not exist, with wrong arguments, or its hook failed."""


class DuplicateNameError(PluginError):
    """Two plugins claim one name: of a plugin, an extractor, a fact kind, a reader or a renderer."""


class ExtractorOrderError(PluginError):
    """The extractors cannot be put in order, because they need each other's facts in a circle."""


class ExtractorError(PluginError):
    """An extractor failed on an article; the cause is chained."""


class ReaderError(PluginError, ReadError):
    """A plugin's reader failed on a file, or yielded something that is no article; the cause is chained."""


class RendererError(PluginError):
    """A plugin's renderer failed, or yielded something that is no text; the cause is chained."""


class FactError(ExtractorError):
    """An extractor returned something that is no sound fact: outside the text, or of an undeclared kind."""
