"""What the command line says on stderr: always a line that begins with the program's name."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from newsfacts.cli._interrupting import ending_tidily
from newsfacts.cli._streams import Strays, occupy_closed_descriptors, strays_told
from newsfacts.errors import NewsfactsError
from newsfacts.rendering import visible

if TYPE_CHECKING:
    from rich.console import Console

F = TypeVar("F", bound=Callable[..., Any])


_QUIET = "newsfacts.quiet"
_PATIENCE = 1.0  # seconds that a thread has to end by itself


def quiet_option(command: F) -> F:
    """The option to say nothing but what ends the command."""
    return click.option(
        "-q",
        "--quiet",
        is_flag=True,
        expose_value=False,
        callback=_be_quiet,
        help="Say nothing on standard error but what ends the run; the exit status tells of the rest.",
    )(command)


def _be_quiet(context: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  (click passes it)
    context.meta[_QUIET] = value


def is_quiet() -> bool:
    """Whether the command was told to be."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_QUIET))


class Bar:
    """The progress bar that is on the screen, which lines have to be written above."""

    console: Console | None = None


def tell(message: str, file: IO[Any] | None = None, *, urgent: bool = False) -> None:
    """Say it on one line, on stderr unless *file* is another stream.

    Args:
        message: What to say; control characters in it, which can come out of an article, are shown as such.
        file: Another stream.
        urgent: Whether to say it even if the command was told to be quiet.
    """
    if is_quiet() and not urgent:
        return
    line = f"newsfacts: {visible(message)}".replace("\n", "\\n")
    if Bar.console is not None:
        Bar.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)
    else:
        click.echo(line, file=file, err=True)


class _Complaint(click.ClickException):
    """Ends a command with one line."""

    def show(self, file: IO[Any] | None = None) -> None:
        tell(self.format_message(), file, urgent=True)


class _UsageComplaint(click.UsageError):
    """Ends a command with its usage and one line."""

    def show(self, file: IO[Any] | None = None) -> None:
        if self.ctx is not None:
            hint = f"Try '{self.ctx.command_path} --help' for help.\n"
            click.echo(f"{self.ctx.get_usage()}\n{hint}", file=file, err=True)
        tell(self.format_message(), file, urgent=True)


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
        msg = f"{error.filename or 'standard output'}: {error.strerror or error}"
        raise _Complaint(msg) from error


class ComplainingCommand(click.Command):
    """A command whose complaints, those about its arguments included, have the one form."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _complaining():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _complaining():
            return super().invoke(ctx)


def tell_strays() -> None:
    """Have this process, which a command has started, tell what plugins print, too."""
    sys.stdout = Strays(sys.stdout, tell)


class PluginCommand(click.Command):
    """A command that runs plugins, and has standard output to itself all the same."""

    def invoke(self, ctx: click.Context) -> Any:
        with strays_told(tell):
            return super().invoke(ctx)


class ComplainingGroup(ComplainingCommand, click.Group):
    """The same for a group and all its commands, which end tidily."""

    def invoke(self, ctx: click.Context) -> Any:
        occupy_closed_descriptors()
        with ending_tidily():
            return super().invoke(ctx)

    def main(self, *args: Any, **extra: Any) -> Any:
        before = set(threading.enumerate())
        try:
            return super().main(*args, **extra)
        except SystemExit as end:
            _leave_behind(set(threading.enumerate()) - before, end.code)
            raise


def _leave_behind(threads: set[threading.Thread], status: object) -> None:
    """End the program although a plugin's threads go on; Python would wait for them, maybe for ever."""
    lasting = [each for each in threads if not each.daemon and _lasts(each)]
    if not lasting:
        return
    names = ", ".join(sorted(each.name for each in lasting))
    tell(f"a plugin's thread is left behind: {names}")
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError, ValueError):
            stream.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))


def _lasts(thread: threading.Thread) -> bool:
    thread.join(_PATIENCE)
    return thread.is_alive()
