"""What a renderer may ask of the pipeline that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from newsfacts.facts import Fact
from newsfacts.language import Language


class RendererContext(Protocol):
    """The pipeline that a renderer belongs to, as far as a renderer has to do with it.

    ``newsfacts_register_renderers`` is given it before the pipeline is finished: it can be asked from the
    first sheet on.
    """

    @property
    def fact_types(self) -> Mapping[str, type[Fact]]:
        """The fact types by kind: the core's and the plugins'."""
        ...

    def language(self, code: str) -> Language | None:
        """The language of an ISO 639 code; ``None`` if nobody knows it."""
        ...
