"""Records: the small values that functions hand each other, cheap to declare and to make.

A plugin has dozens of classes for these, which are built when it is imported, and makes hundreds an article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["record"]

if TYPE_CHECKING:
    from attrs import frozen as record
else:

    def record(cls: type | None = None, *, eq: bool = False, **options: Any) -> Any:
        """A class of *attrs* whose objects are not changed, for what stays inside of a plugin.

        As :func:`attrs.frozen`, but that type checkers alone see to it that nothing is changed, and that two
        records are equal only if they are the same. A class is built in a half of the time so, and an object
        made in a third.

        Args:
            cls: The class, for which this is the decorator.
            eq: Whether records with equal fields are equal, and may be looked up by them.
            options: Further ones of :func:`attrs.define`, such as ``kw_only``.
        """
        if cls is None:
            return lambda given: record(given, eq=eq, **options)
        shown = {} if "__repr__" in vars(cls) else {"repr": False}
        made = attrs.define(
            cls,
            eq=eq,
            unsafe_hash=eq or None,
            on_setattr=attrs.setters.NO_OP,
            match_args=False,
            getstate_setstate=False,
            **shown,
            **options,
        )
        if shown:
            made.__repr__ = _shown
        return made


def _shown(self: Any) -> str:
    """One for all records: attrs compiles one for each class."""
    fields = (each.name for each in attrs.fields(type(self)) if each.repr)
    return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in fields)})"
