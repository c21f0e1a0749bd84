"""newsfacts: a Russian-language news article, turned into structured, checkable facts.

>>> import newsfacts
>>> sheet = newsfacts.extract("Об этом вчера сообщил Иван Петров.", published="2025-12-31")
>>> [(date.text, date.value) for date in sheet.dates]
[('вчера', '2025-12-30')]

The public names are imported on first use, so that ``import newsfacts`` costs next to
nothing; no plugin and no dictionary is loaded before the first extraction.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsfacts._public import *  # noqa: F403  (the names and their homes stand in one place)
    from newsfacts._public import __all__ as __all__
    from newsfacts._public import __version__ as __version__
else:
    from newsfacts import _installed
    from newsfacts._garbage import let_alone

    _installed.provided_by(lambda: import_module("newsfacts._api").working())
    _LAZY_DUNDERS = ("__all__", "__version__")

    def _names() -> ModuleType:
        # "from newsfacts import _public" would ask __getattr__ for it, for ever.
        if found := sys.modules.get("newsfacts._public"):
            return found
        with let_alone():
            return import_module("newsfacts._public")

    def __getattr__(name: str) -> Any:
        """Import the public names when the first of them is asked for."""
        if name in _LAZY_DUNDERS or (not name.startswith("_") and name in _names().__all__):
            value = globals()[name] = getattr(_names(), name)  # asked once: the next time it is there
            return value
        msg = f"module 'newsfacts' has no attribute {name!r}"
        raise AttributeError(msg)

    def __dir__() -> list[str]:
        return list(_names().__all__)
