"""The renderer: a declaration of one output format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from newsfacts.sheet import FactSheet


@attrs.frozen(kw_only=True)
class Renderer:
    """One output format.

    Args:
        name: Unique among all renderers of a pipeline: ``json``, ``table``.
        render: From sheets to pieces of text, lazily: written one after the other they are the output.

    Raises:
        TypeError: If *render* can't be called.
        ValueError: If *name* is empty.
    """

    name: str = attrs.field(validator=attrs.validators.min_len(1))
    render: Callable[[Iterable[FactSheet]], Iterator[str]] = attrs.field(
        repr=False, validator=attrs.validators.is_callable()
    )
