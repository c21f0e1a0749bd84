"""Where the time of an article goes: segmentation, each extractor, and the rest.

Run as a script, it prints a JSON object: milliseconds of the processor an article, by part.

    anatomy.py FOLDER [--without PLUGIN ...] [--passes N]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import attrs
import contestants

import newsfacts


class Clock:
    """Seconds of the processor, by what they were spent on."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, whose time is counted under *name*."""

        def run(*arguments: Any) -> Any:
            begun = time.process_time()
            try:
                made = function(*arguments)
                return tuple(made) if isinstance(made, Iterable) else made
            finally:
                self.seconds[name] += time.process_time() - begun

        return run


@attrs.frozen
class TimedLanguage:
    """A language whose segmentation is timed."""

    language: newsfacts.Language
    clock: Clock

    @property
    def code(self) -> str:
        """The language's own."""
        return self.language.code

    @property
    def morphology(self) -> newsfacts.Morphology:
        """The language's own; its time counts for whoever asks."""
        return self.language.morphology

    def segment(self, text: str) -> newsfacts.Segmentation:
        """Timed."""
        segmentation: newsfacts.Segmentation = self.clock.timed("segmentation", self.language.segment)(text)
        return segmentation


class Timed:
    """A plugin whose extractors and language are timed."""

    def __init__(self, plugin: newsfacts.Plugin, clock: Clock) -> None:
        self._plugin = plugin.implementation
        self._clock = clock

    @newsfacts.hookimpl
    def newsfacts_register_extractors(self) -> Iterable[newsfacts.Extractor]:
        """The plugin's, timed."""
        register = getattr(self._plugin, "newsfacts_register_extractors", tuple)
        return [attrs.evolve(each, run=self._clock.timed(each.name, each.run)) for each in register()]

    @newsfacts.hookimpl
    def newsfacts_make_language(self, code: str) -> newsfacts.Language | None:
        """The plugin's, timed."""
        make = getattr(self._plugin, "newsfacts_make_language", None)
        language = make and make(code=code)
        return language and TimedLanguage(language, self._clock)


def timed_pipeline(clock: Clock, without: Iterable[str]) -> newsfacts.Pipeline:
    """The installed plugins, less the named ones, timed."""
    left_out = set(without)
    plugins = [each for each in newsfacts.discover_plugins()[0] if each.name not in left_out]
    return newsfacts.Pipeline(
        [attrs.evolve(each, implementation=Timed(each, clock)) for each in plugins], on_error="collect"
    )


def anatomy(folder: Path, without: Iterable[str], passes: int) -> dict[str, float]:
    """Milliseconds an article, by part, once everything is loaded."""
    clock = Clock()
    pipeline = timed_pipeline(clock, without)
    corpus = contestants.articles(folder)
    for _, text, published in corpus:
        pipeline.extract(text, published)
    clock.seconds.clear()
    begun = time.process_time()
    for _ in range(passes):
        for _, text, published in corpus:
            pipeline.extract(text, published)
    whole = time.process_time() - begun
    spent = sorted(clock.seconds.items(), key=lambda part: -part[1])
    parts = [*spent, ("the rest", whole - sum(clock.seconds.values()))]
    return {name: 1000 * seconds / passes / len(corpus) for name, seconds in parts}


def main() -> None:
    """Print the parts of an article's time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--passes", type=int, default=3)
    given = parser.parse_args()
    json.dump(anatomy(given.folder, given.without, given.passes), sys.stdout, indent=1)


if __name__ == "__main__":
    main()
