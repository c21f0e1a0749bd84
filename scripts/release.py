"""Build every distribution, check it, and tell what would be uploaded. Nothing is uploaded.

Usage: release.py [--final] [--out FOLDER] [--tag NAME-vX.Y.Z] [NAME...]

With --final, a version without a dated section in its changelog is a problem too. With
--tag, only the distribution that the tag names is built, and its version must be the tag's.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import changelogs
from built import Built
from distributions import Distribution, distributions


def built(distribution: Distribution, folder: Path) -> Built:
    """Its sdist, and the wheel that is made of that sdist."""
    out = folder / distribution.name
    command = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--outdir",
        str(out),
        str(distribution.folder),
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  (our own)
    if done.returncode:
        sys.exit(f"{distribution.name} does not build:\n{done.stdout}{done.stderr}")
    (sdist,), (wheel,) = out.glob("*.tar.gz"), out.glob("*.whl")
    return Built(distribution, sdist, wheel)


def changelog_problems(distribution: Distribution, *, final: bool) -> Iterator[str]:
    """What is wrong with the changelog, for this version."""
    text = distribution.changelog.read_text(encoding="utf-8")
    yield from changelogs.problems(text)
    if changelogs.entries(text, distribution.version):
        return
    if final:
        yield f"the changelog has no section for {distribution.version}"
    elif not changelogs.entries(text, changelogs.UNRELEASED):
        yield f"the changelog says nothing of {distribution.version}"


def page_problems(files: Built) -> Iterator[str]:
    """What PyPI would refuse or could not render."""
    command = [sys.executable, "-m", "twine", "check", "--strict", str(files.sdist), str(files.wheel)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  (our own)
    if done.returncode:
        yield f"twine check: {(done.stdout + done.stderr).strip()}"


def checked(distribution: Distribution, folder: Path, *, final: bool) -> bool:
    """Build and check one distribution; whether it is ready."""
    files = built(distribution, folder)
    problems = [*changelog_problems(distribution, final=final), *files.problems(), *page_problems(files)]
    print(f"{distribution.name} {distribution.version}")
    for path in (files.sdist, files.wheel):
        print(f"  would upload {path.name} ({path.stat().st_size / 1024:,.0f} KiB)")
    for problem in problems:
        print(f"  PROBLEM {problem}")
    return not problems


def chosen(names: list[str], tag: str | None) -> list[Distribution]:
    """The distributions that are named, or that a tag names; all if none is.

    Raises:
        SystemExit: If there is none of that name, or of that version.
    """
    known = {each.name: each for each in distributions()}
    if tag is not None:
        name, _, version = tag.rpartition("-v")
        if name not in known or known[name].version != version:
            sys.exit(f"the tag {tag} names no distribution at its present version")
        return [known[name]]
    for name in names:
        if name not in known:
            sys.exit(f"no distribution is named {name}; there are {', '.join(known)}")
    return [known[name] for name in names or known]


def main() -> None:
    """Build, check and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("names", nargs="*", help="distributions; all of them by default")
    parser.add_argument("--final", action="store_true", help="want a dated section in each changelog")
    parser.add_argument("--out", type=Path, help="where to leave the files; nowhere by default")
    parser.add_argument("--tag", help="build what this tag names")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ready = [
            checked(each, options.out or Path(folder), final=options.final)
            for each in chosen(options.names, options.tag)
        ]
    if not all(ready):
        sys.exit(1)
    print("\nAll is ready. Nothing was uploaded: a pushed tag does that, through the workflow release.yml.")


if __name__ == "__main__":
    main()
