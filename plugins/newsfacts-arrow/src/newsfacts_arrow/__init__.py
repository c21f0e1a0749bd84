"""Fact sheets as Arrow tables and Parquet, and extraction over record batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsfacts import FactSheet, Renderer, RendererContext, hookimpl
from newsfacts_arrow._version import __version__

if TYPE_CHECKING:
    from newsfacts_arrow.extracting import DifferentPipelineError as DifferentPipelineError
    from newsfacts_arrow.extracting import Extract as Extract
    from newsfacts_arrow.rows import record_batch as record_batch
    from newsfacts_arrow.rows import schema as schema
    from newsfacts_arrow.rows import sheets as sheets

__all__ = [
    "DifferentPipelineError",
    "Extract",
    "__version__",
    "newsfacts_register_renderers",
    "record_batch",
    "schema",
    "sheets",
]

_HOMES = {
    "DifferentPipelineError": "extracting",
    "Extract": "extracting",
    "record_batch": "rows",
    "schema": "rows",
    "sheets": "rows",
}


def __getattr__(name: str) -> Any:
    """Import pyarrow when the first name that needs it is asked for: every pipeline loads this module."""
    if name in _HOMES:
        from importlib import import_module  # noqa: PLC0415  (rarely needed)

        return getattr(import_module(f"newsfacts_arrow.{_HOMES[name]}"), name)
    msg = f"module 'newsfacts_arrow' has no attribute {name!r}"
    raise AttributeError(msg)


@hookimpl
def newsfacts_register_renderers(pipeline: RendererContext) -> list[Renderer]:
    """The renderer ``parquet``."""

    def render(sheets: Iterable[FactSheet]) -> Iterator[bytes]:
        from newsfacts_arrow.parquet import written  # noqa: PLC0415  (pyarrow is slow to import)

        return written(sheets, pipeline.fact_types)

    return [Renderer(name="parquet", suffixes=(".parquet",), binary=True, render=render)]
