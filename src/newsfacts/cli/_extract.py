"""``newsfacts extract``."""

from __future__ import annotations

import datetime as dt
import sys
from functools import partial
from pathlib import Path

import click

from newsfacts.cli._inputs import Inputs, input_options
from newsfacts.cli._output import write
from newsfacts.cli._run import pipeline_without, run


@click.command()
@input_options
@click.option(
    "--format",
    "output_format",
    metavar="FORMAT",
    help="json, jsonl, table, explain or a plugin's. [by the suffix of OUT; table on a terminal, else json]",
)
@click.option("-o", "--output", metavar="OUT", help="A file to write, whole or not at all. [standard output]")
def extract(
    *,
    files: tuple[str, ...],
    published: dt.date | None,
    encoding: str,
    input_format: str | None,
    without: tuple[str, ...],
    output_format: str | None,
    output: str | None,
) -> None:
    """Extract the facts of each FILE (- is standard input).

    Text files may begin with the line "date YYYY-MM-DD"; JSON files hold an article or a list of
    them, JSONL files one a line: {"text", "published", "title", "url", "publisher", "language", "id"}.

    Exit status: 0 if all went well; 1 if a file could not be read or a plugin failed (what could be
    done is still written, and the complaint is on standard error); 2 for a wrong command line.
    """
    pipeline = pipeline_without(without)
    chosen = output_format or default_format(output)
    if chosen not in pipeline.renderers:
        msg = f"no output format is named {chosen!r}; there are {', '.join(pipeline.renderers)}"
        raise click.UsageError(msg)
    inputs = Inputs(files, published, encoding, input_format)
    run(inputs, pipeline, chosen, partial(write, target=output))


def default_format(output: str | None) -> str:
    """By the suffix of the output file; a table for a person at a terminal, JSON for a program."""
    if output is not None and Path(output).suffix in {".jsonl", ".ndjson"}:
        return "jsonl"
    return "table" if output is None and sys.stdout.isatty() else "json"
