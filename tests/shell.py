"""The command line as a shell runs it, in this process or in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import troubled
from click.testing import CliRunner, Result
from plain import DAYS_PLUGIN, LANGUAGE, SUMS_PLUGIN

from newsfacts import Plugin, _api
from newsfacts.cli import main
from newsfacts.discovery import installed_names

PLAIN = (
    Plugin(name="plain", implementation=LANGUAGE, distribution="acme-plain", version="1.0"),
    Plugin(name="sums", implementation=SUMS_PLUGIN, distribution="acme-sums", version="1.0"),
    Plugin(name="days", implementation=DAYS_PLUGIN, distribution="acme-days", version="1.0"),
)
TROUBLED = (PLAIN[0], Plugin(name="troubled", implementation=troubled, distribution="acme-trouble"))


class Shell:
    """Runs ``newsfacts`` with a few plain plugins in place of the installed ones."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.install(*PLAIN)

    def install(self, *plugins: Plugin) -> None:
        """Have these plugins, and no others."""
        self._monkeypatch.setattr(
            "newsfacts._plugins.registry.discover_plugins",
            lambda without: ([each for each in plugins if each.name not in without], []),
        )
        self._monkeypatch.setattr(
            "newsfacts._plugins.registry.installed_names", lambda: [each.name for each in plugins]
        )
        for made in (_api.installed, _api.working):
            made.cache_clear()

    def run(self, *arguments: str | Path, stdin: bytes = b"") -> Result:
        """Run a command line; whatever is raised but an exit is a failure of the test."""
        result = CliRunner().invoke(main, [str(each) for each in arguments], input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result


def sheets(lines: str) -> list[dict[str, Any]]:
    """The sheets of a JSONL output."""
    return [json.loads(line) for line in lines.splitlines()]


def jsonl(path: Path, *texts: str, **fields: str) -> Path:
    """A file with an article a line, named after their position."""
    records = [{"text": text, "id": f"№{number}", **fields} for number, text in enumerate(texts, 1)]
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), "utf-8")
    return path


def started(site: Path, *arguments: str | Path, **streams: Any) -> subprocess.Popen[str]:
    """``newsfacts`` in a process of its own, with the troubled plugin installed in *site*.

    The plain language goes by the code ``xx`` there; the installed plugins are left out, so that it
    starts at once.
    """
    return subprocess.Popen(
        [sys.executable, "-m", "newsfacts", *map(str, arguments), *without_the_others()],
        env=with_troubled(site),
        text=True,
        encoding="utf-8",
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
    )


@cache
def without_the_others() -> list[str]:
    """The options that leave out all plugins but the troubled one and its language."""
    return [f"--without={name}" for name in installed_names()]


def with_troubled(site: Path) -> dict[str, str]:
    """The environment in which the troubled plugin is installed in *site*."""
    for name, module in (("troubled", "troubled"), ("xx", "throwaway_xx")):
        info = site / f"acme_{name}-1.0.dist-info"
        info.mkdir(exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: acme-{name}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[newsfacts]\n{name} = {module}\n")
    (site / "throwaway_xx.py").write_text(
        "from newsfacts import hookimpl\n"
        "from plain import PlainLanguage\n"
        "@hookimpl\n"
        "def newsfacts_make_language(code):\n"
        "    return PlainLanguage() if code == 'xx' else None\n"
    )
    path = os.pathsep.join([str(site), str(Path(__file__).parent)])
    return {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def children_of(process: int, number: int) -> list[str]:
    """The children of a process, when there are *number* of them."""
    deadline = time.monotonic() + 20
    children: list[str] = []
    while time.monotonic() < deadline and len(children) < number:
        time.sleep(0.02)
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return children


def ended(processes: list[str], seconds: float = 5) -> bool:
    """Whether all of them have ended before that time is up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and any(map(_lives, processes)):
        time.sleep(0.02)
    return not any(map(_lives, processes))


def _lives(process: str) -> bool:
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
