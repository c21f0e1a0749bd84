"""Places: their mentions put into the nominative, typed, and told apart."""

from __future__ import annotations

from newsfacts_names.places.building import build
from newsfacts_names.places.named import is_country

__all__ = ["build", "is_country"]
