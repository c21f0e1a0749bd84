"""An output of several files, in a folder."""

from __future__ import annotations

import re
import tempfile
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePath
from typing import IO, Self

import attrs
import click

from newsfacts._converters import by_suffix
from newsfacts.article import Article
from newsfacts.cli._locking import locked
from newsfacts.cli._output import encoded, naming, put_in_place, write_whole
from newsfacts.reading import Reader
from newsfacts.rendering import Renderer
from newsfacts.sheet import FactSheet

_UNFIT = re.compile(r"[^\w.-]+")
_INDEX = "index"
_MOST_OPEN = 100
_LONGEST = 100  # bytes of a name, with room for a number and a suffix


@attrs.frozen
class FolderOutput:
    """A format's own files, or one for each article, named after it; each is written whole or not at all.

    Args:
        folder: The folder; it is made if it is not there.
        readers: The readers, whose suffixes are left out of the names.
        inputs: The files that are read, none of which is written.
    """

    folder: Path
    readers: tuple[Reader, ...]
    inputs: tuple[str, ...] = ()
    done = 0
    paths = ()

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """All of them."""
        return iter(articles)

    def write(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> None:
        """Write what the format has for a folder: files of its own, or one an article and their index."""
        with naming(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder / "newsfacts"):
                if renderer.files is not None:
                    self._together(renderer.files(self._named(sheets)))
                elif renderer.index is not None:
                    path = self._path(f"{_INDEX}{_suffix(renderer)}")
                    write_whole(path, map(encoded, renderer.index(self._one_by_one(renderer, sheets))))
                else:
                    deque(self._one_by_one(renderer, sheets), maxlen=0)

    def _one_by_one(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> Iterator[tuple[str, FactSheet]]:
        """Write one file after the other; each sheet with the name of its file."""
        taken = {_INDEX} if renderer.index is not None else set[str]()
        for stem, sheet in self._named(sheets, taken):
            name = f"{stem}{_suffix(renderer)}"
            write_whole(self._path(name), map(encoded, renderer.render([sheet])))
            yield name, sheet

    def _named(
        self, sheets: Iterable[FactSheet], taken: Collection[str] = ()
    ) -> Iterator[tuple[str, FactSheet]]:
        """Each sheet with a name after its article, without a suffix, that no other has."""
        used = set(taken)
        return ((_free(self._name(sheet.article), used), sheet) for sheet in sheets)

    def _together(self, pieces: Iterable[tuple[str, str | bytes]]) -> None:
        """Write several files at once, and put them in place when all are finished."""
        with tempfile.TemporaryDirectory(dir=self.folder, prefix=".newsfacts-") as unfinished:
            names: dict[str, None] = {}
            with _Streams() as streams:
                for name, piece in pieces:
                    names[name] = None
                    streams.to(Path(unfinished, name)).write(encoded(piece))
            paths = {name: self._path(name) for name in names}
            for name, path in paths.items():
                put_in_place(Path(unfinished, name), path)

    def _path(self, name: str) -> Path:
        """Where a file goes, which must be no input."""
        path = self.folder / name
        self._refuse_input(path)
        return path

    def _name(self, article: Article) -> str:
        """What a file is called after an article: never more than one part of a path."""
        name = PurePath(article.id or "article").name
        reader = by_suffix(name, self.readers)
        if reader is not None:
            name = name[: -max(len(suffix) for suffix in reader.suffixes if name.lower().endswith(suffix))]
        plain = _UNFIT.sub("_", name).strip("._-")
        return plain.encode()[:_LONGEST].decode(errors="ignore") or "article"

    def _refuse_input(self, path: Path) -> None:
        for file in self.inputs:
            if file != "-" and path.exists() and Path(file).exists() and path.samefile(file):
                msg = f"{path} is an input, and would be overwritten; name another folder"
                raise click.ClickException(msg)


class _Streams:
    """Files that are written piece by piece, the last few of them held open."""

    def __init__(self) -> None:
        self._open: dict[Path, IO[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self._open.values():
            stream.close()

    def to(self, path: Path) -> IO[bytes]:
        """The stream at the end of a file."""
        stream = self._open.pop(path, None) or path.open("ab")
        self._open[path] = stream  # the last
        if len(self._open) > _MOST_OPEN:
            self._open.pop(next(iter(self._open))).close()
        return stream


def _suffix(renderer: Renderer) -> str:
    return renderer.suffixes[0] if renderer.suffixes else f".{renderer.name}"


def _free(name: str, taken: set[str]) -> str:
    """A name that no other article of the run has, on file systems that know no case either."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free.casefold())
    return free
