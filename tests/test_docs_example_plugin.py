"""The documentation's example plugin, built and installed as a third party's would be."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import consoles
import pytest

EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "newsfacts-vessels"
TEXT = "У причала – танкер «Северная заря»."


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages that holds the built wheel, and nothing else."""
    built, installed = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("installed")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built], cwd=EXAMPLE, check=True
    )
    (wheel,) = built.iterdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    return installed


def newsfacts(site: Path, *arguments: str) -> str:
    """What the command prints in an environment that has the plugin."""
    environment = os.environ | {"PYTHONPATH": str(site), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", "from newsfacts.cli import main; main()", *arguments]
    done = subprocess.run(
        command, env=environment, input=TEXT, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return done.stdout


def test_it_is_listed(site: Path) -> None:
    assert "vessels 0.1.0 (newsfacts-vessels)" in newsfacts(site, "plugins")
    assert "extractor vessels.names: produces vessels.vessel" in newsfacts(site, "plugins")


@pytest.mark.heavy
def test_its_check_finds_no_problem(site: Path) -> None:
    assert newsfacts(site, "plugins", "--check", "vessels").startswith("vessels: no problem found")


def test_its_facts_are_in_the_json(site: Path) -> None:
    sheet = json.loads(newsfacts(site, "extract", "-"))
    (fact,) = [fact for fact in sheet["facts"] if fact["kind"] == "vessels.vessel"]
    assert (fact["vessel_type"], fact["name"]) == ("танкер", "Северная заря")
    assert fact["provenance"] == {"distribution": "newsfacts-vessels", "extractor": "vessels.names"}


@pytest.mark.heavy
def test_its_facts_are_in_the_table_and_in_the_schema(site: Path) -> None:
    assert "vessels.vessel (1)" in newsfacts(site, "extract", "-", "--format", "table")
    assert "vessels.vessel" in newsfacts(site, "schema")


@pytest.mark.parametrize(
    "page", ["first-plugin.md", pytest.param("ru/first-plugin.md", marks=pytest.mark.heavy)]
)
def test_the_tutorial_shows_what_the_commands_print(
    page: str, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (EXAMPLE.parent.parent / "tutorial" / page).read_text(encoding="utf-8")
    (body,) = re.findall(r"^```\{code-block\} console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    monkeypatch.syspath_prepend(site)
    monkeypatch.setenv("PYTHONPATH", str(site))
    assert consoles.difference(consoles.Block(0, len(body), body)) is None
