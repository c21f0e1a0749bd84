"""Output that survives being cut short: a line an article, in a file that a later run goes on with."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import click

from newsfacts.article import Article
from newsfacts.cli._messages import tell
from newsfacts.cli._output import encoded, naming, put_in_place
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_START_OVER = "without --resume, the run starts over"


@attrs.define
class ResumableFile:
    """JSONL that grows in ``OUT.part`` and becomes ``OUT`` when it is complete.

    Each line is handed to the operating system before the next article's, so that a run
    that is killed leaves all finished lines and at most a piece of one more. ``OUT.part.json``
    tells what made them; it is there as long as there is something to go on with.

    Args:
        path: The file to be.
        resume: Whether to go on with what an earlier run has left; otherwise that is discarded.
        made_by: What the facts depend on besides the articles: versions and extractors, by name.
    """

    path: Path
    resume: bool
    made_by: Mapping[str, str]
    done: int = attrs.field(default=0, init=False)
    _stream: BinaryIO | None = attrs.field(default=None, init=False)

    @property
    def part(self) -> Path:
        """The unfinished output."""
        return self.path.with_name(f"{self.path.name}.part")

    @property
    def making(self) -> Path:
        """What made it."""
        return self.path.with_name(f"{self.path.name}.part.json")

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles that have no line yet; called when the unfinished output is open.

        Raises:
            click.ClickException: If a line is about another article than the one in its place.
        """
        wanted = iter(articles)
        stream = self._stream
        if stream is not None:
            end = 0
            for line in stream:
                done = _article(line)
                if done is None:
                    break
                if done != _plain(next(wanted, None)):
                    msg = (
                        f"{self.part}: line {self.done + 1} is about {done.get('id') or 'an article'}, "
                        f"which is not what stands there in the input now; {_START_OVER}"
                    )
                    raise click.ClickException(msg)
                end += len(line)
                self.done += 1
            stream.truncate(end)
            stream.seek(end)
        yield from wanted

    def write(self, pieces: Iterable[str]) -> None:
        """Append the pieces, each at once, and put the file in place when there are no more."""
        with naming(self.path):
            if self.resume and self.making.exists() and not self.part.exists():
                self.making.unlink()  # the earlier run was cut short after its very last step but this
                return
            with self._opened() as stream:
                self._stream = stream
                try:
                    self._finish(stream, pieces)
                except KeyboardInterrupt:
                    tell(f"{self.part} keeps what is done; --resume goes on")
                    raise

    def _finish(self, stream: BinaryIO, pieces: Iterable[str]) -> None:
        for piece in pieces:
            stream.write(encoded(piece))
            stream.flush()
        put_in_place(self.part, self.path)
        self.making.unlink()

    @contextlib.contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        """The unfinished output, from its start, locked against other runs."""
        descriptor = os.open(self.part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "r+b") as stream:
            self._lock(stream)
            self._prepare(stream)
            yield stream

    def _lock(self, stream: BinaryIO) -> None:
        if fcntl is None:
            return
        try:
            # Of this process alone: processes it starts don't keep the lock when it is killed.
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            msg = f"{self.part}: another run is writing it"
            raise click.ClickException(msg) from error

    def _prepare(self, stream: BinaryIO) -> None:
        """See that what is there was made as the rest will be, or clear it away."""
        begun = self.making.exists() and stream.seek(0, os.SEEK_END) > 0
        if begun and self.resume:
            self._check_making()
        else:
            if begun:
                tell(f"{self.part} of an unfinished run is discarded")
            self.making.unlink(missing_ok=True)
            stream.truncate(0)
            self.making.write_text(json.dumps(dict(self.made_by), indent=2) + "\n", encoding="utf-8")
        stream.seek(0)

    def _check_making(self) -> None:
        try:
            earlier = json.loads(self.making.read_bytes())
        except ValueError:
            earlier = None
        if earlier == dict(self.made_by):
            return
        names = earlier.items() ^ self.made_by.items() if isinstance(earlier, dict) else {(self.making, "")}
        differing = ", ".join(sorted({str(name) for name, _ in names}))
        msg = f"{self.part} was made otherwise ({differing} differs); {_START_OVER}"
        raise click.ClickException(msg)


def making_of(pipeline: Pipeline) -> dict[str, str]:
    """What a pipeline's facts depend on besides the articles."""
    plugins = {f"plugin {each.name}": f"{each.distribution} {each.version}" for each in pipeline.plugins}
    return plugins | {f"extractor {each.name}": "runs" for each in pipeline.extractors}


def _article(line: bytes) -> Any:
    """The article of a line; ``None`` if the line was cut short."""
    try:
        return json.loads(line)["article"] if line.endswith(b"\n") else None
    except (ValueError, KeyError, TypeError):
        return None


def _plain(article: Article | None) -> Any:
    """An article as it stands in a line."""
    return article and json.loads(FactSheet(article=article).to_json())["article"]
