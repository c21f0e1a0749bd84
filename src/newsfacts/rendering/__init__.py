"""Renderers: from fact sheets to text."""

from newsfacts.rendering._explain import EXPLAIN
from newsfacts.rendering._json import JSON, JSONL
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._summary import summary
from newsfacts.rendering._table import TABLE

CORE_RENDERERS: tuple[Renderer, ...] = (JSON, JSONL, TABLE, EXPLAIN)

__all__ = ["CORE_RENDERERS", "EXPLAIN", "JSON", "JSONL", "TABLE", "Renderer", "summary"]
