"""How many small faults a plugin's own tests notice.

Usage: mutation_sample.py [--count 100] [--seed 1] [--only N] [PLUGIN...]

Of the plugins (dates, names, quotes unless others are named) a seeded sample of faults is put
into their functions, one at a time: a negated condition, ``<`` for ``<=``, and for or, an ``if`` that is
gone. A fault survives if all tests of that plugin still pass; those that call the faulty function go
first. Each fault is one line, then the share that survived; ``benchmarks/equivalent_mutants.tsv`` says
of which survivors somebody has shown that no input can tell them from the code: they are counted and
marked, not left out.

Each fault is put into a fork of a process that has everything loaded, so this needs a system with ``fork``.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import pkgutil
import random
import resource
import sys
import tempfile
import types
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest
from mutants import Mutant, mutants_of

ROOT = Path(__file__).parents[1]
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.tsv")
PLUGINS = ("dates", "names", "quotes")
LIMIT = 60
"""Seconds of a processor that a plugin's tests may take: a fault that makes them hang is noticed. To watch
what they call takes longer."""


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


def reached_by(plugin: str) -> dict[str, list[str]]:
    """Of each function of a plugin, the tests that call it, in their order.

    Raises:
        SystemExit: If the tests don't pass as the code is.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "reached.json")
        if not _passes(plugin, partial(_note_calls, plugin, file), 10 * LIMIT):
            sys.exit(f"the tests of newsfacts-{plugin} don't pass as it is")
        found: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))
        return found


def _note_calls(plugin: str, file: Path) -> list[object]:
    """A pytest plugin that writes down which functions each test calls."""
    package = f"{os.sep}newsfacts_{plugin}{os.sep}"
    reached: dict[str, list[str]] = {}

    class Notes:
        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
            called: set[types.CodeType] = set()

            def note(frame: types.FrameType, event: str, _: object) -> None:
                if event == "call" and package in frame.f_code.co_filename:
                    called.add(frame.f_code)

            sys.setprofile(note)
            try:
                yield
            finally:
                sys.setprofile(None)
                for code in called:
                    outer = code.co_qualname.split(".<locals>")[0]
                    reached.setdefault(f"{code.co_filename}:{outer}", []).append(item.nodeid)

        def pytest_sessionfinish(self) -> None:
            file.write_text(json.dumps(reached), encoding="utf-8")

    return [Notes()]


def survives(plugin: str, mutant: Mutant, tests: Collection[str]) -> bool:
    """Whether the plugin's tests pass with the fault in it: first those that reach it, then the others."""

    class First:
        def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
            items.sort(key=lambda each: each.nodeid not in tests)

    def prepare() -> list[object]:
        mutant.take_effect()
        return [First()]

    return _passes(plugin, prepare)


def _passes(plugin: str, prepare: Callable[[], list[object]], limit: int = LIMIT) -> bool:
    """Whether the plugin's tests pass in a fork of this process, which *prepare* changes first.

    Args:
        plugin: Its name without ``newsfacts-``.
        prepare: Gives the pytest plugins to run with.
        limit: Seconds of a processor after which they have failed.
    """
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        os._exit(_run_tests(plugin, prepare))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _run_tests(plugin: str, prepare: Callable[[], list[object]], *options: str) -> int:
    """The exit status of the plugin's tests, in this process, in silence."""
    tests = ROOT / "plugins" / f"newsfacts-{plugin}" / "tests"
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):  # noqa: SIM117
        with contextlib.redirect_stderr(nowhere):
            command = ["-x", "-q", "-p", "no:cacheprovider", *options, str(tests)]
            return int(pytest.main(command, plugins=prepare()))


def equivalent() -> frozenset[str]:
    """The survivors that can't be told from the code: module, function, fault and the code before it."""
    lines = EQUIVALENT.read_text(encoding="utf-8").splitlines()
    return frozenset("\t".join(line.split("\t")[:4]) for line in lines if line and not line.startswith("#"))


def main() -> int:
    """Try the sample, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("plugins", nargs="*", metavar="PLUGIN", help="names without newsfacts-")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="try only the N-th fault of the sample")
    options = parser.parse_args()
    os.chdir(ROOT)
    chosen = sample(options.plugins or PLUGINS, options.count, options.seed)
    if options.only is not None:
        chosen = [chosen[options.only]]
    for plugin in {plugin for plugin, _ in chosen}:
        _run_tests(plugin, list, "--collect-only")  # what tests import is imported once, here
    reached = {plugin: reached_by(plugin) for plugin in sorted({plugin for plugin, _ in chosen})}
    known, alive, alike = equivalent(), 0, 0
    for number, (plugin, mutant) in enumerate(chosen):
        lives = survives(
            plugin, mutant, frozenset(reached[plugin].get(f"{mutant.path}:{mutant.function}", ()))
        )
        same = f"{mutant.module}\t{mutant.function}\t{mutant.fault}\t{mutant.before}" in known
        alive, alike = alive + lives, alike + (lives and same)
        print(
            f"{number:3} {('equivalent' if same else 'SURVIVES') if lives else 'noticed':10} {mutant}",
            flush=True,
        )
    print(f"{alive} of {len(chosen)} survive, {alike} of them equivalent")
    return 0


if __name__ == "__main__":
    sys.exit(main())
