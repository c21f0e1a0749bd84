"""From expressions to values, in reading order."""

from __future__ import annotations

from newsfacts_dates.resolution.context import Context
from newsfacts_dates.resolution.values import Value, resolve_expression

__all__ = ["Context", "Value", "resolve_expression"]
