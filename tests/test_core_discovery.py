"""Discovery of installed plugins, with throw-away distributions that are only files."""

from __future__ import annotations

import importlib.metadata
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsfacts import DuplicateNameError, Pipeline, PluginLoadError, discover_plugins
from newsfacts._plugins.entrypoints import Installed
from newsfacts._plugins.requirements import unmet
from newsfacts.cli import main
from newsfacts.discovery import entry_points

GOOD = """
from newsfacts import hookimpl

@hookimpl
def newsfacts_register_extractors():
    return []
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path, in which distributions can be put."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.startswith("throwaway_"):
            del sys.modules[name]


def install(
    site: Path,
    distribution: str,
    entry_point: str,
    module: str,
    source: str | None = GOOD,
    *,
    group: str = "newsfacts",
    requires: str = "newsfacts>=0.1.0",
) -> None:
    """Put a distribution with one plugin into *site*."""
    info = site / f"{distribution.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n"
        f"Requires-Dist: attrs>=23.2\nRequires-Dist: {requires}\n"
    )
    (info / "entry_points.txt").write_text(f"[{group}]\n{entry_point} = {module}\n")
    if source is not None:
        (site / f"{module}.py").write_text(source)


def test_installed_plugin_is_found(site: Path) -> None:
    install(site, "newsfacts-throwaway", "zz-good", "throwaway_good")
    plugins, errors = discover_plugins()

    (found,) = [plugin for plugin in plugins if plugin.name == "zz-good"]
    assert (found.distribution, found.version) == ("newsfacts-throwaway", "1.0")
    assert errors == []
    assert [plugin.name for plugin in plugins] == sorted(plugin.name for plugin in plugins)
    assert "zz-good" in {plugin.name for plugin in Pipeline().plugins}
    assert "zz-good" not in {plugin.name for plugin in Pipeline(without={"zz-good"}).plugins}


@pytest.mark.parametrize(
    ("group", "told"),
    [("newsfact", "; newsfacts-throwaway has one of this name in the group newsfact)"), ("gui_scripts", ")")],
)
def test_where_a_plugin_in_another_group_is_asked_for_a_near_one_is_told(
    site: Path, group: str, told: str
) -> None:
    install(site, "newsfacts-throwaway", "zz-lost", "throwaway_lost", group=group)
    result = CliRunner().invoke(main, ["plugins", "--check", "zz-lost"])

    assert result.exit_code == 2
    assert "no installed plugin is named 'zz-lost'" in result.output
    assert result.output.endswith(f"in an entry point of the group newsfacts{told}\n")


def test_plugin_is_found_in_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only importlib.metadata can read these; an object inside of a module is a plugin, too."""
    info = "newsfacts_throwaway-2.0.dist-info"
    with zipfile.ZipFile(tmp_path / "site.zip", "w") as archive:
        archive.writestr(
            f"{info}/METADATA", "Metadata-Version: 2.1\nName: newsfacts-throwaway\nVersion: 2.0\n"
        )
        archive.writestr(
            f"{info}/entry_points.txt", "[newsfacts]\nzz-zipped = throwaway_zipped:inside [all]\n"
        )
        archive.writestr("throwaway_zipped.py", "class inside: pass")
    monkeypatch.syspath_prepend(str(tmp_path / "site.zip"))

    (found,) = [plugin for plugin in discover_plugins()[0] if plugin.name == "zz-zipped"]

    assert (found.distribution, found.version) == ("newsfacts-throwaway", "2.0")
    assert found.implementation.__name__ == "inside"


def test_plugins_are_those_that_importlib_metadata_finds() -> None:
    """It is not asked for them where folders alone tell, since it is slow to import."""
    known = {
        (each.name, each.value, each.dist.name, each.dist.version)
        for each in importlib.metadata.entry_points(group="newsfacts")
        if each.dist
    }

    assert {(each.name, each.value, each.distribution, each.version) for each in entry_points()} == known


def test_distribution_of_old_and_other_sections_are_read(site: Path) -> None:
    info = site / "newsfacts_throwaway.egg-info"
    info.mkdir()
    (info / "PKG-INFO").write_text(
        "Metadata-Version: 1.0\nName: newsfacts-throwaway\nVersion: 0.1\n\nName: no\n"
    )
    (info / "entry_points.txt").write_text(
        "[console_scripts]\nzz-script = a:b\n\n"
        "[newsfacts]\n# zz-none = c\nzz-old = throwaway_old\n[other]\nzz-other = e\n"
    )

    ours = [each for each in entry_points() if each.name.startswith("zz")]

    assert ours == [Installed("zz-old", "throwaway_old", "newsfacts-throwaway", "0.1")]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import no_such_module_anywhere", "ModuleNotFoundError"),
        ("1 / 0", "ZeroDivisionError"),
        (None, "ModuleNotFound"),
        ("import sys; sys.exit()", "SystemExit: it must not end the program"),
    ],
)
def test_plugin_that_does_not_import_is_named(site: Path, source: str | None, message: str) -> None:
    """The error names the plugin and its distribution; the others are found all the same."""
    install(site, "newsfacts-broken", "zz-broken", "throwaway_broken", source)
    install(site, "newsfacts-throwaway", "zz-good", "throwaway_good")

    with pytest.raises(PluginLoadError, match=f"'zz-broken'.*newsfacts-broken 1.0.*{message}"):
        Pipeline()
    pipeline = Pipeline(on_error="collect")
    assert "zz-good" in {plugin.name for plugin in pipeline.plugins}
    assert [failure.plugin for failure in pipeline.failures] == ["zz-broken"]


def test_plugin_made_for_another_version_is_named(site: Path) -> None:
    """It is not imported: whatever failed would not say why."""
    install(site, "newsfacts-throwaway", "zz-early", "throwaway_early", "1 / 0", requires="newsfacts>=9,<10")

    with pytest.raises(
        PluginLoadError, match=r"'zz-early'.*newsfacts-throwaway 1\.0.*requires newsfacts>=9,<10"
    ):
        Pipeline()
    assert [failure.plugin for failure in Pipeline(on_error="collect").failures] == ["zz-early"]
    assert Pipeline(without=["zz-early"]).failures == ()


@pytest.mark.parametrize(
    ("requirement", "is_unmet"),
    [
        ("newsfacts", False),
        ("newsfacts>=0.3", False),
        ("newsfacts>=0.3.0,<1", False),
        ("newsfacts[ru]>=0.3", False),
        ("newsfacts (>=0.3)", False),
        ("newsfacts~=0.2", False),
        ("newsfacts>0.3", True),
        ("newsfacts>=0.3.1", True),
        ("newsfacts[ru,web] >= 9", True),
        ("newsfacts (>=9)", True),
        ("newsfacts<0.3", True),
        ("newsfacts>=0.1,<=0.2.9", True),
        ("newsfacts==9.*", False),  # not understood
        ("newsfacts>=9; extra == 'later'", False),
        ("newsfacts-dates>=9", False),
        ("attrs>=9", False),
    ],
)
def test_requirement_is_met_by_release(requirement: str, is_unmet: bool) -> None:  # noqa: FBT001  (a row of the table)
    assert {unmet(requirement, version) for version in ("0.3", "0.3.0", "0.3.0rc1")} == {is_unmet}


def test_two_distributions_with_one_name_are_both_named(site: Path) -> None:
    install(site, "newsfacts-one", "zz-twin", "throwaway_one")
    install(site, "newsfacts-two", "zz-twin", "throwaway_two")

    with pytest.raises(
        DuplicateNameError, match=r"'zz-twin'.*newsfacts-(one.*newsfacts-two|two.*newsfacts-one)"
    ):
        discover_plugins()


def test_what_is_left_out_is_not_imported(site: Path) -> None:
    install(site, "newsfacts-throwaway", "zz-left-out", "throwaway_left_out")
    install(site, "newsfacts-broken", "zz-broken", "throwaway_broken", "1 / 0")
    pipeline = Pipeline(without={"zz-left-out", "zz-broken"})

    assert "throwaway_left_out" not in sys.modules
    assert pipeline.plugins
    with pytest.raises(ValueError, match="without names 'zz-nobody'"):
        Pipeline(without={"zz-nobody", "zz-broken"})
