"""From the files named on a command line to articles."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import attrs
import click

from newsfacts.article import Article
from newsfacts.errors import ReadError
from newsfacts.pipeline import Pipeline
from newsfacts.reading import JSONL, TEXT, check_encoding, read_many, reader_for

F = TypeVar("F", bound=Callable[..., Any])


def input_options(command: F) -> F:
    """The options of every command that reads articles."""
    for option in reversed(_INPUT_OPTIONS):
        command = option(command)
    return command


_INPUT_OPTIONS = (
    click.argument("files", nargs=-1, required=True, metavar="FILE..."),
    click.option(
        "--published",
        metavar="DATE",
        type=click.DateTime(formats=["%Y-%m-%d", "%d.%m.%Y"]),
        help="Publication day of articles that don't tell theirs: 2025-12-31 or 31.12.2025.",
    ),
    click.option("--encoding", default="utf-8-sig", help="Encoding of the files, such as cp1251. [UTF-8]"),
    click.option(
        "--from", "input_format", metavar="FORMAT", help="text, json, jsonl or a plugin's. [by suffix]"
    ),
    click.option("--without", multiple=True, metavar="NAME", help="A plugin or extractor to leave out."),
)


@attrs.frozen
class Inputs:
    """The articles of the files named on a command line.

    Args:
        files: Paths; ``-`` is standard input.
        published: The publication day of articles that don't tell theirs.
        encoding: The files' encoding.
        input_format: A reader's name; ``None`` goes by each file's suffix.
    """

    files: tuple[str, ...]
    published: dt.date | None
    encoding: str
    input_format: str | None

    def articles(self, pipeline: Pipeline, complain: Callable[[ReadError], None]) -> Iterator[Article]:
        """The articles in order; what can't be read is complained of, and the next one taken."""
        for file in self.files:
            try:
                yield from map(self._dated, self._read(file, pipeline, complain))
            except ReadError as error:
                complain(error)

    def check(self, pipeline: Pipeline) -> None:
        """See that the named format and encoding exist, before anything is read or written.

        Raises:
            click.UsageError: If one of them does not.
        """
        if self.input_format is not None and self.input_format not in pipeline.readers:
            msg = f"no input format is named {self.input_format!r}; there are {', '.join(pipeline.readers)}"
            raise click.UsageError(msg)
        try:
            check_encoding(self.encoding)
        except ReadError as error:
            raise click.UsageError(str(error)) from error

    def count(self, pipeline: Pipeline) -> int | None:
        """How many articles there are; ``None`` if only reading them all would tell."""
        total = 0
        for file in self.files:
            reader = reader_for(file, pipeline.readers.values(), self.input_format)
            if file == "-" or reader not in {TEXT, JSONL} or not Path(file).is_file():
                return None
            total += 1 if reader is TEXT else _lines(file)
        return total

    def _read(
        self, file: str, pipeline: Pipeline, complain: Callable[[ReadError], None]
    ) -> Iterable[Article]:
        return read_many(
            sys.stdin.buffer if file == "-" else file,
            encoding=self.encoding,
            format=self.input_format,
            readers=pipeline.readers.values(),
            on_error=complain,
        )

    def _dated(self, article: Article) -> Article:
        if article.published is not None or self.published is None:
            return article
        return attrs.evolve(article, published=self.published)


def _lines(file: str) -> int:
    """The lines of a file that are not blank; 0 if it can't be read, which reading it will tell."""
    try:
        with Path(file).open("rb") as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 0
