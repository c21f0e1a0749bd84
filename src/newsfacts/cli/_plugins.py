"""``newsfacts plugins``."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click

from newsfacts._blame import nearest
from newsfacts.cli._messages import PluginCommand, tell
from newsfacts.cli._streams import say
from newsfacts.discovery import Plugin, discover_plugins
from newsfacts.errors import PluginError
from newsfacts.extractor import Extractor
from newsfacts.hooks import PROJECT
from newsfacts.pipeline import Pipeline
from newsfacts.reading import CORE_READERS, Reader, read_many


@click.command(cls=PluginCommand, short_help="List the installed plugins, or check one.")
@click.option("--check", "name", metavar="NAME", help="Check one installed plugin, and tell what is wrong.")
@click.option(
    "--article",
    "files",
    multiple=True,
    metavar="FILE",
    help="With --check: also run over the articles of this file; may be repeated.",
)
@click.option(
    "--bound",
    type=click.FloatRange(min=0, min_open=True),
    metavar="MS",
    help="With --check: milliseconds its extractors may take for 1000 characters. [100]",
)
def plugins(*, name: str | None, files: tuple[str, ...], bound: float | None) -> None:
    """List the installed plugins: their hooks, and what their extractors need and make.

    With --check, run one of them over difficult texts, beside the others, and say what its
    author has to mend. Exit status: 0 if all is well, 1 if not.
    """
    if name is not None:
        _check(name, files, bound)
    elif files or bound is not None:
        msg = "--article and --bound go with --check"
        raise click.UsageError(msg)
    else:
        _list()


def _list() -> None:
    pipeline = Pipeline(on_error="collect")
    for plugin in pipeline.plugins:
        say(described(plugin, pipeline))
    for failure in pipeline.failures:
        tell(failure.message)
    if not pipeline.plugins:
        say('No plugin is installed; pip install "newsfacts[ru]" brings Russian.')
    if pipeline.failures:
        sys.exit(1)


def _check(name: str, files: tuple[str, ...], bound: float | None) -> None:
    from newsfacts.testing import check_plugin  # noqa: PLC0415  (only authors need it)
    from newsfacts.testing._check import DEFAULT_BOUND  # noqa: PLC0415  (likewise)

    found, errors = discover_plugins()
    for error in errors:
        if error.plugin == name:
            raise click.ClickException(str(error))
    plugin = _named(name, found)
    readers = tuple(_readers(found))
    articles = [article for file in files for article in read_many(file, readers=readers)]
    others = [each for each in found if each is not plugin]
    check = check_plugin(plugin, beside=others, articles=articles, bound=bound or DEFAULT_BOUND)
    for problem in check.problems:
        say(f"{plugin.name}: {problem}")
    if check.problems:
        sys.exit(1)
    say(f"{plugin.name}: no problem found; {check.milliseconds:.1f} ms for 1000 characters")
    for note in check.notes:
        say(f"{plugin.name}: {note}")


def _readers(plugins: list[Plugin]) -> Iterable[Reader]:
    """The core's readers and the plugins'; the core's alone if a plugin clashes, as the check will tell."""
    try:
        return Pipeline(plugins, on_error="collect").readers.values()
    except PluginError:
        return CORE_READERS


def _named(name: str, found: list[Plugin]) -> Plugin:
    for plugin in found:
        if plugin.name == name:
            return plugin
    names = ", ".join(plugin.name for plugin in found) or "none"
    msg = (
        f"no installed plugin is named {name!r}; there are {names} "
        f"(a distribution names its own in an entry point of the group {PROJECT}{_misspelt(name)})"
    )
    raise click.UsageError(msg)


def _misspelt(name: str) -> str:
    """Where an entry point of that name stands in a group that is nearly the right one."""
    from importlib import metadata  # noqa: PLC0415  (slow, and only an error needs it)

    found = {each.group: each.dist.name for each in metadata.entry_points(name=name) if each.dist}
    group = nearest(PROJECT, found)
    return f"; {found[group]} has one of this name in the group {group}" if group else ""


def described(plugin: Plugin, pipeline: Pipeline) -> str:
    """A plugin in a few lines."""
    origin = f" {plugin.version} ({plugin.distribution})" if plugin.distribution else ""
    hooks = ", ".join(pipeline.hooks_of(plugin)) or "none"
    extractors = [f"  extractor {_extractor(each)}" for each in pipeline.extractors_of(plugin)]
    return "\n".join([f"{plugin.name}{origin}", f"  hooks {hooks}", *extractors])


def _extractor(extractor: Extractor) -> str:
    parts = [f"{extractor.name}: produces {', '.join(extractor.produces)}"]
    if extractor.requires:
        parts.append(f"requires {', '.join(extractor.requires)}")
    if extractor.uses:
        parts.append(f"uses {', '.join(extractor.uses)}")
    return "; ".join(parts)
