"""Places: their mentions put into the nominative, typed, and told apart."""

from __future__ import annotations

from newsfacts_names.places.building import build

__all__ = ["build"]
