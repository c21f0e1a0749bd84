"""A plugin made of the template passes its own tests at once."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from cookiecutter.exceptions import FailedHookException
from cookiecutter.main import cookiecutter

ROOT = Path(__file__).parent.parent
TEMPLATE = str(ROOT / "template")


def made(target: Path, **answers: str) -> Path:
    return Path(cookiecutter(TEMPLATE, no_input=True, output_dir=str(target), extra_context=answers))


def output_of(*command: str, cwd: Path) -> str:
    environment = os.environ | {"PYTHONPATH": "src", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env=environment,
        check=False,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.mark.parametrize("name", ["deals", pytest.param("football-scores", marks=pytest.mark.heavy)])
def test_a_new_plugin_passes_its_tests_at_once(name: str, tmp_path: Path) -> None:
    folder = made(tmp_path, name=name)
    assert folder.name == f"newsfacts-{name}"
    assert "5 passed" in output_of("pytest", "-q", "-p", "no:cacheprovider", cwd=folder)


def test_a_new_plugin_builds_and_its_code_is_clean(tmp_path: Path) -> None:
    folder = made(tmp_path, author="Анна Ветрова")
    output_of("ruff", "check", "--isolated", "--line-length", "110", ".", cwd=folder)
    output_of("ruff", "format", "--isolated", "--line-length", "110", "--check", ".", cwd=folder)
    output_of("hatchling", "build", "-t", "wheel", "-d", "dist", cwd=folder)
    assert [path.name for path in (folder / "dist").iterdir()] == ["newsfacts_deals-0.1.0-py3-none-any.whl"]
    assert "Анна Ветрова" in (folder / "LICENSE").read_text(encoding="utf-8")


def test_a_new_plugin_keeps_the_naming_conventions(tmp_path: Path) -> None:
    folder = made(tmp_path, name="football-scores")
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["newsfacts"] == {"football-scores": "newsfacts_football_scores"}
    assert "newsfacts-plugin" in project["keywords"]


@pytest.mark.parametrize("answers", [{"name": "Deals"}, {"name": "x", "kind": "word"}])
def test_a_name_that_makes_no_plugin_is_refused(answers: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(FailedHookException):
        made(tmp_path, **answers)
