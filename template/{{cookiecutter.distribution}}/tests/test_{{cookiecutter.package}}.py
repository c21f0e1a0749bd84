"""The plugin's contract, sentences to check by eye, and golden sheets."""

from __future__ import annotations

from pathlib import Path

import newsfacts_russian
import pytest
from newsfacts import Article, Pipeline
from newsfacts.testing import Golden, assert_golden, assert_marked, assert_plugin_contract, golden_sheets

import {{ cookiecutter.package }}

KIND = "{{ cookiecutter.kind }}"
GOLDEN = golden_sheets(Path(__file__).parent / "golden", kinds=[KIND])


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    """This plugin and the Russian language, whatever else is installed."""
    return Pipeline([{{ cookiecutter.package }}, newsfacts_russian])


@pytest.mark.parametrize(
    "sentence",
    [
        "Стороны подписали [контракт|контракт].",
        "О [сделках|сделка] и [договоре|договор] сообщили вчера.",
        "Об этом сообщили вчера.",
    ],
)
def test_words_are_found(pipeline: Pipeline, sentence: str) -> None:
    assert_marked(pipeline, sentence, kinds=[KIND], label=lambda fact: fact.lemma)


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_golden_sheets(golden: Golden, pipeline: Pipeline) -> None:
    assert_golden(golden, pipeline)


def test_contract() -> None:
    article = Article(text="Стороны подписали контракт.", published="2025-12-31")
    assert_plugin_contract({{ cookiecutter.package }}, articles=[article], beside=[newsfacts_russian])
