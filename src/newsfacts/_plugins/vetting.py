"""What a plugin must look like, told to its author before or as its hooks are called."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType

import newsfacts.hooks as hooks  # noqa: PLR0402  ("from newsfacts import" would load every public name)
from newsfacts._blame import FAULTS, describe, nearest, shorten
from newsfacts.discovery import Plugin
from newsfacts.errors import PluginHookError
from newsfacts.extractor import Extractor
from newsfacts.facts import Fact

HOOK_NAMES = tuple(name for name in vars(hooks) if name.startswith("newsfacts_"))
"""The names of all hooks, in the order of their specifications."""

_REFUSED = ("wrapper", "hookwrapper", "tryfirst", "trylast", "specname")
"""What pluggy lets hooks be marked with that has no meaning where plugins are asked one by one."""


def check_hooks(plugin: Plugin) -> None:
    """Look for misspelled hooks, which pluggy takes in silence, and for arguments it has no good words for.

    Raises:
        PluginHookError: If a hook of the plugin's is not as specified, it has none, or it is not hashable.
    """
    if type(plugin.implementation).__hash__ is None:
        msg = f"plugin {plugin.label} is not hashable; a module is, and so is an object of a plain class"
        raise PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution)
    marks = 0
    for name in dir(plugin.implementation):
        try:
            options = _mark(plugin.implementation, name)
            flaw = _attribute_flaw(plugin.implementation, name, options)
        except FAULTS as cause:  # a plugin's code can fail in any way, even when one only looks at it
            flaw = f"can't be looked at: {describe(cause)}"
        if flaw is not None:
            msg = f"plugin {plugin.label} was refused: its {name} {flaw}"
            raise PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution)
        marks += options is not None
    if not marks:
        msg = f"plugin {plugin.label} was refused: it implements no hook: {_instead(plugin.implementation)}"
        raise PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution)


def _instead(implementation: object) -> str:
    """What its author may have meant by giving something that has no hooks."""
    if isinstance(implementation, ModuleType) or not isinstance(implementation, Extractor | Callable):
        return "mark its functions with @newsfacts.hookimpl"
    return (
        "a plugin is a module or an object whose newsfacts_register_extractors, marked @newsfacts.hookimpl, "
        "returns extractors; Extractor(name=…, produces=…, run=…) makes one of a function"
    )


def _attribute(implementation: object, name: str) -> object:
    """An attribute; ``None`` in place of a property, which is never a hook, and running it is not ours."""
    if isinstance(inspect.getattr_static(implementation, name, None), property):
        return None
    return getattr(implementation, name, None)


def _mark(implementation: object, name: str) -> Mapping[str, object] | None:
    """With which options an attribute is marked as a hook; ``None`` if it isn't."""
    options = getattr(_attribute(implementation, name), f"{hooks.PROJECT}_impl", None)
    return options if isinstance(options, Mapping) else None


def _attribute_flaw(implementation: object, name: str, options: Mapping[str, object] | None) -> str | None:
    """What is wrong with one attribute of a plugin, if it is a hook, marked with *options*, or should be."""
    attribute = _attribute(implementation, name)
    if options is None:
        unmarked = name in HOOK_NAMES and callable(attribute)
        return "lacks the mark @newsfacts.hookimpl" if unmarked else None
    refused = [option for option in _REFUSED if options.get(option)]
    if refused:
        return (
            f"is marked with {refused[0]}, which newsfacts does not know: hooks go by their names, and the "
            f"plugins are asked in the order of theirs"
        )
    if name in HOOK_NAMES:
        return _argument_flaw(name, attribute) if callable(attribute) else None
    # An optional hook may be one of another version of newsfacts.
    return None if options.get("optionalhook") else _misspelt(name)


def _misspelt(name: str) -> str:
    near = nearest(name, HOOK_NAMES)
    hint = f"; did you mean {near}?" if near else ""
    return f"is marked as a hook, but there is no hook of that name{hint}"


def _argument_flaw(name: str, implementation: Callable[..., object]) -> str | None:
    """What is wrong with the arguments of a hook's implementation, which may take some or all."""
    given = inspect.signature(getattr(hooks, name)).parameters
    try:
        taken = inspect.signature(implementation).parameters.values()
    except ValueError:  # it is not written in Python
        return None
    unknown = [each.name for each in taken if each.name not in given and each.default is each.empty]
    if not unknown:
        return None
    if unknown[0] == "self":
        return "belongs to a class: give the pipeline an object of it"
    what = f"gives {', '.join(given)} by these names" if given else "gives none"
    return f"takes {', '.join(unknown)}, but the hook {what}"


def declarations(items: object, expected: type, plugin: Plugin, hook: str) -> Iterator[object]:
    """What a plugin registers, item by item.

    Args:
        items: What its hook returned.
        expected: The class of what is registered; :class:`Fact` for fact types, which are classes themselves.
        plugin: The plugin.
        hook: The hook's name.

    Raises:
        PluginHookError: If it returned anything else.
    """
    wanted = f"a list of {expected.__name__}{' classes' * (expected is Fact)}"
    if not isinstance(items, Iterable):
        raise wrong(plugin, hook, shorten(items), wanted)
    for item in items:
        flaw = _flaw(item, expected)
        if flaw is not None:
            raise wrong(plugin, hook, f"a list with {flaw}", wanted)
        yield item


def _flaw(item: object, expected: type) -> str | None:
    """What is wrong with a registered item: a class where facts are declared, else an object."""
    if expected is not Fact:
        return None if isinstance(item, expected) else shorten(item)
    if not (isinstance(item, type) and issubclass(item, Fact)):
        return shorten(item)
    kind = item.kind
    if not (isinstance(kind, str) and kind):
        return f"{item.__name__} without a kind (in the class: kind: ClassVar[str] = 'vendor.name')"
    if not all(part.replace("-", "_").isidentifier() for part in kind.split(".")):
        return f"{item.__name__} of the kind {kind!r}, which is no words joined by dots, as 'vendor.name' is"
    return None


def wrong(plugin: Plugin, hook: str, answer: str, wanted: str) -> PluginHookError:
    """An error that says what a plugin's hook returned, and what it should."""
    msg = f"plugin {plugin.label} returned {answer} from {hook}, which wants {wanted}"
    return PluginHookError(msg, plugin=plugin.name, distribution=plugin.distribution)
