"""How far the names of organisations and places go: one trained decision over what others propose."""

from __future__ import annotations

from newsfacts_names.extents.deciding import Proposed, decided

__all__ = ["Proposed", "decided"]
