"""What facts depend on besides the articles."""

from __future__ import annotations

import json
import platform

import attrs
import pytest
from plain import DAYS_PLUGIN, LANGUAGE

import newsfacts
from newsfacts import Pipeline, Plugin

DAYS = Plugin(name="days", implementation=DAYS_PLUGIN, distribution="acme-days", version="1.0")


def test_it_names_versions_and_extractors() -> None:
    assert dict(Pipeline([LANGUAGE, DAYS]).fingerprint) == {
        "extractor days": "runs",
        "newsfacts": newsfacts.__version__,
        "plugin PlainLanguagePlugin": "",
        "plugin days": "acme-days 1.0",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def test_dictionaries_of_installed_plugins_are_in_it() -> None:
    """pymorphy3 brings its dictionary as a distribution of its own; the core's own needs change no fact."""
    made = Pipeline().fingerprint

    assert made["package pymorphy3-dicts-ru"].startswith("2.")
    assert "package pymorphy3" in made
    assert "package newsfacts-russian" in made
    assert not made.keys() & {"package rich", "package click", "package newsfacts"}


def test_it_is_plain_and_always_the_same() -> None:
    made = Pipeline().fingerprint

    assert json.loads(json.dumps(dict(made))) == dict(Pipeline().fingerprint) == dict(made)
    assert list(made) == sorted(made)


@pytest.mark.parametrize(
    ("pipeline", "differing"),
    [
        (Pipeline([LANGUAGE, DAYS], without={"days"}), {"plugin days", "extractor days"}),
        (Pipeline([LANGUAGE, attrs.evolve(DAYS, version="1.1")]), {"plugin days"}),
    ],
)
def test_another_pipeline_has_another(pipeline: Pipeline, differing: set[str]) -> None:
    one = Pipeline([LANGUAGE, DAYS]).fingerprint

    assert {name for name, _ in one.items() ^ pipeline.fingerprint.items()} == differing
