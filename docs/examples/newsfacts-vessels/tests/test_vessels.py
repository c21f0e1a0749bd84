"""The plugin's contract, and a table to check by eye."""

import newsfacts_russian
import newsfacts_vessels
import pytest

from newsfacts import Article, Pipeline
from newsfacts.testing import assert_marked, assert_plugin_contract


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    """This plugin and the Russian language, whatever else is installed."""
    return Pipeline([newsfacts_vessels, newsfacts_russian])


@pytest.mark.parametrize(
    "sentence",
    [
        "В порт зашёл [танкер «Северная заря»|танкер: Северная заря].",
        "Людей сняли с [парома «Ольга»|паром: Ольга].",
        "К [ледоколу «Таймыр-2»|ледокол: Таймыр-2] подошла шлюпка.",
        "Груз вёз [сухогруз «Капитан Лунин»|сухогруз: Капитан Лунин].",
        "Танкер сел на мель у мыса.",
        "Газета «Танкер» вышла утром.",
    ],
)
def test_vessels(pipeline: Pipeline, sentence: str) -> None:
    assert_marked(
        pipeline,
        sentence,
        kinds=["vessels.vessel"],
        label=lambda fact: f"{fact.vessel_type}: {fact.name}",
    )


def test_contract() -> None:
    articles = [Article(text="В порт зашёл танкер «Северная заря».")]
    assert_plugin_contract(
        newsfacts_vessels, articles=articles, beside=[newsfacts_russian]
    )
