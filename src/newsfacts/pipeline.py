"""The pipeline: from an article to its fact sheet, one way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Generator, Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from newsfacts._blame import FAULTS, describe, require
from newsfacts._garbage import let_alone
from newsfacts._plugins.errorpolicy import OnError, OnErrorName
from newsfacts._plugins.fingerprint import fingerprint
from newsfacts._plugins.languages import Known, Languages
from newsfacts._plugins.registry import build_registry
from newsfacts._plugins.running import run_extractor
from newsfacts.article import Article
from newsfacts.discovery import Plugin
from newsfacts.document import Document
from newsfacts.errors import LanguageError
from newsfacts.extractor import Extractor
from newsfacts.facts import Fact
from newsfacts.facts.addition import joined
from newsfacts.facts.base import text_order
from newsfacts.failure import Failure
from newsfacts.language import Language, Segmentation
from newsfacts.plaintext import PlainText, restored
from newsfacts.reading import Reader
from newsfacts.rendering import Renderer
from newsfacts.rule import Rule
from newsfacts.sheet import FactSheet


class Pipeline:
    """A set of plugins, put in order once and then used for many articles, in any number of threads.

    Args:
        plugins: Modules, objects or :class:`newsfacts.Plugin`; ``None`` takes all that are installed.
        without: Names of plugins and extractors to leave out.
        on_error: ``"raise"`` stops at the first error; ``"collect"`` goes on without whoever
            failed, and tells of it in :attr:`failures` and in each sheet's ``failures``.

    Raises:
        PluginError: If a plugin does not import, misspells a hook, or takes a name that is
            taken; the last also with ``on_error="collect"``, since it can't be told who is meant.
        TypeError: If *plugins* is one plugin and no list of them, or names plugins.
        ValueError: If *on_error* is neither of the two, or *without* names nobody.
    """

    def __init__(
        self,
        plugins: Iterable[object] | None = None,
        *,
        without: Collection[str] = (),
        on_error: OnErrorName = "raise",
    ) -> None:
        self._policy: OnErrorName = on_error
        self._given = None if plugins is None else tuple(map(Plugin.of, listed(plugins)))
        self._without = tuple(without)
        self._is_new = True
        failures: list[Failure] = []
        with let_alone():
            self._registry = build_registry(self._given, without, OnError(on_error, failures), self)
        self._failures = (*failures, *self._registry.skipped)
        self._languages = Languages(self._registry.host, on_error)

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plugins, in the order of their names."""
        return tuple(self._registry.host.plugins)

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors, in the order in which they run."""
        return tuple(each.value for each in self._registry.extractors)

    @property
    def fact_types(self) -> Mapping[str, type[Fact]]:
        """The fact types by kind: the core's and the plugins'."""
        return self._registry.fact_types

    @property
    def readers(self) -> Mapping[str, Reader]:
        """The input formats by name: the core's and the plugins'."""
        return self._registry.readers

    @property
    def renderers(self) -> Mapping[str, Renderer]:
        """The output formats by name: the core's and the plugins'."""
        return self._registry.renderers

    def language(self, code: str) -> Language | None:
        """The language of an ISO 639 code, as a plugin makes it; ``None`` if nobody knows it.

        Raises:
            PluginError: With ``on_error="raise"``: if a plugin fails to make it.
        """
        try:
            return self._languages.known(code).language
        except LanguageError:
            return None

    @property
    def fingerprint(self) -> Mapping[str, str]:
        """What its facts depend on besides the articles: two pipelines that agree in it make the same.

        The versions of newsfacts, Python (``"python"``), the plugins (``"plugin dates"``) and all
        distributions that these stand on, dictionaries and models among them (``"package
        pymorphy3-dicts-ru"``); and the extractors that run (``"extractor dates"``). Plain strings, to
        be stored beside the facts or compared between machines.
        """
        return fingerprint(self.plugins, self.extractors)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What went wrong while the pipeline was built, and which extractors it can't run."""
        return self._failures

    def rules_of(self, plugin: Plugin) -> tuple[Rule, ...]:
        """The rules by which a plugin finds facts, with their examples; empty if it describes none.

        Word lists and grammars are loaded for it.

        Raises:
            PluginError: If the plugin fails to describe them, or gives something else.
        """
        raising = OnError("raise")
        host = self._registry.host
        described = host.registered("newsfacts_describe_rules", Rule, raising, of=plugin)
        return tuple(each.value for each in described)

    def hooks_of(self, plugin: Plugin) -> tuple[str, ...]:
        """The names of the hooks that a plugin implements."""
        return tuple(self._registry.host.hooks_of(plugin))

    def extractors_of(self, plugin: Plugin) -> tuple[Extractor, ...]:
        """The extractors of a plugin that run in this pipeline."""
        return tuple(each.value for each in self._registry.extractors if each.plugin == plugin)

    def extract(
        self,
        article: Article | str,
        published: dt.date | str | None = None,
        *,
        timezone: str | ZoneInfo | None = None,
    ) -> FactSheet:
        """The facts of one article.

        Args:
            article: The article, or its text.
            published: With a text, its publication day or moment (see :class:`newsfacts.Article`).
            timezone: With a text, the time zone of its newsroom.

        Raises:
            LanguageError: If no plugin knows the article's language, or the one that does fails on it.
            PluginError: With ``on_error="raise"``: if an extractor fails or returns an unsound fact.
            TypeError: If *published* or *timezone* is given beside an article, which has its own.
        """
        article = as_article(article, published, timezone)
        if not self._is_new:
            return self._sheet(article)
        self._is_new = False
        with let_alone():  # with their first article, extractors load what they need
            return self._sheet(article)

    def _sheet(self, article: Article) -> FactSheet:
        known = self._languages.known(article.language)
        failures = [*self._failures, *known.failures]
        handle = OnError(self._policy, failures)
        document, plain = self._document(article, known, handle)
        facts: list[Fact] = []
        try:
            for registered in self._registry.extractors:
                if registered.value.speaks(article.language):
                    facts += run_extractor(registered, document, facts, handle)
        finally:
            document.forget()
        facts = joined(sorted(facts, key=text_order))
        if plain.changed:
            facts = [restored(fact, plain) for fact in facts]
        return FactSheet(article=article, facts=tuple(facts), failures=tuple(failures))

    def extract_many(
        self, articles: Iterable[Article | str], *, processes: int = 1, timeout: float | None = None
    ) -> Generator[FactSheet, None, None]:
        """The sheets of many articles, in their order, each as soon as it is ready.

        One article never stops the others: if it has no sheet, because an extractor fails under
        ``on_error="raise"``, nobody knows its language, its process dies or its time is up, its
        sheet is empty and has a failure that names the article. Memory does not grow with their number.

        Args:
            articles: Articles or texts, taken one by one, a few ahead of the sheets.
            processes: How many to extract in; with 1 and no *timeout*, in this one.
            timeout: Seconds after which an article is given up. The first articles of a
                process need one or two more, in which the dictionaries are loaded.

        Raises:
            RuntimeError: If a process can't be started, or none may be, since this one is itself a
                daemonic worker of a pool, as of Dask or ``multiprocessing.Pool``.
            TypeError: If something is neither an article nor a text.
            ValueError: If *processes* or *timeout* is not positive.
        """
        from newsfacts._processes.many import Effort  # noqa: PLC0415  (multiprocessing is slow to import)

        effort = Effort(processes=processes, timeout=timeout)
        return effort.sheets(self.extract, map(as_article, articles))

    def __reduce__(self) -> tuple[Any, ...]:
        """What makes the same pipeline in another process: the plugins and the options."""
        return _rebuilt, (self._given, self._without, self._policy)

    def _document(self, article: Article, known: Known, handle: OnError) -> tuple[Document, PlainText]:
        """What the extractors see, and the way back from its text to the article's."""
        language = known.language
        try:
            plain = PlainText(article.text)
            if known.with_marks is not None:
                plain = require(PlainText, known.with_marks.plain(article.text), "plain")
            segmentation = require(Segmentation, language.segment(plain.text), "segment")
        except FAULTS as cause:  # a plugin's code can fail in any way
            made = f"{type(language).__module__}.{type(language).__qualname__}"
            msg = f"the language {article.language!r} ({made}) failed: {describe(cause)}"
            raise LanguageError(msg) from cause
        seen = attrs.evolve(article, text=plain.text) if plain.changed else article
        overrides = self._registry.host.overrides(handle)
        return Document(seen, language, segmentation, overrides=overrides, plain=plain), plain


def _rebuilt(plugins: tuple[Plugin, ...] | None, without: tuple[str, ...], on_error: OnErrorName) -> Pipeline:
    return Pipeline(plugins, without=without, on_error=on_error)


def listed(plugins: Iterable[object]) -> Iterable[object]:
    """The plugins themselves, if there is a list of them.

    Raises:
        TypeError: If it is one plugin, or a name.
    """
    if isinstance(plugins, str) or not isinstance(plugins, Iterable):
        msg = f"plugins must be a list of modules or objects, not a {type(plugins).__name__} itself"
        raise TypeError(msg)
    return plugins


def as_article(
    article: Article | str,
    published: dt.date | str | None = None,
    timezone: str | ZoneInfo | None = None,
) -> Article:
    """The article itself, or one made of a text and when and where it was published.

    Raises:
        TypeError: If it is neither, or *published* or *timezone* is given beside an article.
    """
    if isinstance(article, str):
        return Article(text=article, published=published, timezone=timezone)
    if not isinstance(article, Article):
        msg = f"an Article or a text is wanted, not {type(article).__name__}; newsfacts.read reads files"
        raise TypeError(msg)
    for name, given in (("published", published), ("timezone", timezone)):
        if given is not None:
            msg = f"{name} goes with a text; an Article has its own (Article.dated makes a changed copy)"
            raise TypeError(msg)
    return article
