"""``newsfacts schema``."""

from __future__ import annotations

import json
import sys

import click

from newsfacts.cli._messages import PluginCommand
from newsfacts.cli._run import Complaints, pipeline_without
from newsfacts.cli._streams import say


@click.command(cls=PluginCommand, short_help="Print the JSON Schema of the output.")
def schema() -> None:
    """Print the JSON Schema of the output, the installed plugins' fact types included."""
    from newsfacts.serialization import json_schema  # noqa: PLC0415  (cattrs is slow to import)

    complaints = Complaints()
    pipeline = pipeline_without((), complaints)
    try:
        text = json.dumps(json_schema(pipeline.fact_types), ensure_ascii=False, indent=2)
    except TypeError as error:
        raise click.ClickException(str(error)) from error
    say(text)
    if complaints.count:
        sys.exit(1)
