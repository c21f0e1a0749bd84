"""``newsfacts explain``."""

from __future__ import annotations

import click

from newsfacts.cli._inputs import Inputs, input_options
from newsfacts.cli._output import Stream
from newsfacts.cli._run import Complaints, pipeline_without, run


@click.command()
@input_options
def explain(
    *,
    files: tuple[str, ...],
    published: str | None,
    timezone: str | None,
    encoding: str,
    input_format: str | None,
    without: tuple[str, ...],
) -> None:
    """Show each fact of each FILE with the rule and the plugin that made it."""
    complaints = Complaints()
    pipeline = pipeline_without(without, complaints)
    run(Inputs(files, published, encoding, input_format, timezone), pipeline, "explain", Stream(), complaints)
