"""What the plugins of a pipeline registered: each thing under a name of its own, extractors in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

import attrs

from newsfacts._blame import nearest
from newsfacts._plugins.errorpolicy import OnError
from newsfacts._plugins.formats import watched_reader, watched_renderer
from newsfacts._plugins.host import PluginHost, Registered
from newsfacts._plugins.ordering import in_order
from newsfacts.discovery import Plugin, discover_plugins, installed_names
from newsfacts.errors import DuplicateNameError
from newsfacts.extractor import Extractor
from newsfacts.facts import CORE_FACT_TYPES, Fact
from newsfacts.failure import Failure
from newsfacts.reading import CORE_READERS, Reader
from newsfacts.rendering import CORE_RENDERERS, Renderer, RendererContext, sqlite

T = TypeVar("T")
Format = TypeVar("Format", Reader, Renderer)


@attrs.frozen(kw_only=True)
class Registry:
    """The plugins' contributions, checked and named.

    Args:
        host: The plugins themselves.
        extractors: Those that can run, in the order in which they do.
        skipped: Those that can't, because nobody makes what they require.
        fact_types: The core's and the plugins', by kind.
        readers: The core's and the plugins', by name.
        renderers: The core's and the plugins', by name.
    """

    host: PluginHost
    extractors: tuple[Registered[Extractor], ...]
    skipped: tuple[Failure, ...]
    fact_types: Mapping[str, type[Fact]]
    readers: Mapping[str, Reader]
    renderers: Mapping[str, Renderer]


def build_registry(
    plugins: Iterable[object] | None, without: Collection[str], handle: OnError, pipeline: RendererContext
) -> Registry:
    """Register the plugins and put their extractors in order.

    Args:
        plugins: Modules, objects or :class:`newsfacts.Plugin`; ``None`` takes all that are installed.
        without: Names of plugins and extractors to leave out.
        handle: Called with each plugin's error.
        pipeline: What it is the registry of.

    Raises:
        DuplicateNameError: If a name, or a reader's suffix, is taken twice.
        ExtractorOrderError: If extractors need each other's facts in a circle.
        TypeError: If *without* is a single string.
        ValueError: If *without* names neither a plugin nor an extractor.
    """
    if isinstance(without, str):
        msg = f"without must be a collection of names, not the string {without!r}"
        raise TypeError(msg)
    if plugins is None:
        # Only the names in *without* are looked up there, and to read all that is installed takes time.
        named = installed_names() if without else []
        found = _installed(handle, without)
    else:
        found = [Plugin.of(each) for each in plugins]
        named = [each.name for each in found]
    host = PluginHost((each for each in found if each.name not in without), handle)
    registered = _unique(host.registered("newsfacts_register_extractors", Extractor, handle), "extractor")
    _check_known(without, {*named, *registered}, lambda: _of_left_out(plugins, without))
    renderers = host.registered("newsfacts_register_renderers", Renderer, handle, pipeline=pipeline)
    extractors, skipped = _runnable({name: registered[name] for name in registered if name not in without})
    return Registry(
        host=host,
        extractors=extractors,
        skipped=skipped,
        fact_types=MappingProxyType(
            _with_core(
                CORE_FACT_TYPES, "fact kind", host.registered("newsfacts_register_fact_types", Fact, handle)
            )
        ),
        readers=_formats(
            "reader",
            CORE_READERS,
            list(map(watched_reader, host.registered("newsfacts_register_readers", Reader, handle))),
        ),
        renderers=_formats(
            "renderer",
            (*CORE_RENDERERS, sqlite(pipeline)),
            [watched_renderer(each) for each in renderers],
        ),
    )


def _installed(handle: OnError, without: Collection[str]) -> list[Plugin]:
    plugins, errors = discover_plugins(without)
    for error in errors:
        handle(error)
    return plugins


def _of_left_out(plugins: Iterable[object] | None, without: Collection[str]) -> set[str]:
    """The names of the extractors of plugins that are left out, of which none needs to work."""
    ignored = OnError("collect", [])  # what fails there may be why they are left out
    every = discover_plugins(())[0] if plugins is None else [Plugin.of(each) for each in plugins]
    host = PluginHost((each for each in every if each.name in without), ignored)
    found = host.registered("newsfacts_register_extractors", Extractor, ignored)
    return {each.value.name for each in found}


def _check_known(without: Collection[str], known: set[str], left_out: Callable[[], set[str]]) -> None:
    """Whether each name is a plugin's or an extractor's; those left out with their plugin are asked last."""
    unknown = [name for name in without if name not in known]
    if not unknown:
        return
    known |= left_out()
    for name in unknown:
        if name not in known:
            near = nearest(name, known)
            hint = f"; did you mean {near!r}?" if near else ""
            msg = f"without names {name!r}, which is neither a plugin nor an extractor{hint}"
            raise ValueError(msg)


def _runnable(
    by_name: Mapping[str, Registered[Extractor]],
) -> tuple[tuple[Registered[Extractor], ...], tuple[Failure, ...]]:
    """The extractors in order, and a note for each that nobody serves with what it requires."""
    made: set[str] = set()
    runnable: list[Registered[Extractor]] = []
    skipped: list[Failure] = []
    for extractor in in_order([each.value for each in by_name.values()]):
        missing = [kind for kind in extractor.requires if kind not in made]
        if missing:
            skipped.append(_skipped(by_name[extractor.name], missing, made))
        else:
            made.update(extractor.produces)
            runnable.append(by_name[extractor.name])
    return tuple(runnable), tuple(skipped)


def _skipped(registered: Registered[Extractor], missing: list[str], made: Collection[str]) -> Failure:
    """A note on an extractor that lacks the *missing* kinds among those that are *made* before it."""
    plugin = registered.plugin
    kinds = ", ".join(repr(kind) for kind in missing)
    near = nearest(missing[0], made)
    hint = f"; did you mean {near!r}?" if near else ""
    return Failure(
        message=f"extractor {registered.value.name!r} of plugin {plugin.label} was left out: "
        f"it requires facts of kind {kinds}, which no plugin produces{hint}",
        error="Skipped",
        plugin=plugin.name,
        distribution=plugin.distribution,
        extractor=registered.value.name,
    )


def _name(value: Any) -> str:
    """What a registered thing goes by: a fact type by its kind, all else by its name."""
    return str(value.kind if isinstance(value, type) and issubclass(value, Fact) else value.name)


def _with_core(core: Iterable[T], what: str, registered: Iterable[Registered[T]]) -> dict[str, T]:
    """The core's and the plugins', by name."""
    core_by_name = {_name(each): each for each in core}
    plugins = _unique(registered, what, taken=core_by_name)
    return core_by_name | {name: each.value for name, each in plugins.items()}


def _formats(what: str, core: Sequence[Format], found: Sequence[Registered[Format]]) -> Mapping[str, Format]:
    """The core's and the plugins' readers, or renderers, no two of which claim one suffix."""
    formats = _with_core(core, what, found)
    owners = {suffix: f"the core's {each.name!r}" for each in core for suffix in each.suffixes}
    for each in found:
        mine = f"{each.value.name!r} of plugin {each.plugin.label}"
        for suffix in each.value.suffixes:
            if owners.setdefault(suffix, mine) != mine:
                msg = f"two {what}s claim the suffix {suffix!r}: {owners[suffix]} and {mine}"
                raise DuplicateNameError(msg, plugin=each.plugin.name, distribution=each.plugin.distribution)
    return MappingProxyType(formats)


def _unique(
    registered: Iterable[Registered[T]], what: str, taken: Collection[str] = ()
) -> dict[str, Registered[T]]:
    owners = dict.fromkeys(taken, "the core's")
    by_name: dict[str, Registered[T]] = {}
    for each in registered:
        name = _name(each.value)
        mine = f"that of plugin {each.plugin.label}"
        if name in owners:
            msg = f"two {what}s are named {name!r}: {owners[name]} and {mine}; rename one, or leave one out"
            raise DuplicateNameError(msg, plugin=each.plugin.name, distribution=each.plugin.distribution)
        owners[name] = mine
        by_name[name] = each
    return by_name
