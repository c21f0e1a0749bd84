"""The contract that every plugin keeps, as one assertion."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator

from newsfacts._blame import FAULTS, describe
from newsfacts.article import Article
from newsfacts.discovery import Plugin
from newsfacts.errors import PluginError
from newsfacts.extractor import Extractor
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet
from newsfacts.testing._formats import format_problems

_PROSE = "Вчера Иван Петров заявил: «Мы готовы».\n\n— Я приеду 3 января, — добавил он."
_SHOWN = 60  # characters of a text in a message

CONTRACT_TEXTS: tuple[str, ...] = (
    "",
    " \n\u00a0\t\r\n",
    _PROSE,
    "ПРЕЗИДЕНТ СКАЗАЛ",
    '«««»»»"""„“” — – - ((( )))',
    "e\u0301 \U0001f600 \u202e ё Ё \ud7ff \x00 \u2028 12.12.12 99:99 №",
    "И\u00adва\u0301н Пе\u200bтро\u0301в\ufeff сказа\u0301л: «Мы\u200e гото\u0301вы 3\u200b ма\u0301я».",
    "слово" * 500,
)
"""Texts that every extractor must take: none, blank, ordinary, hostile, and with marks in its words."""


def assert_plugin_contract(
    plugin: object, *, articles: Iterable[Article] = (), beside: Iterable[object] = ()
) -> None:
    """Check what the core relies on, over the plugin's own articles and :data:`CONTRACT_TEXTS`.

    The plugin registers without complaint; its extractors return only sound facts of the
    kinds they declare, the same ones each time and without regard to the order of plugins;
    sheets survive JSON and pickling unchanged; its readers and renderers take what they may be given.

    Args:
        plugin: The module or object with the hook implementations.
        articles: Articles of the plugin's subject, so that it has something to find.
        beside: Other plugins that it needs: a language, and whoever makes what it requires.

    Raises:
        AssertionError: If the contract is broken; the message says how.
        PluginError: If the plugin is refused, or returns an unsound fact.
    """
    others = tuple(beside)
    pipeline = Pipeline([plugin, *others])
    turned = Pipeline([*reversed(others), plugin])
    mine = [each for each in pipeline.plugins if each.name == Plugin.of(plugin).name]
    extractors = [extractor for each in mine for extractor in pipeline.extractors_of(each)]
    _check_ran(extractors, pipeline)
    for problem in unregistered_kinds(extractors, pipeline):
        raise AssertionError(problem)
    for article in (*contract_articles(), *articles):
        for breach in breaches(article, pipeline, turned):
            raise AssertionError(breach)
    for problem in format_problems(Pipeline([plugin], on_error="collect"), Article(text=_PROSE)):
        raise AssertionError(problem)


def contract_articles() -> Iterator[Article]:
    """:data:`CONTRACT_TEXTS` as articles with a publication day."""
    for text in CONTRACT_TEXTS:
        yield Article(text=text, published="2025-12-31")


def breaches(article: Article, pipeline: Pipeline, turned: Pipeline) -> Iterator[str]:
    """What differs where nothing should, over one article.

    Args:
        article: What to extract from.
        pipeline: The plugins under test.
        turned: The same plugins, given in another order.
    """
    sheet = pipeline.extract(article)
    alike: dict[str, Callable[[], FactSheet]] = {
        "a second run": lambda: pipeline.extract(article),
        "another order of plugins": lambda: turned.extract(article),
        "a round trip through JSON": lambda: FactSheet.from_json(
            sheet.to_json(), fact_types=pipeline.fact_types
        ),
        "a round trip through pickle": lambda: pickle.loads(pickle.dumps(sheet)),  # noqa: S301  (made just here)
    }
    for what, again in alike.items():
        try:
            other = again()
        except PluginError:
            raise
        except FAULTS as cause:  # a fact's own code can fail in any way
            yield f"{what} over {article.text[:_SHOWN]!r} fails: {describe(cause)}"
        else:
            if other != sheet:
                yield _difference(what, sheet, other)


def unregistered_kinds(extractors: Iterable[Extractor], pipeline: Pipeline) -> Iterator[str]:
    """A problem for each kind that an extractor produces and nobody registers."""
    for extractor in extractors:
        for kind in extractor.produces:
            if kind not in pipeline.fact_types:
                yield (
                    f"extractor {extractor.name!r} produces the kind {kind!r}, whose fact type "
                    f"newsfacts_register_fact_types does not return"
                )


def _check_ran(extractors: list[Extractor], pipeline: Pipeline) -> None:
    for failure in pipeline.failures:
        raise AssertionError(failure.message)
    if len({extractor.name for extractor in extractors}) != len(extractors):
        msg = "two extractors of the plugin have the same name"
        raise AssertionError(msg)


def _difference(what: str, expected: FactSheet, actual: FactSheet) -> str:
    lost = [fact for fact in expected if fact not in actual.facts]
    new = [fact for fact in actual if fact not in expected.facts]
    start = expected.article.text[:_SHOWN]
    return f"{what} over {start!r} gives another sheet: without {lost}, with {new}"
