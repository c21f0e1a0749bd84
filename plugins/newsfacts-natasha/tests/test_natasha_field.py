"""The random field, against the sum and the maximum over all paths, one by one."""

from __future__ import annotations

import itertools
import math

import pytest

pytest.importorskip("numpy")

import numpy as np
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_natasha import field
from newsfacts_natasha.field import Field

TRANSITIONS = np.array([[0.5, 0.1, -2.0], [0.2, -0.3, 1.5], [0.4, -0.6, 1.1]])
INSIDE = np.array([False, False, True])
FIELD = Field(TRANSITIONS, INSIDE)


@examples(40)
@given(
    st.lists(st.tuples(*[st.floats(-4, 4, width=32)] * 3, st.booleans()), min_size=1, max_size=6),
    st.integers(1, 7),
)
def test_every_path(words: list[tuple[float, float, float, bool]], window: int) -> None:
    """The best path and the probabilities are those that counting every path gives."""
    scores = np.array([word[:3] for word in words])
    breaks = np.array([word[3] for word in words])
    weights = {
        path: math.exp(_score(path, scores, breaks))
        for path in itertools.product(range(3), repeat=len(words))
    }
    whole = sum(weights.values())
    expected = [
        [sum(weight for path, weight in weights.items() if path[at] == tag) / whole for tag in range(3)]
        for at in range(len(words))
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(field, "_WINDOW", window)
        np.testing.assert_allclose(FIELD.probabilities(scores, breaks), expected, atol=1e-9)
        best = tuple(FIELD.best_path(scores, breaks, FIELD.probabilities(scores, breaks)))
    first, second = sorted([*weights.values(), 0.0], reverse=True)[:2]
    assert weights[best] == first or math.isclose(first, second, rel_tol=1e-9)


def test_a_long_text_stays_in_the_range_of_numbers() -> None:
    """Thousands of factors overflow nothing, and nothing becomes zero but what a break forbids."""
    scores = np.full((5000, 3), 30.0)
    breaks = np.zeros(5000, dtype=bool)
    breaks[2500] = True
    likely = FIELD.probabilities(scores, breaks)
    assert np.isfinite(likely).all()
    assert (likely > 0).sum() == likely.size - 1


def _score(path: tuple[int, ...], scores: object, breaks: object) -> float:
    rows, cuts = np.asarray(scores), np.asarray(breaks)
    score = sum(rows[at, tag] for at, tag in enumerate(path))
    for at, (before, tag) in enumerate(itertools.pairwise(path), start=1):
        score += -math.inf if cuts[at] and INSIDE[tag] else TRANSITIONS[before, tag]
    return float(score)
