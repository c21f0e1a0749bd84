"""What stands beside an output until it is finished, so that a later run can go on with it.

``OUT.part`` holds the finished lines; ``OUT.part.sums`` a checksum for each, written after it;
``OUT.part.json`` what made them. ``OUT.part`` is there only while the other two are. ``OUT.part.new``
is a whole output that takes the place of ``OUT.part``, once that is removed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NoReturn

import attrs
import click

from newsfacts.cli._output import put_in_place, write_whole

_START_OVER = "without --resume, the run starts over"
_SUM_LENGTH = 33  # bytes, with the line's end


@attrs.frozen
class Unfinished:
    """The files beside an output.

    Args:
        out: The output to be.
        made_by: What the facts depend on besides the articles, by name.
    """

    out: Path
    made_by: Mapping[str, str]

    @property
    def part(self) -> Path:
        """The finished lines."""
        return self.out.with_name(f"{self.out.name}.part")

    @property
    def sums(self) -> Path:
        """Their checksums."""
        return self.out.with_name(f"{self.out.name}.part.sums")

    @property
    def record(self) -> Path:
        """What made them."""
        return self.out.with_name(f"{self.out.name}.part.json")

    @property
    def new(self) -> Path:
        """What takes the place of all lines."""
        return self.out.with_name(f"{self.out.name}.part.new")

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        return self.part, self.sums, self.record, self.new

    def check_names(self) -> None:
        """See that whatever goes by these names is a run's own.

        Raises:
            click.ClickException: If it is a link, a folder, or somebody else's file.
        """
        for path in self.files:
            if path.is_symlink() or (path.exists() and not path.is_file()):
                msg = f"{path} is no ordinary file; move it away"
                raise click.ClickException(msg)
            if path.exists() and path != self.record and not self.record.exists():
                msg = f"{path} is no unfinished output, since {self.record.name} is missing; move it away"
                raise click.ClickException(msg)
        if self.record.exists():
            self._recorded()

    def check_record(self) -> None:
        """See that what is there was made as the rest will be.

        Raises:
            click.ClickException: If it was not; the message names what differs.
        """
        earlier = self._recorded()
        differing = sorted({name for name, _ in earlier.items() ^ self.made_by.items()})
        if differing:
            msg = f"{self.part} was made otherwise ({', '.join(differing)} differs); {_START_OVER}"
            raise click.ClickException(msg)

    def _recorded(self) -> dict[str, str]:
        """The record of an earlier run."""
        try:
            earlier = json.loads(self.record.read_bytes())
        except (ValueError, RecursionError):
            earlier = None
        if isinstance(earlier, dict) and all(isinstance(each, str) for each in earlier.values()):
            return earlier
        msg = f"{self.record} is damaged, or not this program's; move it away, and the run starts over"
        raise click.ClickException(msg)

    def begin(self, source: Path | None = None) -> None:
        """Write the record anew, with no line, or with those of *source*."""
        for path in (self.part, self.sums, self.new):
            path.unlink(missing_ok=True)
        write_whole(self.record, [(json.dumps(dict(self.made_by), indent=2) + "\n").encode()])
        if source is not None:
            self._take_over(source)
            return
        self.sums.touch()
        self.part.touch()

    def restore(self) -> bool:
        """Have ``OUT.part`` again if a run was cut short while it was put in place.

        Returns:
            Whether it is there.
        """
        if self.part.exists():
            self.new.unlink(missing_ok=True)
            if not self.sums.exists():
                self.refuse_damaged("its checksums are missing")
        elif self.new.exists():
            self._move_new()
        elif self.out.is_file() and self.sums.exists() and self._fits(self.out):
            self._take_over(self.out)
        return self.part.exists()

    def _fits(self, path: Path) -> bool:
        with path.open("rb") as stream, self.sums.open("rb") as sums:
            return all(sum_of(line) == sums.readline() for line in stream) and not sums.read()

    def _take_over(self, source: Path) -> None:
        """Begin with the lines of another file; it is copied whole, or not at all."""
        with source.open("rb") as stream:
            write_whole(self.new, stream)
        self._move_new()

    def _move_new(self) -> None:
        with self.new.open("rb") as stream:
            write_whole(self.sums, map(sum_of, stream))
        self.new.replace(self.part)

    def lines(self, stream: BinaryIO) -> Iterator[bytes]:
        """The finished lines of ``OUT.part``: whole, with a checksum, and as they were written.

        Raises:
            click.ClickException: If one is not as it was written.
        """
        with self.sums.open("rb") as sums:
            for number, line in enumerate(stream, 1):
                expected = sums.readline()
                if not (line.endswith(b"\n") and expected.endswith(b"\n")):
                    return  # the run was killed while it wrote the one or the other
                if sum_of(line) != expected:
                    if b"\0" in line + expected:
                        return  # what a power cut leaves
                    self.refuse_damaged(f"line {number} is not as it was written")
                yield line

    def refuse_damaged(self, how: str) -> NoReturn:
        """Say what is wrong with the unfinished output.

        Raises:
            click.ClickException: That.
        """
        msg = f"{self.part} is damaged or was changed: {how}; {_START_OVER}"
        raise click.ClickException(msg)

    def refuse_outdated(self, how: str) -> NoReturn:
        """Say what has changed since the unfinished output was made.

        Raises:
            click.ClickException: That.
        """
        msg = f"{self.part}: {how}; {_START_OVER}"
        raise click.ClickException(msg)

    def cut(self, stream: BinaryIO, sums: BinaryIO, length: int, number: int) -> None:
        """Leave the first *number* lines, *length* bytes, and get ready to go on behind them."""
        stream.truncate(length)
        stream.seek(length)
        sums.truncate(number * _SUM_LENGTH)
        sums.seek(number * _SUM_LENGTH)

    def write_new(self, lines: Iterable[bytes]) -> None:
        """Write other lines in the place of all that there are."""
        with self.new.open("wb") as stream:
            stream.writelines(lines)
            stream.flush()
            os.fsync(stream.fileno())

    def finish(self) -> None:
        """Put the lines in place, the new ones if there are such, and remove the rest."""
        finished = self.part
        if self.new.exists():
            self.part.unlink()  # from here on, OUT.part.new counts
            finished = self.new
        put_in_place(finished, self.out)
        self.sums.unlink()
        self.record.unlink()


def sum_of(line: bytes) -> bytes:
    """The checksum of a line, on a line of its own."""
    return hashlib.blake2b(line, digest_size=16).hexdigest().encode() + b"\n"
