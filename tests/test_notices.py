"""What was made from works of others is named with its licence, in the wheels too."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OTHERS = re.compile(r"CC BY|Unicode License|NEREL|\(MIT\)")


def derived() -> list[Path]:
    """The data files whose first lines say that they owe something to others."""
    files = [*ROOT.glob("plugins/*/src/**/*.tsv"), *ROOT.glob("plugins/*/src/**/*.txt")]
    return [path for path in sorted(files) if OTHERS.search(header(path))]


def header(path: Path) -> str:
    lines = path.read_text("utf-8").splitlines()
    return "\n".join(line for line in lines[:12] if line.startswith("#"))


@pytest.mark.parametrize("path", derived(), ids=lambda path: path.name)
def test_data_made_from_works_of_others_is_in_the_notices(path: Path) -> None:
    plugin = path.relative_to(ROOT / "plugins").parts[0]
    name = f"data/{path.name}"
    for notice in (ROOT / "NOTICE", ROOT / "plugins" / plugin / "NOTICE"):
        assert name in notice.read_text("utf-8")
    project = tomllib.loads((ROOT / "plugins" / plugin / "pyproject.toml").read_text("utf-8"))["project"]
    assert "NOTICE" in project["license-files"]


def test_something_is_found() -> None:
    assert {"finder_weights.tsv", "case_weights.tsv", "currencies.tsv"} <= {path.name for path in derived()}


def test_a_notice_names_only_what_is_there() -> None:
    for notice in [ROOT / "NOTICE", *ROOT.glob("plugins/*/NOTICE")]:
        for name in re.findall(r"data/([a-z_]+\.tsv)", notice.read_text("utf-8")):
            assert list(ROOT.glob(f"plugins/*/src/**/data/{name}")), f"{notice}: {name}"


def test_every_data_file_says_where_it_comes_from() -> None:
    for path in [*ROOT.glob("plugins/*/src/**/data/*.tsv"), *ROOT.glob("plugins/*/src/**/data/*.txt")]:
        assert header(path), path
