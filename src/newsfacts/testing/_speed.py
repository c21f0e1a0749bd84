"""How long a plugin's own extractors take."""

from __future__ import annotations

import time
import types
from collections.abc import Callable, Iterable

import attrs

from newsfacts._plugins.vetting import HOOK_NAMES
from newsfacts.article import Article
from newsfacts.discovery import Plugin
from newsfacts.document import Document
from newsfacts.extractor import Extractor
from newsfacts.facts import Fact
from newsfacts.hooks import hookimpl
from newsfacts.pipeline import Pipeline


class Stopwatch:
    """The seconds of processor time spent in what it is put around, whatever else the machine does."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def around(self, run: Callable[[Document], Iterable[Fact]]) -> Callable[[Document], tuple[Fact, ...]]:
        """The same callable, measured; a generator is run to its end."""

        def measured(document: Document) -> tuple[Fact, ...]:
            start = time.process_time()
            try:
                return tuple(run(document))
            finally:
                self.seconds += time.process_time() - start

        return measured


def measured(plugin: Plugin, stopwatch: Stopwatch) -> Plugin:
    """The same plugin, with the time of its extractors taken."""
    original = getattr(plugin.implementation, "newsfacts_register_extractors", None)
    if original is None:
        return plugin

    @hookimpl
    def newsfacts_register_extractors() -> list[Extractor]:
        return [attrs.evolve(each, run=stopwatch.around(each.run)) for each in original()]

    module = types.ModuleType(plugin.name)
    for name in HOOK_NAMES:
        if hasattr(plugin.implementation, name):
            setattr(module, name, getattr(plugin.implementation, name))
    vars(module)["newsfacts_register_extractors"] = newsfacts_register_extractors
    return attrs.evolve(plugin, implementation=module)


def seconds_for(plugin: Plugin, beside: Iterable[Plugin], text: str) -> float:
    """The time that the plugin's own extractors take over a text, the best of three runs.

    What is loaded on first use is not counted.
    """
    stopwatch = Stopwatch()
    pipeline = Pipeline([measured(plugin, stopwatch), *beside], on_error="collect")
    times = []
    for _ in range(4):
        stopwatch.seconds = 0.0
        pipeline.extract(Article(text=text, published="2025-12-31"))
        times.append(stopwatch.seconds)
    return min(times[1:])
