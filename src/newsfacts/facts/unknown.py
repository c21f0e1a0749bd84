"""Facts of a kind that no installed plugin declares, kept as they were."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsfacts.facts.base import Fact


@attrs.frozen(kw_only=True)
class UnknownFact(Fact):
    """A fact read from JSON whose kind is not known here; written back unchanged.

    Args:
        kind_name: The kind it was written with.
        data: Its further fields, as plain JSON values.
    """

    kind_name: str
    data: Mapping[str, Any] = attrs.field(factory=dict, hash=False)

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The kind it was written with."""
        return self.kind_name
