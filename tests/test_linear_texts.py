"""The cost of a text grows with its length and no faster, whoever wrote it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import pytest
from counted import calls
from texts import TEXTS, Text

from newsfacts import Pipeline, discover_plugins

SHORT, TIMES = 2_000, 4

GROWTH = 1.3
"""How much more often functions may be called for a character of a text four times as long."""

SLOWDOWN = 4.0
"""How much longer it may take; a generous bound, since processors have other things to do."""


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    """The Russian set without a neural model, whose cost is that of its model."""
    pipeline = Pipeline(without=[each.name for each in discover_plugins()[0] if each.name == "natasha"])
    for text in TEXTS.values():
        pipeline.extract(text(SHORT), "2025-12-31")
    return pipeline


def seconds(function: Callable[[], object]) -> float:
    """How long a run takes this process."""
    begun = time.process_time()
    function()
    return time.process_time() - begun


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_work_grows_with_the_length(pipeline: Pipeline, text: Text) -> None:
    short, long = (calls(partial(pipeline.extract, text(n), "2025-12-31")) for n in (SHORT, TIMES * SHORT))

    assert long <= TIMES * GROWTH * short


@pytest.mark.heavy
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_time_grows_with_the_length(pipeline: Pipeline, text: Text) -> None:
    """Sees what counting calls does not: a search that goes over the whole text each time."""

    lengths = (SHORT // 2, TIMES * SHORT // 2)

    def is_slow() -> bool:
        short, long = (seconds(partial(pipeline.extract, text(n), "2025-12-31")) for n in lengths)
        return long > TIMES * SLOWDOWN * short + 0.05

    # A processor that has other things to do is slow now and then, a search that is too slow always.
    assert not all(is_slow() for _ in range(3))
