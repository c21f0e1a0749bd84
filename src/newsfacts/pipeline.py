"""The pipeline: from an article to its fact sheet, one way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Literal, TypeVar

import attrs

from newsfacts._checking import flaw
from newsfacts._host import OnError, PluginHost, Registered
from newsfacts._ordering import in_order
from newsfacts.article import Article
from newsfacts.discovery import Plugin, discover_plugins
from newsfacts.document import Document
from newsfacts.errors import (
    DuplicateNameError,
    ExtractorError,
    FactError,
    LanguageError,
    PluginError,
)
from newsfacts.extractor import Extractor
from newsfacts.facts import CORE_FACT_TYPES, Fact, Provenance
from newsfacts.language import Language
from newsfacts.reading import CORE_READERS, Reader
from newsfacts.rendering import CORE_RENDERERS, Renderer
from newsfacts.sheet import FactSheet, Failure

OnErrorName = Literal["raise", "collect"]
T = TypeVar("T")


class Pipeline:
    """A set of plugins, put in order once and then used for many articles.

    Args:
        plugins: Modules, objects or :class:`newsfacts.Plugin`; ``None`` takes all that are installed.
        without: Names of plugins and extractors to leave out.
        on_error: ``"raise"`` stops at the first error; ``"collect"`` goes on without whoever
            failed and tells of it in :attr:`failures` and in each sheet's ``failures``.

    Raises:
        PluginError: If a plugin does not import, misspells a hook, or takes a name already
            taken; the last also with ``on_error="collect"``, since nobody could say who is meant.
        ValueError: If *on_error* is neither of the two, or *without* names nobody.
    """

    def __init__(
        self,
        plugins: Iterable[object] | None = None,
        *,
        without: Collection[str] = (),
        on_error: OnErrorName = "raise",
    ) -> None:
        if on_error not in {"raise", "collect"}:
            msg = f"on_error must be 'raise' or 'collect', not {on_error!r}"
            raise ValueError(msg)
        self._on_error = on_error
        self._failures: list[Failure] = []
        handle = self._handler(self._failures)
        self._host = PluginHost(self._chosen(plugins, without, handle), handle)
        host = self._host
        self.fact_types = {each.kind: each for each in CORE_FACT_TYPES} | unique(
            host.registered("newsfacts_register_fact_types", Fact, handle), "kind", "fact kind", CORE_FACT_TYPES
        )
        self.readers = {each.name: each for each in CORE_READERS} | unique(
            host.registered("newsfacts_register_readers", Reader, handle), "name", "reader", CORE_READERS
        )
        self.renderers = {each.name: each for each in CORE_RENDERERS} | unique(
            host.registered("newsfacts_register_renderers", Renderer, handle), "name", "renderer", CORE_RENDERERS
        )
        self._extractors = self._ordered(without, handle)
        self._languages: dict[str, Language] = {}

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plugins, in the order of their names."""
        return tuple(self._host.plugins)

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors, in the order in which they run."""
        return tuple(each.value for each in self._extractors)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What went wrong while the pipeline was built, with ``on_error="collect"``."""
        return tuple(self._failures)

    def hooks_of(self, plugin: Plugin) -> list[str]:
        """The names of the hooks that a plugin implements."""
        return self._host.hooks_of(plugin)

    def extractors_of(self, plugin: Plugin) -> list[Extractor]:
        """The extractors that a plugin registered and that were not left out."""
        return [each.value for each in self._extractors if each.plugin == plugin]

    def extract(self, article: Article | str, published: Any = None) -> FactSheet:
        """The facts of one article.

        Args:
            article: The article, or its text.
            published: With a text, its publication day (see :class:`newsfacts.Article`).

        Raises:
            LanguageError: If no plugin knows the article's language.
            PluginError: With ``on_error="raise"``: if an extractor fails or returns an unsound fact.
            TypeError: If *published* is given beside an article, which has its own.
        """
        article = as_article(article, published)
        failures = list(self._failures)
        handle = self._handler(failures)
        language = self._language(article.language, handle)
        document = Document(
            article=article,
            language=language,
            segmentation=language.segment(article.text),
            overrides=self._host.overrides(handle),
        )
        facts: list[Fact] = []
        for registered in self._extractors:
            facts.extend(self._run(registered, document, facts, failures))
        return FactSheet(article=article, facts=tuple(sorted(facts, key=text_order)), failures=tuple(failures))

    def extract_many(self, articles: Iterable[Article]) -> Iterator[FactSheet]:
        """The sheets of many articles, in their order, one at a time."""
        for article in articles:
            yield self.extract(article)

    def _run(
        self, registered: Registered[Extractor], document: Document, so_far: list[Fact], failures: list[Failure]
    ) -> list[Fact]:
        """The sound facts of one extractor, with their provenance."""
        extractor, plugin = registered.value, registered.plugin
        if not extractor.speaks(document.article.language):
            return []
        wanted = {*extractor.needs}
        seen = tuple(sorted((fact for fact in so_far if fact.kind in wanted), key=text_order))
        handle = self._handler(failures, extractor.name)
        try:
            made = tuple(extractor.run(attrs.evolve(document, facts=seen)))
        except PluginError:
            raise
        except Exception as cause:  # a plugin's code can fail in any way  # noqa: BLE001
            handle(blamed(ExtractorError, registered, document.article, cause))
            return []
        provenance = Provenance(distribution=plugin.distribution, extractor=extractor.name)
        sound: list[Fact] = []
        for fact in made:
            reason = flaw(fact, document.article, extractor.produces)
            if reason is None:
                sound.append(attrs.evolve(fact, provenance=provenance))
            else:
                handle(blamed(FactError, registered, document.article, reason))
        return sound

    def _language(self, code: str, handle: OnError) -> Language:
        if code not in self._languages:
            language = self._host.make_language(code, handle)
            if language is None:
                hint = '; pip install "newsfacts[ru]" brings Russian' if code == "ru" else ""
                msg = f"no plugin of this pipeline knows the language {code!r}{hint}"
                raise LanguageError(msg)
            self._languages[code] = language
        return self._languages[code]

    def _ordered(self, without: Collection[str], handle: OnError) -> list[Registered[Extractor]]:
        registered = list(self._host.registered("newsfacts_register_extractors", Extractor, handle))
        unique(registered, "name", "extractor")
        known = {each.value.name for each in registered} | {each.name for each in self.plugins}
        for name in without:
            if name not in known and name not in self._blocked:
                msg = f"without names {name!r}, which is neither a plugin nor an extractor"
                raise ValueError(msg)
        kept = {each.value.name: each for each in registered if each.value.name not in without}
        order = in_order([each.value for each in kept.values()])
        made: set[str] = set()
        runnable = []
        for extractor in order:
            missing = [kind for kind in extractor.requires if kind not in made]
            if missing:
                self._failures.append(skipped(kept[extractor.name], missing))
            else:
                made.update(extractor.produces)
                runnable.append(kept[extractor.name])
        return runnable

    def _chosen(
        self, plugins: Iterable[object] | None, without: Collection[str], handle: OnError
    ) -> list[Plugin]:
        if plugins is None:
            found, errors = discover_plugins(without)
            for error in errors:
                handle(error)
            self._blocked = set(without)
            return found
        chosen = [Plugin.of(each) for each in plugins]
        self._blocked = {each.name for each in chosen} & set(without)
        return [each for each in chosen if each.name not in without]

    def _handler(self, failures: list[Failure], extractor: str = "") -> OnError:
        def collect(error: PluginError) -> None:
            failures.append(
                Failure(
                    message=str(error),
                    error=type(error).__name__,
                    plugin=error.plugin,
                    distribution=error.distribution,
                    extractor=extractor,
                )
            )

        def throw(error: PluginError) -> None:
            raise error

        return throw if self._on_error == "raise" else collect


def as_article(article: Article | str, published: Any) -> Article:
    """The article itself, or one made of a text and its publication day."""
    if isinstance(article, str):
        return Article(text=article, published=published)
    if published is not None:
        msg = "published goes with a text; an Article has its own (use attrs.evolve to change it)"
        raise TypeError(msg)
    return article


def text_order(fact: Fact) -> tuple[int, int, str, str, str]:
    """Sort key: facts in text order, independent of the order in which they were made."""
    extractor = fact.provenance.extractor if fact.provenance else ""
    return fact.span.start, fact.span.end, fact.kind, extractor, fact.rule


def unique(
    registered: Iterable[Registered[Any]], attribute: str, what: str, taken: Iterable[Any] = ()
) -> dict[str, Any]:
    """What the plugins registered, by name.

    Raises:
        DuplicateNameError: If a name is taken twice; the message names both owners.
    """
    owners = {getattr(each, attribute): "the core" for each in taken}
    found: dict[str, Any] = {}
    for each in registered:
        name = getattr(each.value, attribute)
        if name in owners:
            msg = f"the {what} {name!r} of plugin {each.plugin.label} is taken already, by {owners[name]}"
            raise DuplicateNameError(msg, plugin=each.plugin.name, distribution=each.plugin.distribution)
        owners[name] = f"plugin {each.plugin.label}"
        found[name] = each.value
    return found


def blamed(
    error: type[ExtractorError], registered: Registered[Extractor], article: Article, why: Exception | str
) -> ExtractorError:
    """An error that names the extractor, its plugin and distribution, and the article."""
    where = f" on article {article.id!r}" if article.id else ""
    reason = f"{type(why).__name__}: {why}" if isinstance(why, Exception) else why
    plugin = registered.plugin
    made = error(
        f"extractor {registered.value.name!r} of plugin {plugin.label} failed{where}: {reason}",
        plugin=plugin.name,
        distribution=plugin.distribution,
    )
    if isinstance(why, Exception):
        made.__cause__ = why
    return made


def skipped(registered: Registered[Extractor], missing: list[str]) -> Failure:
    """The note that an extractor can't run because nobody makes what it requires."""
    plugin = registered.plugin
    kinds = ", ".join(repr(kind) for kind in missing)
    return Failure(
        message=f"extractor {registered.value.name!r} of plugin {plugin.label} was left out: "
        f"it requires facts of kind {kinds}, which no plugin produces",
        error="Skipped",
        plugin=plugin.name,
        distribution=plugin.distribution,
        extractor=registered.value.name,
    )
