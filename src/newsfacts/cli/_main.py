"""The command group, and what all commands share."""

from __future__ import annotations

from typing import Any

import click

from newsfacts._version import __version__
from newsfacts.cli._explain import explain
from newsfacts.cli._extract import extract
from newsfacts.cli._plugins import plugins
from newsfacts.cli._schema import schema
from newsfacts.errors import NewsfactsError


class _Group(click.Group):
    """A group whose commands end with one line, not a traceback, when the library complains."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NewsfactsError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            raise  # click's own: whoever reads the output has had enough
        except OSError as error:
            msg = f"standard output: {error.strerror or error}"
            raise click.ClickException(msg) from error


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsfacts")
def main() -> None:
    """Turn Russian-language news articles into structured, checkable facts."""


for _command in (extract, explain, plugins, schema):
    main.add_command(_command)
