"""Renderers: from fact sheets to text."""

from newsfacts.rendering._json import JSON, JSONL
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._table import TABLE

CORE_RENDERERS: tuple[Renderer, ...] = (JSON, JSONL, TABLE)

__all__ = ["CORE_RENDERERS", "JSON", "JSONL", "TABLE", "Renderer"]
