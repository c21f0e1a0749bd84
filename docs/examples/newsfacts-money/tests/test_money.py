"""The plugin's contract, and a table to check by eye."""

import newsfacts_money
import newsfacts_russian
import pytest

from newsfacts import Article, Pipeline
from newsfacts.testing import assert_marked, assert_plugin_contract


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    """This plugin and the Russian language, whatever else is installed."""
    return Pipeline([newsfacts_money, newsfacts_russian])


@pytest.mark.parametrize(
    "sentence",
    [
        "Стадион обошёлся в [3 млн рублей|3000000].",
        "Бюджет вырос до [1,5 млрд рублей|1500000000], штраф составил [500 рублей|500].",
        "Билет стоит [2 тыс. рублей|2000].",
        "Проезд подорожал на [1 рубль|1].",
        "В городе живут 3 млн человек.",
        "Он рублей не считал.",
    ],
)
def test_sums(pipeline: Pipeline, sentence: str) -> None:
    assert_marked(
        pipeline, sentence, kinds=["money.sum"], label=lambda fact: f"{fact.amount}"
    )


def test_contract() -> None:
    articles = [Article(text="Стадион обошёлся в 3 млн рублей.")]
    assert_plugin_contract(newsfacts_money, articles=articles, beside=[newsfacts_russian])
