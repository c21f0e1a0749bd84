"""``newsfacts extract``."""

from __future__ import annotations

import os
from pathlib import Path

import attrs
import click

from newsfacts._converters import by_suffix
from newsfacts.cli._folder_output import FolderOutput
from newsfacts.cli._folders import files_of, refuse_inputs
from newsfacts.cli._inputs import Inputs, input_options
from newsfacts.cli._messages import PluginCommand, quiet_option
from newsfacts.cli._output import Output, Stream, WholeFile
from newsfacts.cli._run import Complaints, pipeline_without, run
from newsfacts.cli._streams import standard_output
from newsfacts.pipeline import Pipeline
from newsfacts.rendering import Renderer

_ADVICE = {
    ".parquet": 'pip install "newsfacts[arrow]" brings one',
    ".csv": "-o DIR/ --format csv writes a table a file",
}
"""How to write what is of a suffix that no renderer of the core or the Russian set claims."""


@click.command(cls=PluginCommand, short_help="Extract the facts of articles.")
@input_options
@click.option(
    "--format",
    "output_format",
    metavar="FORMAT",
    help="json, jsonl, table, explain, html, csv, sqlite, jsonld, brat or a plugin's. "
    "[by OUT's suffix; table on a terminal, else json]",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    help="A file to write, whole or not at all; or DIR/, a file an article or table. [standard output]",
)
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
@click.option(
    "--retry-failed",
    is_flag=True,
    help="With --resume, which it implies: also try again what failed, in OUT.part or in a finished OUT.",
)
@quiet_option
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
    retry_failed: bool,
) -> None:
    """Extract the facts of each FILE (- is standard input; of a folder, all files that can be read).

    Text files may begin with the line "date 2025-12-31" or "date 31.12.2025"; JSON files hold an
    article or a list of them, JSONL files one a line: {"text", "published", "published_at", "timezone",
    "title", "url", "publisher", "authors", "language", "id", "metadata"}; any other key is metadata, too.

    JSONL grows, a line an article, in OUT.part until all is done. If the run is cut short, the same
    command with --resume goes on after the last whole line; it refuses if the articles, the plugins,
    their versions, dictionaries or Python have changed since, or if OUT.part was damaged.

    Exit status: 0 if all went well; 1 if a file could not be read, a plugin failed or an article was
    given up, now or in the run that is resumed (what could be done is still written, and the complaint
    is on standard error); 2 for a wrong command line; 130 after Ctrl-C.
    """
    complaints = Complaints()
    pipeline = pipeline_without(without, complaints)
    chosen = output_format or default_format(output, pipeline)
    if chosen not in pipeline.renderers:
        msg = f"no output format is named {chosen!r}; there are {', '.join(pipeline.renderers)}"
        raise click.UsageError(msg)
    target = output_to(output, pipeline, complaints, resume=resume, retry=retry_failed, chosen=chosen)
    files = files_of(files, pipeline, input_format, target.paths, complaints.tell)
    refuse_inputs(files, target.paths)
    if isinstance(target, FolderOutput):
        target = attrs.evolve(target, inputs=files)
    inputs = Inputs(files, published, encoding, input_format, timezone)
    run(inputs, pipeline, chosen, target, complaints, processes=processes, timeout=timeout)


def default_format(output: str | None, pipeline: Pipeline) -> str:
    """By the suffix of the output file; a table for a person at a terminal, JSON for a program.

    Raises:
        click.UsageError: If the file has a suffix that no renderer claims.
    """
    if output is not None and is_folder(output):
        return "json"
    if output in {None, "-"}:
        return "table" if output is None and standard_output().isatty() else "json"
    path = Path(str(output))
    renderer = by_suffix(str(path), pipeline.renderers.values())
    if renderer is not None:
        return renderer.name
    if not path.suffix or (path.exists() and not path.is_file()):
        return "json"
    known = ", ".join(
        f"{each.name} ({', '.join(each.suffixes)})" if each.suffixes else each.name
        for each in pipeline.renderers.values()
    )
    advice = _ADVICE.get(path.suffix.lower(), f"name one with --format: {known}")
    msg = f"{output}: no format goes by the suffix {path.suffix!r}; {advice}"
    raise click.UsageError(msg)


def is_folder(output: str) -> bool:
    """Whether an output is a folder, or is to be one: its name ends with a slash."""
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def output_to(
    output: str | None, pipeline: Pipeline, complaints: Complaints, *, resume: bool, retry: bool, chosen: str
) -> Output:
    """Where to write to.

    Args:
        output: A path; ``None`` or ``-`` is standard output.
        pipeline: What makes the facts.
        complaints: Told of the failures of a run that is resumed.
        resume: Whether to go on with an unfinished file.
        retry: Whether to try again what failed.
        chosen: The format.

    Raises:
        click.UsageError: If there is nothing that could be resumed, or the format is none for a terminal.
    """
    # Whatever a plugin does about the current folder, or somebody about a link, until the end.
    path = None if output in {None, "-"} else Path(os.path.realpath(str(output)))
    folder = path is not None and is_folder(str(output))
    stream = path is None or (path.exists() and not path.is_file() and not folder)
    if (resume or retry) and (stream or folder or chosen != "jsonl"):
        msg = f"--{'resume' if resume else 'retry-failed'} needs -o with a file, and JSONL as its format"
        raise click.UsageError(msg)
    if path is not None and folder:
        return FolderOutput(path, tuple(pipeline.readers.values()))
    if path is None or stream:
        return _stream(path, pipeline.renderers[chosen])
    if chosen != "jsonl":
        return WholeFile(path)
    from newsfacts.cli._resuming import ResumableFile  # noqa: PLC0415  (cattrs is slow to import)
    from newsfacts.cli._unfinished import Unfinished  # noqa: PLC0415  (likewise)

    return ResumableFile(
        files=Unfinished(path, pipeline.fingerprint),
        resume=resume or retry,
        retry=retry,
        known=frozenset(pipeline.failures),
        complain=complaints.tell,
    )


def _stream(path: Path | None, renderer: Renderer) -> Stream:
    stream = Stream(path)
    if renderer.binary and stream.is_terminal:
        msg = f"the format {renderer.name!r} is none for a terminal; name a file with -o"
        raise click.UsageError(msg)
    return stream
