"""What is wrong with a plugin, told to its author: all of it, not only the first thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsfacts._blame import nearest
from newsfacts._plugins.vetting import HOOK_NAMES
from newsfacts.article import Article
from newsfacts.discovery import Plugin
from newsfacts.errors import NewsfactsError, PluginError
from newsfacts.extractor import Extractor
from newsfacts.facts import CORE_FACT_TYPES, Fact
from newsfacts.pipeline import Pipeline
from newsfacts.testing._contract import breaches, contract_articles, unregistered_kinds
from newsfacts.testing._formats import format_problems
from newsfacts.testing._rules import assert_rule, rule_cases
from newsfacts.testing._speed import seconds_for

DEFAULT_BOUND = 100.0
"""Milliseconds that a plugin's extractors may take for 1000 characters, unless the author states another."""

SAMPLE = (
    "Президент компании «Заря» Анна Сергеевна Ветрова 28 декабря заявила, что завод в Туле откроют "
    "в январе 2026 года. «Мы вложили 3 млн рублей и готовы к работе», — сказала она журналистам.\n\n"
    "По словам губернатора Ивана Петрова, стройка длилась более двух лет. Как сообщала газета "
    "«Вестник», накануне Петров встретился с рабочими: они ждут первую смену в понедельник.\n\n"
)
"""A made-up piece of news with people, dates, sums and quotations."""

_GROWTH = 8
_LINEAR = 4.0  # a quadratic extractor takes eight times as long for each character; leave room for noise
_NOISE = 1.0  # milliseconds for 1000 characters, below which the garbage collector is what is measured
_CORE_KINDS = frozenset(fact_type.kind for fact_type in CORE_FACT_TYPES)


@attrs.frozen(kw_only=True)
class Check:
    """What a check of one plugin found.

    Args:
        plugin: The plugin.
        problems: What is wrong, a sentence each; empty for a sound plugin.
        notes: What was not looked at, and so may be wrong all the same.
        milliseconds: What its extractors took for 1000 characters; ``None`` if they could not run.
    """

    plugin: Plugin
    problems: tuple[str, ...]
    notes: tuple[str, ...] = ()
    milliseconds: float | None = None


def check_plugin(
    plugin: object,
    *,
    beside: Iterable[object] = (),
    articles: Iterable[Article] = (),
    bound: float = DEFAULT_BOUND,
) -> Check:
    """Look for whatever a plugin does wrong, alone and beside others.

    It is refused or its hooks fail; its names or kinds clash with another plugin's; its
    fact types have no form in JSON; its facts are unsound; its sheets are not the same each
    time; its readers or renderers fail; its rules don't do what their sentences show; it is slower
    than *bound*, or takes more than linear time.

    Args:
        plugin: The plugin, its module or an object.
        beside: The other plugins, which it may need and must not clash with.
        articles: Articles of the plugin's subject, beside the built-in ones.
        bound: Milliseconds of processor time that its own extractors may take for 1000 characters.
    """
    mine, others = Plugin.of(plugin), [Plugin.of(each) for each in beside]
    problems = list(_unknown_hooks(mine))
    try:
        alone = Pipeline([mine], on_error="collect")
        pipeline = Pipeline([mine, *others], on_error="collect")
    except NewsfactsError as error:
        return Check(plugin=mine, problems=(*problems, str(error)))
    problems += _registration_problems(mine, alone, pipeline)
    tried = (*contract_articles(), Article(text=SAMPLE, published="2025-12-31"), *articles)
    if not problems:
        problems += _run_problems(mine, others, pipeline, tried)
        problems += _rule_problems(mine, pipeline)
        problems += format_problems(alone, Article(text=SAMPLE))
    if problems:
        return Check(plugin=mine, problems=tuple(dict.fromkeys(problems)))
    milliseconds, slow = _speed(mine, others, bound)
    notes = _untried(pipeline.extractors_of(mine), pipeline, tried)
    return Check(plugin=mine, problems=tuple(slow), notes=tuple(notes), milliseconds=milliseconds)


def _registration_problems(plugin: Plugin, alone: Pipeline, pipeline: Pipeline) -> Iterator[str]:
    """What is wrong before anything runs, by itself and beside the others."""
    yield from (each.message for each in alone.failures if each.error != "Skipped")
    yield from (each.message for each in pipeline.failures if each.plugin == plugin.name)
    if plugin not in pipeline.plugins:
        return
    yield from _kind_problems(plugin, alone, pipeline)


def _unknown_hooks(plugin: Plugin) -> Iterator[str]:
    """Unmarked functions that look like hooks: pluggy passes over them in silence."""
    for name in dir(plugin.implementation):
        if name.startswith("newsfacts_") and name not in HOOK_NAMES:
            attribute = getattr(plugin.implementation, name, None)
            if callable(attribute) and not hasattr(attribute, "newsfacts_impl"):
                yield f"it defines {name}, which is no hook; the hooks are {', '.join(HOOK_NAMES)}"


def _kind_problems(plugin: Plugin, alone: Pipeline, pipeline: Pipeline) -> Iterator[str]:
    """What is wrong with the kinds that the plugin registers and produces."""
    for kind, fact_type in alone.fact_types.items():
        if kind in _CORE_KINDS:
            continue
        if "." not in kind.strip("."):
            yield f"the fact kind {kind!r} has no prefix of its own: call it 'vendor.{kind or 'name'}'"
        if "__attrs_attrs__" not in vars(fact_type):
            yield f"the fact type {fact_type.__name__} is not decorated with @attrs.frozen(kw_only=True)"
            continue
        yield from _schema_problem(fact_type)
    extractors = pipeline.extractors_of(plugin)
    yield from unregistered_kinds(extractors, pipeline)
    for extractor in extractors:
        for kind in extractor.uses:
            near = nearest(kind, pipeline.fact_types)
            if near and kind not in pipeline.fact_types:  # else of a plugin that need not be installed
                yield (
                    f"extractor {extractor.name!r} uses facts of kind {kind!r}, which no plugin "
                    f"registers; did you mean {near!r}?"
                )


def _schema_problem(fact_type: type[Fact]) -> Iterator[str]:
    from newsfacts.serialization import json_schema  # noqa: PLC0415  (cattrs is slow to import)

    try:
        json_schema([fact_type])
    except (TypeError, NameError) as error:
        yield f"the fact type {fact_type.__name__} can't be written as JSON: {error}"


def _run_problems(
    plugin: Plugin, others: list[Plugin], pipeline: Pipeline, articles: Iterable[Article]
) -> Iterator[str]:
    """What goes wrong while the plugin runs."""
    turned = Pipeline([*reversed(others), plugin], on_error="collect")
    for article in articles:
        try:
            sheet = pipeline.extract(article)
            yield from (each.message for each in sheet.failures if each.plugin == plugin.name)
            yield from breaches(article, pipeline, turned)
        except NewsfactsError as error:
            yield str(error)
            return


def _rule_problems(plugin: Plugin, pipeline: Pipeline) -> Iterator[str]:
    """What the plugin's rules promise in their sentences, and don't keep."""
    try:
        cases = rule_cases(pipeline.rules_of(plugin))
    except (PluginError, ValueError) as error:
        yield str(error)
        return
    for case in cases:
        try:
            assert_rule(pipeline, case)
        except AssertionError as error:
            yield str(error)


def _untried(
    extractors: Iterable[Extractor], pipeline: Pipeline, articles: Iterable[Article]
) -> Iterator[str]:
    """A note on each extractor that none of the articles has put to the test."""
    tried = tuple(articles)
    busy = {
        fact.provenance.extractor
        for article in tried
        for fact in pipeline.extract(article)
        if fact.provenance
    }
    languages = {article.language for article in tried}
    for extractor in extractors:
        if not any(map(extractor.speaks, languages)):
            known = ", ".join(extractor.languages or ())
            yield (
                f"extractor {extractor.name!r} did not run: it speaks {known}, and "
                f"the articles are of {', '.join(sorted(languages))}"
            )
        elif extractor.name not in busy:
            yield f"extractor {extractor.name!r} found nothing: try it on articles of its subject"


def _speed(plugin: Plugin, others: list[Plugin], bound: float) -> tuple[float, list[str]]:
    """Milliseconds for 1000 characters, and what is wrong with them."""
    text = SAMPLE * 5
    short = seconds_for(plugin, others, text) / len(text)
    long = seconds_for(plugin, others, text * _GROWTH) / len(text) / _GROWTH
    milliseconds = short * 1e6
    problems = []
    if milliseconds > bound:
        problems.append(
            f"its extractors take {milliseconds:.1f} ms for 1000 characters; the bound is {bound:g} ms"
        )
    if long > _LINEAR * short and long * 1e6 > _NOISE:
        problems.append(
            f"its extractors take {long / short:.1f} times as long for each character when the "
            f"article is {_GROWTH} times as long: their time is not linear"
        )
    return milliseconds, problems
