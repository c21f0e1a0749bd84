"""Places: their mentions put into the nominative, typed, and told apart."""

from __future__ import annotations

from newsfacts_names.places.building import Towns, build, by_any_name
from newsfacts_names.places.named import is_country

__all__ = ["Towns", "build", "by_any_name", "is_country"]
