"""``newsfacts explain``."""

from __future__ import annotations

import click

from newsfacts.cli._folders import files_of, refuse_inputs
from newsfacts.cli._inputs import Inputs, input_options
from newsfacts.cli._messages import PluginCommand, quiet_option
from newsfacts.cli._output import Stream
from newsfacts.cli._run import Complaints, pipeline_without, run


@click.command(cls=PluginCommand, short_help="Show which rule of which plugin made each fact.")
@input_options
@quiet_option
def explain(
    *,
    files: tuple[str, ...],
    published: str | None,
    timezone: str | None,
    encoding: str,
    input_format: str | None,
    without: tuple[str, ...],
) -> None:
    """Show which rule of which plugin made each fact of each FILE."""
    complaints = Complaints()
    pipeline = pipeline_without(without, complaints)
    files = files_of(files, pipeline, input_format, (), complaints.tell)
    refuse_inputs(files, ())
    run(Inputs(files, published, encoding, input_format, timezone), pipeline, "explain", Stream(), complaints)
