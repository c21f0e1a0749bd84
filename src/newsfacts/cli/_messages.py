"""What the command line says on stderr: always a line that begins with the program's name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import IO, Any

import click

from newsfacts.errors import NewsfactsError


def tell(message: str, file: IO[Any] | None = None) -> None:
    """Say it, on stderr unless *file* is another stream."""
    click.echo(f"newsfacts: {message}", file=file, err=True)


class _Complaint(click.ClickException):
    """Ends a command with one line."""

    def show(self, file: IO[Any] | None = None) -> None:
        tell(self.format_message(), file)


class _UsageComplaint(click.UsageError):
    """Ends a command with its usage and one line."""

    def show(self, file: IO[Any] | None = None) -> None:
        if self.ctx is not None:
            hint = f"Try '{self.ctx.command_path} --help' for help.\n"
            click.echo(f"{self.ctx.get_usage()}\n{hint}", file=file, err=True)
        tell(self.format_message(), file)


@contextlib.contextmanager
def _complaining() -> Iterator[None]:
    """End with a line, not a traceback, when the library, click or the operating system complains.

    Raises:
        click.ClickException: That line.
    """
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise  # no complaint: it shows the help
    except click.UsageError as error:
        raise _UsageComplaint(error.format_message(), error.ctx) from error
    except (click.ClickException, NewsfactsError) as error:
        message = error.format_message() if isinstance(error, click.ClickException) else str(error)
        raise _Complaint(message) from error
    except BrokenPipeError:
        raise  # click's own: whoever reads the output has had enough
    except OSError as error:
        msg = f"standard output: {error.strerror or error}"
        raise _Complaint(msg) from error


class ComplainingCommand(click.Command):
    """A command whose complaints, those about its arguments included, have the one form."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _complaining():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _complaining():
            return super().invoke(ctx)


class ComplainingGroup(ComplainingCommand, click.Group):
    """The same for a group and all its commands."""
