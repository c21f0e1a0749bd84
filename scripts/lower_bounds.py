"""Run the tests with the lowest version of every dependency that the metadata allows.

Usage: lower_bounds.py [--python VERSION] [PYTEST_ARGUMENT...]

Makes an environment of its own, installs each distribution with its direct dependencies
pinned to their lower bounds, and the newest test tools beside them. Needs uv.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from distributions import ROOT, distributions

TOOLS_TESTED = ("docs", "release", "template", "data")
TESTS = ("tests", "plugins", *(f"--ignore-glob=*test_{each}_*" for each in TOOLS_TESTED))
"""What is run: all but the tests of the documentation and of the release, which need their own tools."""

_LOWEST = re.compile(r"(?P<name>[\w.-]+)(?P<extras>\[[^\]]*\])?\s*>=\s*(?P<version>[\w.]+)")


def pins() -> list[str]:
    """Every direct dependency at its lower bound, our own distributions aside.

    Raises:
        ValueError: If a dependency has none.
    """
    found: dict[str, str] = {}
    ours = {each.name for each in distributions()}
    for distribution in distributions():
        for requirement in distribution.pyproject["project"]["dependencies"]:
            match = _LOWEST.match(requirement)
            if match is None:
                msg = f"{distribution.name} requires {requirement!r} without a lower bound"
                raise ValueError(msg)
            if match["name"] not in ours:
                found.setdefault(match["name"], match["version"])
                found[match["name"]] = max(found[match["name"]], match["version"], key=_key)
    return [f"{name}=={version}" for name, version in sorted(found.items())]


def test_tools() -> list[str]:
    """What the tests need beside the distributions; the newest is taken."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return list(pyproject["dependency-groups"]["test"])


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def run(*command: str) -> None:
    """Run a command; end with its status if it fails."""
    status = subprocess.run(command, check=False, cwd=ROOT).returncode  # noqa: S603  (our own)
    if status:
        sys.exit(status)


def main() -> None:
    """Install and test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--python", default="3.11", help="the Python to test with [3.11]")
    options, arguments = parser.parse_known_args()
    print("\n".join(pins()))
    with tempfile.TemporaryDirectory() as folder:
        environment = str(Path(folder, "environment"))
        run("uv", "venv", "--quiet", "--python", options.python, environment)
        ours = [part for each in distributions() for part in ("--editable", str(each.folder))]
        run("uv", "pip", "install", "--quiet", "--python", environment, *ours, *pins(), *test_tools())
        program = str(Path(environment, "bin", "python"))
        run(program, "-m", "pytest", "-q", *(arguments or TESTS))


if __name__ == "__main__":
    main()
