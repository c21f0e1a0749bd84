"""Folders named on a command line, and inputs that are outputs too."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import click

from newsfacts._converters import by_suffix
from newsfacts.cli._messages import tell
from newsfacts.errors import ReadError
from newsfacts.pipeline import Pipeline

_RECORD = ".part.json"  # of somebody's unfinished output


def files_of(
    named: Collection[str],
    pipeline: Pipeline,
    input_format: str | None,
    outputs: Collection[Path],
    complain: Callable[[ReadError], None],
) -> tuple[str, ...]:
    """The files that are named, and those in the folders that are named.

    Of a folder, and of the folders in it, these are the files whose suffix a reader claims, in the order
    of their names, but no hidden ones; with an *input_format*, all that are not hidden.

    Args:
        named: Paths; ``-`` is standard input.
        pipeline: Has the readers.
        input_format: The reader that is named, if one is.
        outputs: What the run writes; in a folder, it is passed over.
        complain: Told of a folder with nothing to read in it.
    """
    found: list[str] = []
    for each in named:
        if each == "-" or not Path(each).is_dir():
            found.append(each)
            continue
        inside = list(_of_folder(Path(each), pipeline, input_format, outputs))
        if not inside:
            known = ", ".join(suffix for reader in pipeline.readers.values() for suffix in reader.suffixes)
            complain(ReadError(f"{each}: there is no file in it that can be read; these can: {known}"))
        found += inside
    return tuple(found)


def _of_folder(
    folder: Path, pipeline: Pipeline, input_format: str | None, outputs: Collection[Path]
) -> Iterator[str]:
    others: Counter[str] = Counter()
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or not path.is_file() or path.name.endswith(_RECORD) or _is_one_of(path, outputs):
            continue
        if input_format is None and by_suffix(str(path), pipeline.readers.values()) is None:
            others[path.suffix or "no suffix"] += 1
        else:
            yield str(path)
    if others:
        kinds = ", ".join(sorted(others))
        number = others.total()
        tell(f"{folder}: {number} {'file' if number == 1 else 'files'} of other kinds passed over ({kinds})")


def refuse_inputs(files: Collection[str], outputs: Collection[Path]) -> None:
    """See that no input would be overwritten while, or because, it is read.

    Raises:
        click.UsageError: If an output, or what stands beside it until it is finished, is an input too.
        click.ClickException: If standard output is one.
    """
    for file in files:
        if file != "-":
            if _is_one_of(Path(file), outputs):
                msg = f"{file} is an input, and would be overwritten; name another output"
                raise click.UsageError(msg)
            if _is_open_as(Path(file), sys.__stdout__):
                msg = f"{file} is an input, and standard output too"
                raise click.ClickException(msg)
    for path in outputs:
        if "-" in files and _is_open_as(path, sys.stdin):
            msg = f"{path} is standard input, and would be overwritten; name another output"
            raise click.UsageError(msg)


def _is_one_of(path: Path, others: Collection[Path]) -> bool:
    return any(_is_same(path, other) for other in others)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.is_file() and one.samefile(other)
    except OSError:
        return False  # one of them is not there


def _is_open_as(path: Path, stream: object) -> bool:
    try:
        return path.is_file() and os.path.samestat(path.stat(), os.fstat(stream.fileno()))  # type: ignore[attr-defined]
    except (OSError, AttributeError, ValueError):
        return False  # it is closed, or no file at all
