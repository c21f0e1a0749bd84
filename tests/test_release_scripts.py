"""What must be true before a distribution may go to PyPI, and that the scripts see when it isn't."""

from __future__ import annotations

import zipfile
from importlib.metadata import version
from pathlib import Path

import changelogs
import lower_bounds
import pytest
import release
import yaml
from built import PYTHONS, Built
from distributions import ROOT, Distribution, distributions

HEAD = (
    "# Changelog\n\nThe format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);\n"
    "versions follow [Semantic Versioning](https://semver.org/).\n\n"
)
SOUND = (
    HEAD + "## [Unreleased]\n\n## [1.2.0] - 2026-11-22\n\n### Added\n\n- A rule.\n\n"
    "## [1.1.0] - 2026-10-01\n\n### Fixed\n\n- A bug.\n"
)
ALL = pytest.mark.parametrize("distribution", distributions(), ids=lambda each: each.name)


@ALL
def test_a_changelog_is_one(distribution: Distribution) -> None:
    assert list(changelogs.problems(distribution.changelog.read_text(encoding="utf-8"))) == []


@ALL
def test_the_version_has_one_source(distribution: Distribution) -> None:
    assert distribution.version == version(distribution.name)
    assert distribution.pyproject["project"]["dynamic"] == ["version"]


@ALL
def test_the_licence_goes_with_it(distribution: Distribution) -> None:
    licence = (distribution.folder / "LICENSE").read_text(encoding="utf-8")
    assert licence == (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_sound_changelog_has_no_problem() -> None:
    assert list(changelogs.problems(SOUND)) == []
    assert changelogs.entries(SOUND, "1.1.0") == ["- A bug."]
    assert changelogs.entries(SOUND, changelogs.UNRELEASED) == []


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("# Changelog", "# History", "must begin with"),
        ("https://semver.org/", "#", "must name"),
        ("## [Unreleased]\n", "", "first section"),
        ("[1.2.0] - 2026-11-22", "[1.2.0]", "needs a version of three numbers and a day"),
        ("2026-11-22", "2026-11-31", "needs a version of three numbers and a day"),
        ("[1.2.0] - 2026-11-22", "1.2.0 (2026-11-22)", "is not of the form"),
        ("[1.2.0]", "[1.0.0]", "version 1.1.0 stands below one that is not newer"),
        ("### Added", "### New", "'### New' is none of"),
        ("- A rule.\n", "", "'### Added' has no entry"),
    ],
)
def test_a_problem_of_a_changelog_is_told(right: str, wrong: str, problem: str) -> None:
    assert any(problem in each for each in changelogs.problems(SOUND.replace(right, wrong)))


@pytest.fixture(scope="module")
def russian(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One distribution, really built."""
    (distribution,) = release.chosen(["newsfacts-russian"], None)
    return release.built(distribution, tmp_path_factory.mktemp("built"))


def test_what_is_built_is_ready(russian: Built) -> None:
    assert list(russian.problems()) == []
    assert list(release.page_problems(russian)) == []


def test_what_is_wrong_with_a_wheel_is_told(russian: Built, tmp_path: Path) -> None:
    broken = tmp_path / russian.wheel.name
    with zipfile.ZipFile(russian.wheel) as whole, zipfile.ZipFile(broken, "w") as archive:
        for name in whole.namelist():
            if name.endswith("METADATA"):
                text = (
                    whole.read(name).replace(b"License-Expression: MIT\n", b"") + b"\n[here](docs/here.md)\n"
                )
                archive.writestr(name, text)
            elif not name.endswith(("py.typed", "entry_points.txt")):
                archive.writestr(name, whole.read(name))
        archive.writestr("tests/test_it.py", "")
    problems = "\n".join(Built(russian.distribution, russian.sdist, broken).problems())
    assert "License-Expression is None, not 'MIT'" in problems
    assert "no py.typed" in problems
    assert "no entry point" in problems
    assert "has tests/test_it.py" in problems
    assert "'docs/here.md' in the README is not absolute" in problems


def test_a_tag_names_a_distribution_at_its_version() -> None:
    (core, *_) = distributions()
    assert release.chosen([], f"newsfacts-v{core.version}") == [core]
    with pytest.raises(SystemExit, match="names no distribution"):
        release.chosen([], "newsfacts-v99.0.0")
    with pytest.raises(SystemExit, match="no distribution is named"):
        release.chosen(["newsfact"], None)


def test_a_release_wants_its_version_in_the_changelog(tmp_path: Path) -> None:
    (tmp_path / "CHANGELOG.md").write_text(SOUND, encoding="utf-8")
    (tmp_path / "_version.py").write_text('__version__ = "1.3.0"\n', encoding="utf-8")
    pyproject = '[project]\nname = "newsfacts-x"\n[tool.hatch.version]\npath = "_version.py"\n'
    (tmp_path / "pyproject.toml").write_text(pyproject, encoding="utf-8")
    problems = list(release.changelog_problems(Distribution(tmp_path), final=True))
    assert problems == ["the changelog has no section for 1.3.0"]


def test_every_dependency_has_a_lower_bound() -> None:
    assert all("==" in pin for pin in lower_bounds.pins())


def test_the_workflow_tests_the_pythons_of_the_metadata() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8"))
    assert tuple(workflow["jobs"]["tests"]["strategy"]["matrix"]["python"]) == PYTHONS


@pytest.mark.parametrize(
    "path", [".github/workflows/release.yml", ".github/dependabot.yml", ".readthedocs.yaml"]
)
def test_a_configuration_is_yaml(path: str) -> None:
    assert yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def test_the_release_is_published_without_a_token() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["jobs"]["publish"]["permissions"] == {"id-token": "write"}
    assert "secrets." not in text
