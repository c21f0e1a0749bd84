"""Discovery of installed plugins, with throw-away distributions that are only files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsfacts import DuplicateNameError, Pipeline, PluginLoadError, discover_plugins

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


def install(site: Path, distribution: str, entry_point: str, module: str, source: str | None = GOOD) -> None:
    """Put a distribution with one plugin into *site*."""
    info = site / f"{distribution.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[newsfacts]\n{entry_point} = {module}\n")
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
