"""A Parquet file of sheets, as a stream of bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import pyarrow.parquet as pq

from newsfacts import Fact, FactSheet
from newsfacts_arrow.rows import layout

_GROUP = 1000
"""Sheets of a row group: what is held in memory, and what a reader can skip."""


def written(sheets: Iterable[FactSheet], fact_types: Mapping[str, type[Fact]]) -> Iterator[bytes]:
    """The bytes of one Parquet file, row group by row group.

    Args:
        sheets: The sheets.
        fact_types: The fact types that have columns, which have to be known before the first sheet.
    """
    columns = layout(fact_types)
    remaining = iter(sheets)
    out = _Pieces()
    with pq.ParquetWriter(out, columns.schema, compression="zstd") as writer:
        while group := list(islice(remaining, _GROUP)):
            writer.write_batch(columns.batch(group))
            yield from out.taken()
    yield from out.taken()


class _Pieces(io.RawIOBase):
    """A file whose content is handed on as it grows."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self._pieces.append(bytes(piece))
        return len(piece)

    def taken(self) -> list[bytes]:
        """What was written since it was last asked."""
        taken, self._pieces = self._pieces, []
        return taken
