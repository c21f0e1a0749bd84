"""From the files named on a command line to articles."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import attrs
import click

from newsfacts.article import Article
from newsfacts.cli._messages import tell
from newsfacts.errors import ReadError
from newsfacts.pipeline import Pipeline
from newsfacts.reading import JSONL, TEXT, check_encoding, read_many, reader_for

F = TypeVar("F", bound=Callable[..., Any])


def input_options(command: F) -> F:
    """The options of every command that reads articles."""
    for option in reversed(_INPUT_OPTIONS):
        command = option(command)
    return command


def _checked(field: str) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    """A callback that lets pass what an article takes for *field*."""

    def check(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
        try:
            Article(text="", **{field: value})  # type: ignore[arg-type]
        except ValueError as cause:
            raise click.BadParameter(str(cause)) from cause
        return value

    return check


_INPUT_OPTIONS = (
    click.argument("files", nargs=-1, required=True, metavar="FILE..."),
    click.option(
        "--published",
        metavar="DATE",
        callback=_checked("published"),
        help="Publication day or moment of articles that don't tell theirs: 2025-12-31, 31.12.2025, "
        "2025-12-31T15:30+03:00.",
    ),
    click.option(
        "--timezone",
        metavar="ZONE",
        callback=_checked("timezone"),
        help="Time zone of the newsroom, for articles that don't tell theirs: Europe/Moscow, +03:00.",
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
        published: The publication day or moment of articles that don't tell theirs, as it was written.
        encoding: The files' encoding.
        input_format: A reader's name; ``None`` goes by each file's suffix.
        timezone: The time zone of the newsroom, for articles that don't tell theirs.
    """

    files: tuple[str, ...]
    published: str | None
    encoding: str
    input_format: str | None
    timezone: str | None = None

    def articles(self, pipeline: Pipeline, complain: Callable[[ReadError], None]) -> Iterator[Article]:
        """The articles in order; what can't be read is complained of, and the next one taken."""
        for file in self.files:
            found = errors = 0

            def heard(error: ReadError) -> None:
                nonlocal errors
                errors += 1
                complain(error)

            try:
                for article in self._read(file, pipeline, heard):
                    found += 1
                    if not article.text.strip():
                        tell(f"{article.id or file}: there is no text in it")
                    dated = self._dated(article, complain)
                    if dated is not None:
                        yield dated
            except ReadError as error:
                heard(error)
            if not found and not errors:
                tell(f"{file}: there is no article in it")

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
            if file == "-" or not Path(file).is_file():
                return None
            try:
                reader = reader_for(file, pipeline.readers.values(), self.input_format)
            except ReadError:
                return None  # which reading it will tell
            if reader not in {TEXT, JSONL}:
                return None
            total += 1 if reader is TEXT else _lines(file)
        return total

    def _read(
        self, file: str, pipeline: Pipeline, complain: Callable[[ReadError], None]
    ) -> Iterable[Article]:
        return read_many(
            _standard_input() if file == "-" else file,
            encoding=self.encoding,
            format=self.input_format,
            readers=pipeline.readers,
            on_error=complain,
        )

    def _dated(self, article: Article, complain: Callable[[ReadError], None]) -> Article | None:
        """The article with the day and the zone that it doesn't tell itself; none if they don't fit."""
        told = article.published_at or article.published
        published, zone = told or self.published, article.timezone or self.timezone
        if (published, zone) == (told, article.timezone):
            return article
        try:
            return article.dated(published, timezone=zone)
        except ValueError as cause:
            complain(ReadError(f"{article.id}: {cause}"))
            return None


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        msg = "standard input: it is closed"
        raise ReadError(msg)
    return sys.stdin.buffer


def _lines(file: str) -> int:
    """The lines of a file that are not blank; 0 if it can't be read, which reading it will tell."""
    try:
        with Path(file).open("rb") as stream:
            return sum(1 for line in stream if line.strip())
    except OSError:
        return 0
