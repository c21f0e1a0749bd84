"""Extraction over record batches: what engines such as Ray, Spark, Dask and DuckDB call."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from itertools import chain
from typing import Any, Literal

import attrs
import pyarrow as pa

from newsfacts import Article, FactSheet, Failure, NewsfactsError, Pipeline
from newsfacts_arrow.rows import Layout, layout

_READ = tuple(each.name for each in attrs.fields(Article) if each.name != "metadata")


class DifferentPipelineError(NewsfactsError):
    """The pipeline on this machine would make other facts than the one that was meant."""


class Extract:
    """Adds the facts to batches of articles: a callable over record batches or tables, picklable.

    The caller's columns stay as they are; those of the facts and ``failures`` come after them, as
    :func:`newsfacts_arrow.schema` has them. The column ``text`` is the article's text; ``published``,
    ``published_at``, ``timezone``, ``title``, ``url``, ``publisher``, ``authors``, ``language`` and ``id``
    are read where they are there. One bad article costs itself only, and its row says why.

    It carries its options, not a pipeline: that is built where it runs, once a process, and must have the
    same :attr:`fingerprint <newsfacts.Pipeline.fingerprint>` as that of the machine on which this object
    was made.

    Args:
        columns: The caller's names of the article's fields where they are others: ``{"text": "body"}``.
        plugins: As for :class:`newsfacts.Pipeline`.
        without: As for :class:`newsfacts.Pipeline`.
        on_error: As for :class:`newsfacts.Pipeline`, but ``"collect"`` if nothing is said.
        processes: As for :meth:`newsfacts.Pipeline.extract_many`: they are started for each call, and once
            for all that :meth:`batches` is given. Leave it to engines that share out the batches themselves.
        timeout: Likewise.
        fingerprint: What the pipeline must agree in; if it is not given, that of this machine.

    Raises:
        ValueError: If *columns* names what is no field of an article.
    """

    def __init__(
        self,
        *,
        columns: Mapping[str, str] | None = None,
        plugins: Iterable[object] | None = None,
        without: Collection[str] = (),
        on_error: Literal["raise", "collect"] = "collect",
        processes: int = 1,
        timeout: float | None = None,
        fingerprint: Mapping[str, str] | None = None,
    ) -> None:
        for name in columns or {}:
            if name not in _READ:
                msg = f"{name!r} is no field of an article; there are {', '.join(_READ)}"
                raise ValueError(msg)
        self._columns = {name: name for name in _READ} | dict(columns or {})
        made = Pipeline(plugins, without=without, on_error=on_error)
        self._recipe = pickle.dumps(made)
        self._fingerprint = dict(made.fingerprint if fingerprint is None else fingerprint)
        self._effort: dict[str, Any] = {"processes": processes, "timeout": timeout}

    def schema(self, given: pa.Schema) -> pa.Schema:
        """What comes out where batches of the schema *given* go in.

        Raises:
            ValueError: If the text is missing, or a column of the caller's has the name of one of the facts'.
        """
        _, columns = self._ready()
        return self._schema(given, columns)

    def __call__(self, batch: pa.RecordBatch | pa.Table) -> Any:
        """The same rows with their facts, as a batch or table like the one that is given.

        Raises:
            DifferentPipelineError: If the pipeline here would make other facts.
            RuntimeError: If processes are asked for where Python allows none, in a daemonic worker of a pool.
            ValueError: As for :meth:`schema`.
        """
        if isinstance(batch, pa.Table):
            return pa.Table.from_batches(self.batches(batch.to_batches()), schema=self.schema(batch.schema))
        (made,) = self.batches([batch])
        return made

    def batches(self, batches: Iterable[pa.RecordBatch]) -> Generator[pa.RecordBatch, None, None]:
        """Batch after batch, as ``mapInArrow`` of Spark wants it; the processes live as long as the iterator.

        Batches are taken a few articles ahead of those that come out.

        Raises:
            DifferentPipelineError: As for a call.
            RuntimeError: As for a call.
            ValueError: As for a call.
        """
        pipeline, columns = self._ready()
        read: deque[_Rows] = deque()
        finished: deque[FactSheet] = deque()
        made = pipeline.extract_many(self._articles(batches, read), **self._effort)
        with closing(made) as sheets:
            for sheet in chain(sheets, (None,)):  # after the last one, what holds no article comes out too
                finished.extend(() if sheet is None else (sheet,))
                while read and read[0].wanted <= len(finished):
                    rows = read.popleft()
                    facts = columns.fact_columns(rows.sheets(finished))
                    schema = self._schema(rows.batch.schema, columns)
                    yield pa.RecordBatch.from_arrays([*rows.batch.columns, *facts], schema=schema)

    def _schema(self, given: pa.Schema, columns: Layout) -> pa.Schema:
        text = self._columns["text"]
        if text not in given.names:
            msg = f"there is no column {text!r} for the article's text; there are {', '.join(given.names)}"
            raise ValueError(msg)
        fields = columns.fact_fields
        if taken := {each.name for each in fields} & set(given.names):
            msg = f"the columns {', '.join(sorted(taken))} are those of the facts: rename yours"
            raise ValueError(msg)
        return pa.schema([*given, *fields], metadata=given.metadata)

    def _ready(self) -> tuple[Pipeline, Layout]:
        """The pipeline of this process, if it is the one that was meant.

        Raises:
            DifferentPipelineError: If it isn't; the message names what differs.
        """
        pipeline, columns, here = _built(self._recipe)
        differing = [
            name for name in {**here, **self._fingerprint} if here.get(name) != self._fingerprint.get(name)
        ]
        if differing:
            told = "; ".join(
                f"{name}: {here.get(name, 'missing')} here, {self._fingerprint.get(name, 'missing')} there"
                for name in differing
            )
            msg = f"the pipeline of this machine is not the one that was meant ({told})"
            raise DifferentPipelineError(msg)
        return pipeline, columns

    def _articles(self, batches: Iterable[pa.RecordBatch], read: deque[_Rows]) -> Iterator[Article]:
        """The articles of all batches; those that are begun are put behind *read*."""
        for batch in batches:
            self.schema(batch.schema)
            names = {name: own for name, own in self._columns.items() if own in batch.schema.names}
            rows = batch.select(list(dict.fromkeys(names.values()))).to_pylist()
            made = [_article({name: row[own] for name, own in names.items()}) for row in rows]
            articles = [each for each in made if isinstance(each, Article)]
            read.append(_Rows(batch, made, len(articles)))
            yield from articles


@attrs.frozen(eq=False)
class _Rows:
    """A batch on its way: the article of each row or what is wrong with it, and how many sheets will come."""

    batch: pa.RecordBatch
    articles: Sequence[Article | Failure]
    wanted: int

    def sheets(self, finished: deque[FactSheet]) -> list[FactSheet]:
        """A sheet of each row, those of its articles taken from the *finished* ones."""
        return [
            finished.popleft()
            if isinstance(each, Article)
            else FactSheet(article=Article(text=""), failures=(each,))
            for each in self.articles
        ]


@lru_cache(maxsize=4)
def _built(recipe: bytes) -> tuple[Pipeline, Layout, Mapping[str, str]]:
    """A pipeline by its options, once a process: engines bring the same callable anew for each task."""
    pipeline: Pipeline = pickle.loads(recipe)  # noqa: S301  (it comes from the same object as this code)
    return pipeline, layout(pipeline.fact_types), pipeline.fingerprint


def _article(values: Mapping[str, Any]) -> Article | Failure:
    """The article of a row, or what is wrong with it."""
    known = {name: value for name, value in values.items() if value is not None}
    if not isinstance(known.get("text"), str):
        return Failure(message="the article has no text", error="ReadError")
    if isinstance(known.get("id"), int):
        known["id"] = str(known["id"])
    try:
        return Article(**known)
    except (TypeError, ValueError) as error:
        return Failure(message=f"article {known.get('id', '')!r}: {error}", error=type(error).__name__)
