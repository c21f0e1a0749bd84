"""An output of one file an article, in a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

import attrs
import click

from newsfacts._converters import by_suffix
from newsfacts.article import Article
from newsfacts.cli._locking import locked
from newsfacts.cli._output import encoded, naming, write_whole
from newsfacts.reading import Reader
from newsfacts.rendering import Renderer
from newsfacts.sheet import FactSheet

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 100  # bytes of a name, with room for a number and a suffix


@attrs.frozen
class FolderOutput:
    """One file for each article, named after it; each is written whole or not at all.

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
        """Write one file after the other."""
        suffix = renderer.suffixes[0] if renderer.suffixes else f".{renderer.name}"
        taken: set[str] = set()
        with naming(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder / "newsfacts"):
                for sheet in sheets:
                    path = self.folder / _free(self._name(sheet.article), suffix, taken)
                    self._refuse_input(path)
                    write_whole(path, map(encoded, renderer.render([sheet])))

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


def _free(name: str, suffix: str, taken: set[str]) -> str:
    """A name that no other article of the run has, on file systems that know no case either."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free.casefold())
    return free + suffix
