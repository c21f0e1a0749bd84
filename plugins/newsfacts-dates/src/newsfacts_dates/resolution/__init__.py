"""From expressions to values, in reading order."""

from __future__ import annotations

from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.values import resolve_expression

__all__ = ["Context", "resolve_expression"]
