"""``newsfacts extract``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from newsfacts.cli._inputs import Inputs, input_options
from newsfacts.cli._output import Output, Stream, WholeFile
from newsfacts.cli._run import Complaints, pipeline_without, run
from newsfacts.pipeline import Pipeline


@click.command()
@input_options
@click.option(
    "--format",
    "output_format",
    metavar="FORMAT",
    help="json, jsonl, table, explain, html or a plugin's. [by OUT's suffix; table on a terminal, else json]",
)
@click.option("-o", "--output", metavar="OUT", help="A file to write, whole or not at all. [standard output]")
@click.option(
    "--processes",
    metavar="N",
    type=click.IntRange(min=1),
    default=1,
    help="How many processes to extract in. [1]",
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    help="Give up an article that takes longer. [never]",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Go on with OUT.part, the JSONL that a run cut short has left; without it, that is discarded.",
)
def extract(  # noqa: PLR0913  (click passes each option by name)
    *,
    files: tuple[str, ...],
    published: str | None,
    timezone: str | None,
    encoding: str,
    input_format: str | None,
    without: tuple[str, ...],
    output_format: str | None,
    output: str | None,
    processes: int,
    timeout: float | None,
    resume: bool,
) -> None:
    """Extract the facts of each FILE (- is standard input).

    Text files may begin with the line "date 2025-12-31" or "date 31.12.2025"; JSON files hold an
    article or a list of them, JSONL files one a line: {"text", "published", "timezone", "title", "url",
    "publisher", "language", "id"}.

    JSONL grows, a line an article, in OUT.part until all is done. If the run is cut short, the same
    command with --resume goes on after the last whole line; it refuses if the articles, the plugins
    or their versions have changed since.

    Exit status: 0 if all went well; 1 if a file could not be read, a plugin failed or an article was
    given up (what could be done is still written, and the complaint is on standard error); 2 for a
    wrong command line.
    """
    complaints = Complaints()
    pipeline = pipeline_without(without, complaints)
    chosen = output_format or default_format(output)
    if chosen not in pipeline.renderers:
        msg = f"no output format is named {chosen!r}; there are {', '.join(pipeline.renderers)}"
        raise click.UsageError(msg)
    inputs = Inputs(files, published, encoding, input_format, timezone)
    target = output_to(output, pipeline, resume=resume, lines=chosen == "jsonl")
    run(inputs, pipeline, chosen, target, complaints, processes=processes, timeout=timeout)


def default_format(output: str | None) -> str:
    """By the suffix of the output file; a table for a person at a terminal, JSON for a program."""
    if output is not None and Path(output).suffix in {".jsonl", ".ndjson"}:
        return "jsonl"
    return "table" if output is None and sys.stdout.isatty() else "json"


def output_to(output: str | None, pipeline: Pipeline, *, resume: bool, lines: bool) -> Output:
    """Where to write to.

    Args:
        output: A path; ``None`` or ``-`` is standard output.
        pipeline: What makes the facts.
        resume: Whether to go on with an unfinished file.
        lines: Whether the format is a line an article.

    Raises:
        click.UsageError: If there is nothing that could be resumed, or the path is a folder.
    """
    path = None if output in {None, "-"} else Path(str(output))
    if path is not None and path.is_dir():
        msg = f"{path} is a folder"
        raise click.UsageError(msg)
    stream = path is None or (path.exists() and not path.is_file())
    if resume and (stream or not lines):
        msg = "--resume needs -o with a file, and JSONL as its format"
        raise click.UsageError(msg)
    if path is None or stream:
        return Stream(path)
    if not lines:
        return WholeFile(path)
    from newsfacts.cli._resuming import ResumableFile, making_of  # noqa: PLC0415  (cattrs is slow to import)

    return ResumableFile(path, resume, making_of(pipeline))
