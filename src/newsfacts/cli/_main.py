"""The command group, and what all commands share."""

from __future__ import annotations

from typing import Any

import click

from newsfacts._version import __version__
from newsfacts.cli._explain import explain
from newsfacts.cli._extract import extract
from newsfacts.cli._messages import complaining
from newsfacts.cli._plugins import plugins
from newsfacts.cli._schema import schema


class _Group(click.Group):
    """A group whose complaints, its commands' included, have one form."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with complaining():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with complaining():
            return super().invoke(ctx)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsfacts")
def main() -> None:
    """Turn Russian-language news articles into structured, checkable facts."""


for _command in (extract, explain, plugins, schema):
    main.add_command(_command)
