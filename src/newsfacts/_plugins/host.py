"""The plugin host: the one file in which hooks are called.

pluggy aborts a call at the first plugin that raises and does not say whose a result is.
So every hook is called here plugin by plugin, each in isolation, in the order of their
names, and what a plugin does wrong is told with its name and its distribution.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

import attrs
import pluggy

import newsfacts.hooks as hooks  # noqa: PLR0402  ("from newsfacts import" would load every public name)
from newsfacts._blame import FAULTS, describe, shorten
from newsfacts._checking.flaws import answer_flaw
from newsfacts._plugins.errorpolicy import OnError
from newsfacts._plugins.vetting import HOOK_NAMES, check_hooks, declarations, wrong
from newsfacts.discovery import Plugin
from newsfacts.document import Document, Overrides
from newsfacts.errors import DuplicateNameError, PluginError, PluginHookError
from newsfacts.facts import (
    EntityFact,
    EventFact,
    NameFact,
    NormalizedName,
    PersonFact,
    QuoteFact,
    Speaker,
    TemporalValue,
)
from newsfacts.language import Language
from newsfacts.span import Span

T = TypeVar("T")


@attrs.frozen
class Registered(Generic[T]):
    """Something that a plugin registered, and the plugin."""

    value: T
    plugin: Plugin


class PluginHost:
    """The plugins of one pipeline, and a typed way to call their hooks.

    Args:
        plugins: In any order; they are called in the order of their names.
        on_error: Called with each plugin's error; raises it, or returns to go on without the plugin.

    Raises:
        DuplicateNameError: If two plugins have the same name, or one has two.
    """

    def __init__(self, plugins: Iterable[Plugin], on_error: OnError) -> None:
        self._manager = pluggy.PluginManager(hooks.PROJECT)
        self._manager.add_hookspecs(hooks)
        self.plugins: list[Plugin] = []
        for plugin in sorted(plugins, key=lambda each: each.name):
            self._check_name(plugin)
            try:
                self._register(plugin)
            except PluginError as error:
                on_error(error)
            else:
                self.plugins.append(plugin)
        self._callers = {name: self._callers_of(name) for name in HOOK_NAMES}

    def hooks_of(self, plugin: Plugin) -> list[str]:
        """The names of the hooks that *plugin* implements, in the order of their specifications."""
        return [name for name in HOOK_NAMES if any(owner == plugin for owner, _ in self._callers[name])]

    def registered(
        self, hook: str, expected: type, on_error: OnError, *, of: Plugin | None = None, **arguments: object
    ) -> Iterator[Registered[Any]]:
        """Everything that the plugins, or the one that is given, return from a hook that wants a list.

        An item that is no *expected* (a subclass of it, for fact types) is an error of its plugin.
        """
        for plugin, caller in self._callers[hook]:
            if of not in (None, plugin):
                continue
            found: list[Registered[Any]] = []
            try:
                answers = caller(**arguments) or [None]  # pluggy drops what is None
                found += [
                    Registered(item, plugin)
                    for items in answers
                    for item in declarations(items, expected, plugin, hook)
                ]
            except PluginError as error:
                on_error(error)
            except FAULTS as cause:  # a plugin's code can fail in any way
                on_error(_failed(plugin, hook, cause))
            yield from found

    def make_language(self, code: str, on_error: OnError) -> Language | None:
        """The first plugin's language for the ISO 639 *code*; ``None`` if nobody knows it."""
        return self.first(
            "newsfacts_make_language",
            Language,  # type: ignore[type-abstract]
            on_error,
            lambda _: None,
            code=code,
        )

    def overrides(self, on_error: OnError) -> HostOverrides:
        """The decisions of third parties, for one run over one article."""
        return HostOverrides(self, on_error)

    def first(
        self,
        hook: str,
        expected: type[T],
        on_error: OnError,
        wrong_with: Callable[[T], str | None] = answer_flaw,
        **arguments: object,
    ) -> T | None:
        """The first answer of the plugins; one that is no *expected*, or not as it should be, is an error.

        Args:
            hook: The hook's name.
            expected: What an answer should be an instance of.
            on_error: Called with each plugin's error.
            wrong_with: Says what is wrong with an answer of that class.
            arguments: The hook's.
        """
        for plugin, caller in self._callers[hook]:
            try:
                answer = caller(**arguments)
            except FAULTS as cause:  # a plugin's code can fail in any way
                on_error(_failed(plugin, hook, cause))
            else:
                if answer is None:
                    continue
                if not isinstance(answer, expected):
                    parts = " (code, morphology, segment)" if expected is Language else ""
                    on_error(wrong(plugin, hook, shorten(answer), f"{expected.__name__}{parts} or None"))
                elif reason := wrong_with(answer):
                    msg = f"plugin {plugin.label} returned something unsound from {hook}: {reason}"
                    on_error(PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution))
                else:
                    return answer
        return None

    def _check_name(self, plugin: Plugin) -> None:
        for other in self.plugins:
            if other.name == plugin.name:
                msg = f"two plugins are named {plugin.name!r}: {other.label} and {plugin.label}"
            elif other.implementation is plugin.implementation:
                msg = f"one plugin is there twice, as {other.label} and as {plugin.label}: leave one out"
            else:
                continue
            raise DuplicateNameError(msg, plugin=plugin.name, distribution=plugin.distribution)

    def _register(self, plugin: Plugin) -> None:
        check_hooks(plugin)
        try:
            self._manager.register(plugin.implementation, name=plugin.name)
        except (pluggy.PluginValidationError, ValueError) as cause:
            # pluggy leaves a rejected plugin half registered.
            if self._manager.has_plugin(plugin.name):
                self._manager.unregister(name=plugin.name)
            msg = f"plugin {plugin.label} was refused: {cause}"
            raise PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution) from cause

    def _callers_of(self, hook: str) -> list[tuple[Plugin, pluggy.HookCaller]]:
        everyone = [plugin.implementation for plugin in self.plugins]
        callers = []
        for plugin in self.plugins:
            others = [each for each in everyone if each is not plugin.implementation]
            caller = self._manager.subset_hook_caller(hook, others)
            if caller.get_hookimpls():
                callers.append((plugin, caller))
        return callers


@attrs.frozen
class HostOverrides(Overrides):
    """The decisions of third parties, asked while an extractor runs (see :class:`newsfacts.Overrides`)."""

    _host: PluginHost
    _on_error: OnError

    def resolve_date(self, expression: Span, document: Document) -> TemporalValue | None:
        """Ask ``newsfacts_resolve_date``."""
        return self._host.first(
            "newsfacts_resolve_date", TemporalValue, self._on_error, expression=expression, document=document
        )

    def normalize_name(self, mention: NameFact, document: Document) -> NormalizedName | None:
        """Ask ``newsfacts_normalize_name``."""
        return self._host.first(
            "newsfacts_normalize_name", NormalizedName, self._on_error, mention=mention, document=document
        )

    def attribute_quote(
        self, quote: QuoteFact, candidates: Sequence[PersonFact], document: Document
    ) -> Speaker | None:
        """Ask ``newsfacts_attribute_quote``."""
        return self._host.first(
            "newsfacts_attribute_quote",
            Speaker,
            self._on_error,
            quote=quote,
            candidates=candidates,
            document=document,
        )

    def resolve_mention(
        self, mention: Span, candidates: Sequence[EntityFact], document: Document
    ) -> EntityFact | None:
        """Ask ``newsfacts_resolve_mention``; only the id of a plugin's answer counts."""

        def own(answer: EntityFact) -> EntityFact | None:
            everyone = (*candidates, *document.of_type(EntityFact))
            return next((each for each in everyone if each.id == answer.id), None)

        def wrong_with(answer: EntityFact) -> str | None:
            return None if own(answer) else f"no entity of the article has the id of {shorten(answer)}"

        meant = self._host.first(
            "newsfacts_resolve_mention",
            EntityFact,
            self._on_error,
            wrong_with,
            mention=mention,
            candidates=candidates,
            document=document,
        )
        return meant and own(meant)

    def classify_event(self, event: EventFact, document: Document) -> str | None:
        """Ask ``newsfacts_classify_event``."""
        return self._host.first(
            "newsfacts_classify_event", str, self._on_error, event=event, document=document
        )


def _failed(plugin: Plugin, hook: str, cause: BaseException) -> PluginHookError:
    msg = f"plugin {plugin.label} failed in {hook}: {describe(cause)}"
    error = PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution)
    error.__cause__ = cause
    return error
