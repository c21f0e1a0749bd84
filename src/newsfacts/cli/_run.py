"""What ``extract`` and ``explain`` do alike: articles in, rendered sheets out, complaints on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import click

from newsfacts.cli._inputs import Inputs
from newsfacts.cli._messages import Bar, is_quiet, tell, tell_strays
from newsfacts.cli._output import Output, Stream
from newsfacts.errors import NewsfactsError
from newsfacts.failure import Failure
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet

_REFRESH = 0.1  # seconds between two states of the progress bar


class Complaints:
    """What went wrong, told on stderr as it happens, each once, and counted."""

    def __init__(self) -> None:
        self.count = 0
        self._told: set[str] = set()

    def tell(self, problem: NewsfactsError | Failure) -> None:
        """Print one complaint, unless the same was printed before."""
        message = problem.message if isinstance(problem, Failure) else str(problem)
        self.count += 1
        if message not in self._told:
            self._told.add(message)
            tell(message)


def pipeline_without(names: Sequence[str], complaints: Complaints) -> Pipeline:
    """The installed plugins, less the named ones and those that are broken, which is complained of.

    Raises:
        click.UsageError: If a name is nobody's.
    """
    try:
        pipeline = Pipeline(without=names, on_error="collect")
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    for failure in pipeline.failures:
        complaints.tell(failure)
    return pipeline


def run(
    inputs: Inputs,
    pipeline: Pipeline,
    output_format: str,
    output: Output,
    complaints: Complaints,
    *,
    processes: int = 1,
    timeout: float | None = None,
) -> None:
    """Extract, render and write; exits with 1 if anything went wrong on the way.

    Raises:
        click.ClickException: If no plugin is there to find anything.
    """
    from newsfacts._processes.many import Effort  # noqa: PLC0415  (multiprocessing is slow to import)

    inputs.check(pipeline)
    if not pipeline.plugins:
        msg = 'no plugin is installed, so nothing can be found; pip install "newsfacts[ru]" brings Russian'
        raise click.ClickException(msg)
    wanted = inputs.articles(pipeline, complaints.tell)
    first = next(wanted, None)
    if first is None and complaints.count:
        sys.exit(1)  # nothing could be read, so nothing is written: an older file stays
    articles = output.remaining(wanted if first is None else chain([first], wanted))
    effort = Effort(processes=processes, timeout=timeout, prepare=tell_strays)
    sheets = effort.sheets(pipeline.extract, articles)
    told = _told(sheets, set(pipeline.failures), complaints)
    output.write(pipeline.renderers[output_format], with_progress(told, inputs, pipeline, output))
    if complaints.count:
        sys.exit(1)


def _told(sheets: Iterable[FactSheet], known: set[Failure], complaints: Complaints) -> Iterator[FactSheet]:
    """The sheets, whose failures are complained of."""
    for sheet in sheets:
        for failure in sheet.failures:
            if failure not in known:
                complaints.tell(failure)
        yield sheet


def with_progress(
    sheets: Iterable[FactSheet], inputs: Inputs, pipeline: Pipeline, output: Output
) -> Iterator[FactSheet]:
    """Pass the sheets on, and count them on stderr where a person is watching."""
    in_the_way = isinstance(output, Stream) and output.is_terminal
    if in_the_way or is_quiet() or sys.stderr is None or not sys.stderr.isatty():
        yield from sheets
        return
    from rich.console import Console  # noqa: PLC0415  (slow to import)
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (BarColumn(), MofNCompleteColumn(), "articles", TimeElapsedColumn(), TimeRemainingColumn())
    # Without a thread that redraws it: processes may still be forked.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task("", total=inputs.count(pipeline))
        drawn = 0.0
        Bar.console = progress.console
        try:
            for number, sheet in enumerate(sheets, 1):
                yield sheet
                if time.monotonic() - drawn > _REFRESH:
                    drawn = time.monotonic()
                    progress.update(task, completed=output.done + number, refresh=True)
        finally:
            Bar.console = None
