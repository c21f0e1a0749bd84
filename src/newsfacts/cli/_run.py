"""What ``extract`` and ``explain`` do alike: articles in, rendered sheets out, complaints on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from newsfacts.article import Article
from newsfacts.cli._inputs import Inputs
from newsfacts.errors import NewsfactsError
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet, Failure


class Complaints:
    """What went wrong, told on stderr as it happens, each once, and counted."""

    def __init__(self) -> None:
        self.count = 0
        self._told: set[str] = set()

    def tell(self, problem: NewsfactsError | Failure | str) -> None:
        """Print one complaint, unless the same was printed before."""
        message = problem.message if isinstance(problem, Failure) else str(problem)
        self.count += 1
        if message not in self._told:
            self._told.add(message)
            click.echo(f"newsfacts: {message}", err=True)


def pipeline_without(names: Sequence[str]) -> Pipeline:
    """The installed plugins, less the named ones; failures are collected.

    Raises:
        click.UsageError: If a name is nobody's.
    """
    try:
        return Pipeline(without=names, on_error="collect")
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def run(
    inputs: Inputs,
    pipeline: Pipeline,
    output_format: str,
    write: Callable[[Iterable[str]], None],
) -> None:
    """Extract, render and write; exits with 1 if anything went wrong on the way."""
    complaints = Complaints()
    for failure in pipeline.failures:
        complaints.tell(failure)
    articles = with_progress(inputs.articles(pipeline, complaints.tell))
    sheets = _sheets(pipeline, articles, complaints)
    write(pipeline.renderers[output_format].render(sheets))
    if complaints.count:
        sys.exit(1)


def _sheets(pipeline: Pipeline, articles: Iterable[Article], complaints: Complaints) -> Iterator[FactSheet]:
    known = set(pipeline.failures)
    for article in articles:
        try:
            sheet = pipeline.extract(article)
        except NewsfactsError as error:
            complaints.tell(f"{article.id}: {error}")
            continue
        for failure in sheet.failures:
            if failure not in known:
                complaints.tell(failure)
        yield sheet


def with_progress(articles: Iterable[Article]) -> Iterator[Article]:
    """Pass the articles on, and count them on stderr where a person is watching."""
    if not sys.stderr.isatty():
        yield from articles
        return
    from rich.console import Console  # noqa: PLC0415  (slow to import)
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (SpinnerColumn(), MofNCompleteColumn(), "articles", TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        for article in articles:
            yield article
            progress.advance(task)
