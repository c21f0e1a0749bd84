"""The command group, and what all commands share."""

from __future__ import annotations

import click

from newsfacts._garbage import collect_rarely
from newsfacts._version import __version__
from newsfacts.cli._explain import explain
from newsfacts.cli._extract import extract
from newsfacts.cli._messages import ComplainingGroup
from newsfacts.cli._plugins import plugins
from newsfacts.cli._schema import schema


@click.group(cls=ComplainingGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsfacts")
def main() -> None:
    """Turn Russian-language news articles into structured, checkable facts."""
    collect_rarely()


for _command in (extract, explain, plugins, schema):
    main.add_command(_command)
