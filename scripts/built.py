"""What a built distribution must be before it may go to PyPI."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

import attrs
from distributions import Distribution

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
CLASSIFIERS = (
    "Natural Language :: Russian",
    "Typing :: Typed",
    *(f"Programming Language :: Python :: {each}" for each in PYTHONS),
)
SDIST_FILES = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")
URLS = ("Documentation", "Source", "Changelog", "Issues")


@attrs.frozen
class Built:
    """The sdist and the wheel of one distribution."""

    distribution: Distribution
    sdist: Path
    wheel: Path

    def problems(self) -> Iterator[str]:
        """What is wrong with them, a sentence each."""
        with zipfile.ZipFile(self.wheel) as archive:
            names = archive.namelist()
            info = next(name for name in names if name.endswith(".dist-info/METADATA"))
            metadata = BytesParser().parsebytes(archive.read(info))
            entry_points = next(
                (archive.read(name).decode() for name in names if name.endswith("entry_points.txt")), ""
            )
        yield from self._metadata_problems(metadata)
        yield from self._content_problems(names)
        groups = self.distribution.pyproject["project"].get("entry-points", {})
        if self.distribution.name != "newsfacts" and not groups:
            yield "it has no entry point, so nobody finds it"
        for group in groups:
            if f"[{group}]" not in entry_points:
                yield f"the wheel has no entry point of the group {group}"
        yield from self._sdist_problems()

    def _metadata_problems(self, metadata: Message) -> Iterator[str]:
        expected = {
            "Name": self.distribution.name,
            "Version": self.distribution.version,
            "License-Expression": "MIT",
            "License-File": "LICENSE",
            "Requires-Python": f">={PYTHONS[0]}",
            "Description-Content-Type": "text/markdown",
        }
        for field, value in expected.items():
            if metadata[field] != value:
                yield f"{field} is {metadata[field]!r}, not {value!r}"
        if not metadata["Summary"]:
            yield "there is no summary"
        classifiers = metadata.get_all("Classifier", [])
        yield from (f"the classifier {each!r} is missing" for each in CLASSIFIERS if each not in classifiers)
        urls = [url.split(",")[0] for url in metadata.get_all("Project-URL", [])]
        yield from (f"the URL {each!r} is missing" for each in URLS if each not in urls)
        for requirement in metadata.get_all("Requires-Dist", []):
            if not re.search(r">=", requirement):
                yield f"{requirement!r} has no lower bound"
        yield from _description_problems(str(metadata.get_payload()))

    def _content_problems(self, names: list[str]) -> Iterator[str]:
        if f"{self.distribution.package}/py.typed" not in names:
            yield "the wheel has no py.typed"
        for name in names:
            if not name.startswith((f"{self.distribution.package}/", f"{self.distribution.package}-")):
                yield f"the wheel has {name}, which is none of its business"

    def _sdist_problems(self) -> Iterator[str]:
        with tarfile.open(self.sdist) as archive:
            names = [name.partition("/")[2] for name in archive.getnames()]
        yield from (f"the sdist has no {each}" for each in SDIST_FILES if each not in names)
        top = {name.partition("/")[0] for name in names}
        for name in sorted(top - {*SDIST_FILES, "NOTICE", "src", "tests", "PKG-INFO", ".gitignore"}):
            yield f"the sdist has {name}, which is none of its business"


def _description_problems(description: str) -> Iterator[str]:
    """Links that lead nowhere from PyPI: whatever is neither absolute nor on the page."""
    for target in re.findall(r"\]\(([^)\s]+)", description):
        if not target.startswith(("https://", "#")):
            yield f"the link {target!r} in the README is not absolute"
