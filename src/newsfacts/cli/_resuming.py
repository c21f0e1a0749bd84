"""Output that survives being cut short: a line an article, in a file that a later run goes on with."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, BinaryIO, NoReturn

import attrs

from newsfacts.article import Article
from newsfacts.cli._interrupting import Terminated
from newsfacts.cli._locking import locked
from newsfacts.cli._messages import tell
from newsfacts.cli._output import encoded, naming
from newsfacts.cli._unfinished import Unfinished, sum_of
from newsfacts.failure import Failure
from newsfacts.rendering import Renderer
from newsfacts.serialization import dumps, from_values
from newsfacts.sheet import FactSheet

_SPOOLED = 1 << 20  # bytes of lines that are kept in memory until they find their places


@attrs.define
class ResumableFile:
    """JSONL that grows in ``OUT.part`` and becomes ``OUT`` when it is complete.

    Each line is handed to the operating system before the next article's, so that a run
    that is killed leaves all finished lines and at most a piece of one more.

    Args:
        files: The output and what stands beside it until it is finished.
        resume: Whether to go on with what an earlier run has left; otherwise that is discarded.
        retry: Whether to do those of its articles again that had failures; those of a finished
            output, if there is no unfinished one.
        known: Failures that every article has, since they are the pipeline's own.
        complain: Told of the failures of lines that are kept.
    """

    files: Unfinished
    resume: bool
    retry: bool
    known: Collection[Failure]
    complain: Callable[[Failure], None]
    done: int = attrs.field(default=0, init=False)
    _stream: BinaryIO | None = attrs.field(default=None, init=False)
    _sums: BinaryIO | None = attrs.field(default=None, init=False)
    _again: list[tuple[int, int]] = attrs.field(factory=list, init=False)  # lines: their start and end
    _appended: int | None = attrs.field(default=None, init=False)  # articles new to it, when all are taken

    @property
    def path(self) -> Path:
        """The output."""
        return self.files.out

    @property
    def paths(self) -> tuple[Path, ...]:
        """The output, and what stands beside it until it is finished."""
        return self.files.out, *self.files.files

    def remaining(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles that have no line yet, and behind them those that are to be tried again.

        Called when the unfinished output is open.

        Raises:
            click.ClickException: If a line is about another article than the one in its place.
        """
        wanted = iter(articles)
        self._walk(wanted)
        self._appended = None
        appended = 0
        for article in wanted:
            appended += 1
            yield article
        self._appended = appended
        for start, end in self._again:
            yield from_values(json.loads(self._read(start, end))["article"], Article)

    def write(self, renderer: Renderer, sheets: Iterable[FactSheet]) -> None:
        """Append the lines, each at once, and put the file in place when there are no more."""
        files = self.files
        with naming(self.path), locked(self.path):
            files.check_names()
            self._prepare()
            try:
                with files.part.open("r+b") as self._stream, files.sums.open("r+b") as self._sums:
                    self._fill(renderer.render(sheets))
                files.finish()
            except (KeyboardInterrupt, Terminated):
                if files.record.exists():
                    tell(f"{files.part} keeps what is done; --resume goes on", urgent=True)
                raise

    def _fill(self, pieces: Iterable[str | bytes]) -> None:
        """Write all lines that are missing."""
        with tempfile.SpooledTemporaryFile(_SPOOLED) as retried:
            self._append(pieces, retried)
            if self._again:
                retried.seek(0)
                self.files.write_new(self._merged(retried))

    def _prepare(self) -> None:
        """Have an unfinished output to go on with, or an empty one."""
        files = self.files
        begun = files.record.exists()
        if begun and self.resume:
            if files.restore():
                files.check_record()
            else:
                tell(f"{files.part} of an unfinished run is gone; the run starts over")
                files.begin()
        elif self.retry and self.path.is_file():
            tell(f"{self.path} does not say what made it; the lines without failures are kept as they are")
            files.begin(self.path)
        else:
            if begun and files.part.exists() and files.part.stat().st_size:
                tell(f"{files.part} of an unfinished run is discarded")
            files.begin()

    def _walk(self, wanted: Iterator[Article]) -> None:
        """Compare the finished lines with the articles, and tell of their failures; cut off the rest."""
        assert self._stream is not None  # noqa: S101  (it is open by now)
        assert self._sums is not None  # noqa: S101  (likewise)
        end = number = 0
        for number, line in enumerate(self.files.lines(self._stream), 1):
            start, end = end, end + len(line)
            article, failures = _sheet(line)
            if article is None:
                self.files.refuse_damaged(f"line {number} holds no sheet")
            if article != _plain(next(wanted, None)):
                self._refuse(number, article)
            failed = [each for each in failures if each not in self.known]
            if failed and self.retry:
                self._again.append((start, end))
                continue
            for failure in failed:
                self.complain(failure)
        self.files.cut(self._stream, self._sums, end, number)
        self.done = number - len(self._again)

    def _refuse(self, number: int, article: Any) -> NoReturn:
        name = article.get("id") or "an article"
        self.files.refuse_outdated(
            f"line {number} is about {name}, which is not what stands there in the input now"
        )

    def _append(self, pieces: Iterable[str | bytes], retried: IO[bytes]) -> None:
        """Append what is new, each line before the next article's; put aside what was tried again."""
        assert self._stream is not None  # noqa: S101  (it is open by now)
        assert self._sums is not None  # noqa: S101  (likewise)
        for number, piece in enumerate(pieces):
            line = encoded(piece)
            if self._appended is not None and number >= self._appended:
                retried.write(line)
                continue
            self._stream.write(line)
            self._stream.flush()
            self._sums.write(sum_of(line))
            self._sums.flush()

    def _merged(self, retried: IO[bytes]) -> Iterator[bytes]:
        """All lines, those that were tried again in their places."""
        assert self._stream is not None  # noqa: S101  (it is open by now)
        self._stream.seek(0)
        again = {start for start, _ in self._again}
        position = 0
        for line in self._stream:
            yield retried.readline() if position in again else line
            position += len(line)

    def _read(self, start: int, end: int) -> bytes:
        with self.files.part.open("rb") as stream:
            stream.seek(start)
            return stream.read(end - start)


def _sheet(line: bytes) -> tuple[Any, list[Failure]]:
    """The article and the failures of a line; ``None`` if it holds none."""
    try:
        record = json.loads(line)
        return record["article"], from_values(record["failures"], list[Failure])
    except Exception:  # whatever is wrong with a line that this program did not write  # noqa: BLE001
        return None, []


def _plain(article: Article | None) -> Any:
    """An article as it stands in a line."""
    return article and json.loads(dumps(article))["article"]
