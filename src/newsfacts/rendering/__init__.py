"""Renderers: from fact sheets to text."""

from newsfacts._summaries import summary
from newsfacts.rendering._brat import BRAT
from newsfacts.rendering._context import RendererContext
from newsfacts.rendering._csv import CSV
from newsfacts.rendering._explain import EXPLAIN
from newsfacts.rendering._html import HTML
from newsfacts.rendering._json import JSON, JSONL
from newsfacts.rendering._jsonld import JSONLD
from newsfacts.rendering._renderer import Renderer
from newsfacts.rendering._sqlite import sqlite
from newsfacts.rendering._table import TABLE
from newsfacts.rendering._visible import visible

CORE_RENDERERS: tuple[Renderer, ...] = (JSON, JSONL, TABLE, EXPLAIN, HTML, CSV, JSONLD, BRAT)

__all__ = [
    "BRAT",
    "CORE_RENDERERS",
    "CSV",
    "EXPLAIN",
    "HTML",
    "JSON",
    "JSONL",
    "JSONLD",
    "TABLE",
    "Renderer",
    "RendererContext",
    "sqlite",
    "summary",
    "visible",
]
