"""How many small faults a plugin's own tests notice.

Usage: mutation_sample.py [--count 100] [--seed 1] [--only N] [--reaching] [PLUGIN...]
       mutation_sample.py --untouched [PLUGIN...]

Of the plugins (dates, names, quotes unless others are named) a seeded sample of faults is put
into their functions, one at a time: a negated condition, ``<`` for ``<=``, and for or, an ``if`` that is
gone. A fault survives if all tests of that plugin still pass. Those go first in which the fault does
something else at its place, the quickest first. Each fault is one line, of survivors with the number of
these tests, then the share that survived; ``benchmarks/equivalent_mutants.tsv`` says
of which survivors somebody has shown that no input can tell them from the code: they are counted and
marked, not left out. With ``--reaching`` only those tests are run, which is
faster; a fault that shows in others alone, through what a cache keeps, counts as a survivor then.

With ``--untouched`` no fault is put anywhere: of all faults of the plugins, those are listed that would do
nothing else in any test, so that none can notice them. That takes as long as the tests once.

Each fault is put into a fork of a process that has collected the tests, so this needs a system with ``fork``.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import zip_longest
from pathlib import Path

import attrs
import pytest
from _pytest.runner import runtestprotocol
from mutants import Mutant, mutants_of
from probes import put_probes

ROOT = Path(__file__).parents[1]
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.tsv")
PLUGINS = ("dates", "names", "quotes")
LIMIT = 600
"""Seconds of a processor that a plugin's tests may take as the code is. With a fault they may take three
times what they took, and half a minute for what the first loads: a fault that makes them hang is noticed."""


def all_mutants(plugin: str) -> list[Mutant]:
    """The faults of a plugin's modules, in the order of their names."""
    package = importlib.import_module(f"newsfacts_{plugin}")
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    modules = [importlib.import_module(each.name) for each in found]
    return [
        mutant
        for module in sorted(modules, key=lambda each: each.__name__)
        for mutant in mutants_of(Path(str(module.__file__)), module.__name__)
    ]


def sample(plugins: Iterable[str], count: int, seed: int) -> list[tuple[str, Mutant]]:
    """A seeded sample of the faults of several plugins; larger ones have more of it."""
    every = [(plugin, mutant) for plugin in plugins for mutant in all_mutants(plugin)]
    return random.Random(seed).sample(every, min(count, len(every)))  # noqa: S311  (no secret)


@attrs.define(eq=False)
class Trials:
    """A pytest plugin that tries faults, each in a fork of the session when all tests are collected.

    Args:
        package: The name of the package that is tested.
        faults: Each with a number to know it by.
        tell: What is called with the number, the fault, and how many tests it is there in if it survived.
        reaching: Whether only the tests are run in which the fault is there.
        watched: Of each fault the tests in which it does something else at its place, the quickest first.
        limit: Seconds of a processor after which the tests have failed.
    """

    package: str
    faults: Sequence[tuple[int, Mutant]]
    tell: Callable[[int, Mutant, int | None], None]
    reaching: bool = False
    watched: dict[str, list[str]] = attrs.field(factory=dict)
    limit: int = LIMIT

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try all faults; the tests as they are come first.

        Raises:
            UsageError: If the tests don't pass as the code is.
        """
        self.watch(session.items)
        for number, mutant in self.faults:
            lives = _passes(partial(self._try, session.items, number, mutant), self.limit)
            self.tell(number, mutant, len(self.watched.get(str(number), ())) if lives else None)
        return True

    def watch(self, items: list[pytest.Item]) -> None:
        """Find out in which tests each fault would be there, and how long they take.

        Raises:
            UsageError: If the tests don't pass as the code is.
        """
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "watched.json")
            if not _passes(partial(self._watch, items, file), LIMIT):
                failed = file.read_text(encoding="utf-8") if file.exists() else "they took too long"
                msg = f"the tests of {self.package} don't pass as it is: {failed}"
                raise pytest.UsageError(msg)
            self.watched, seconds = json.loads(file.read_text(encoding="utf-8"))
        self.limit = 30 + 3 * int(seconds)

    def _try(self, items: list[pytest.Item], number: int, mutant: Mutant) -> bool:
        """Whether all tests pass with the fault in the code: those in which it is there, then the others."""
        mutant.take_effect()
        first = {name: place for place, name in enumerate(self.watched.get(str(number), ()))}
        ordered = sorted(items, key=lambda each: first.get(each.nodeid, len(first)))
        ordered = ordered[: len(first)] if self.reaching else ordered
        return all(_holds(item, following) for item, following in zip_longest(ordered, ordered[1:]))

    def _watch(self, items: list[pytest.Item], file: Path) -> bool:
        """Whether the tests pass; in which of them each fault would be there is written down."""
        watched: dict[int, list[tuple[float, str]]] = {}
        there: set[int] = set()
        put_probes(self.faults, there.add)
        for item, following in zip_longest(items, items[1:]):
            there.clear()
            before = time.process_time()
            if not _holds(item, following):
                file.write_text(item.nodeid, encoding="utf-8")
                return False
            for number in there:
                watched.setdefault(number, []).append((time.process_time() - before, item.nodeid))
        ordered = {number: [name for _, name in sorted(tests)] for number, tests in watched.items()}
        file.write_text(json.dumps([ordered, time.process_time()]), encoding="utf-8")
        return True


@attrs.define(eq=False)
class Untouched(Trials):
    """Tells the faults that are there in no test, and tries none."""

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests as they are."""
        self.watch(session.items)
        for number, mutant in self.faults:
            if str(number) not in self.watched:
                self.tell(number, mutant, 0)
        return True


def _holds(item: pytest.Item, following: pytest.Item | None) -> bool:
    """Whether a test passes; what the following one needs is kept for it."""
    reports = runtestprotocol(item, log=False, nextitem=following)
    return not any(each.failed for each in reports)


def _passes(check: Callable[[], bool], limit: int) -> bool:
    """Whether a check holds in a fork of this process, in silence.

    Args:
        check: What is done in the fork.
        limit: Seconds of a processor after which it has failed.
    """
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        try:
            os._exit(0 if check() else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def run(plugin: str, trials: Trials) -> None:
    """Collect a plugin's own tests for its trials."""
    tests = ROOT / "plugins" / f"newsfacts-{plugin}" / "tests"
    options = ["-qq", "--no-header", "--no-summary", "--capture=no", "-p", "no:cacheprovider", str(tests)]
    status = pytest.main(options, plugins=[trials])
    if status not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        sys.exit(int(status))


def equivalent() -> frozenset[str]:
    """The survivors that can't be told from the code: module, function, fault and the code before it."""
    lines = EQUIVALENT.read_text(encoding="utf-8").splitlines()
    return frozenset("\t".join(line.split("\t")[:4]) for line in lines if line and not line.startswith("#"))


def list_untouched(plugins: Iterable[str]) -> int:
    """Tell of all faults of these plugins those that no test would notice, in the order of the code."""
    known = equivalent()

    def tell(_: int, mutant: Mutant, __: int | None) -> None:
        print(f"{'equivalent' if mutant.key in known else 'UNTOUCHED':10} {mutant}", flush=True)

    for plugin in plugins:
        run(plugin, Untouched(f"newsfacts_{plugin}", list(enumerate(all_mutants(plugin))), tell))
    return 0


def main() -> int:
    """Try the sample, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("plugins", nargs="*", metavar="PLUGIN", help="names without newsfacts-")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="try only the N-th fault of the sample")
    parser.add_argument("--reaching", action="store_true", help="run only the tests in which it is there")
    parser.add_argument("--untouched", action="store_true", help="list all that no test would notice")
    options = parser.parse_args()
    os.chdir(ROOT)
    if options.untouched:
        return list_untouched(options.plugins or PLUGINS)
    chosen = sample(options.plugins or PLUGINS, options.count, options.seed)
    if options.only is not None:
        chosen = [chosen[options.only]]
    known = equivalent()
    survivors: list[bool] = []

    def tell(number: int, mutant: Mutant, unaware: int | None) -> None:
        same = mutant.key in known
        if unaware is None:
            print(f"{number:3} noticed    {mutant}", flush=True)
        else:
            survivors.append(same)
            what = "equivalent" if same else "SURVIVES"
            print(f"{number:3} {what:10} {mutant} ({unaware} tests)", flush=True)

    for plugin in dict.fromkeys(sorted(plugin for plugin, _ in chosen)):
        faults = [(number, each) for number, (of, each) in enumerate(chosen) if of == plugin]
        run(plugin, Trials(f"newsfacts_{plugin}", faults, tell, options.reaching))
    print(f"{len(survivors)} of {len(chosen)} survive, {sum(survivors)} of them equivalent")
    return 0


if __name__ == "__main__":
    sys.exit(main())
