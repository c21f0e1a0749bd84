"""What the plugins can't do yet: known, told in their READMEs, and gone from there when it is mended."""

from __future__ import annotations

import pytest
from limits import ROOT, Limit, limits_of, plugins, readme

from newsfacts import Pipeline
from newsfacts.testing import marked

PIPELINE = Pipeline(without=["natasha"])
PLUGINS = [each.name for each in plugins()]


@pytest.mark.parametrize("limit", [limit for plugin in plugins() for limit in limits_of(plugin)], ids=str)
def test_a_known_limit_still_stands(limit: Limit) -> None:
    """If this fails, the limit is mended: make its sentence a row of the plugin's tables instead."""
    assert str(marked(limit.sentence)) == limit.sentence
    assert limit.found(PIPELINE) != limit.sentence


@pytest.mark.parametrize("plugin", PLUGINS)
def test_the_readme_tells_them(plugin: str) -> None:
    """If this fails, run scripts/regenerate_goldens.py."""
    folder = ROOT / "plugins" / plugin
    assert (folder / "README.md").read_text(encoding="utf-8") == readme(folder)
