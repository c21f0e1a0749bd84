"""Check that every distribution's changelog has the form of Keep a Changelog.

Usage: changelogs.py
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
import sys
from collections.abc import Iterator

from distributions import ROOT, distributions

GROUPS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
UNRELEASED = "Unreleased"

_SECTION = re.compile(r"\[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d{2}-\d{2}))?")


def problems(text: str) -> Iterator[str]:
    """What is wrong with a changelog, a sentence each."""
    if not text.startswith("# Changelog\n"):
        yield "it must begin with '# Changelog'"
    if "https://keepachangelog.com" not in text or "https://semver.org" not in text:
        yield "it must name Keep a Changelog and Semantic Versioning"
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    if not headings or headings[0] != f"[{UNRELEASED}]":
        yield f"the first section must be '## [{UNRELEASED}]'"
    yield from _heading_problems(headings)
    yield from _group_problems(text)


def entries(text: str, version: str) -> list[str]:
    """The entries under a version, or under ``Unreleased``."""
    section = re.search(
        rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    return re.findall(r"^- .+", section[1], re.MULTILINE) if section else []


def _heading_problems(headings: list[str]) -> Iterator[str]:
    versions: list[tuple[int, ...]] = []
    for heading in headings:
        match = _SECTION.fullmatch(heading)
        if match is None:
            yield f"'## {heading}' is not of the form '## [1.2.3] - 2026-01-31'"
        elif match["version"] != UNRELEASED:
            if not re.fullmatch(r"\d+\.\d+\.\d+", match["version"]) or not _is_day(match["date"]):
                yield f"'## {heading}' needs a version of three numbers and a day"
                continue
            versions.append(tuple(map(int, match["version"].split("."))))
    for newer, older in itertools.pairwise(versions):
        if newer <= older:
            yield f"version {'.'.join(map(str, older))} stands below one that is not newer"


def _group_problems(text: str) -> Iterator[str]:
    for heading, body in re.findall(r"^### ([^\n]+)\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL):
        if heading not in GROUPS:
            yield f"'### {heading}' is none of {', '.join(GROUPS)}"
        if not re.search(r"^- \S", body, re.MULTILINE):
            yield f"'### {heading}' has no entry"


def _is_day(text: str | None) -> bool:
    try:
        return text is not None and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


def main() -> None:
    """Check them all."""
    found = False
    for distribution in distributions():
        for problem in problems(distribution.changelog.read_text(encoding="utf-8")):
            found = True
            print(f"{distribution.changelog.relative_to(ROOT)}: {problem}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
