"""A linear chain over the labels outside, begin and inside: the best labels, from what each is worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

OUTSIDE, BEGIN, INSIDE = range(3)

Worth: TypeAlias = tuple[float, float]
"""What begin and inside are worth; outside is 0."""
Moves: TypeAlias = tuple[float, float, float]
"""What it is worth that outside, begin and inside follow a label."""


def best(scores: Sequence[Worth], moves: Sequence[Moves]) -> list[int]:
    """The best labels (Viterbi), written out for three of them; nothing is inside that has not begun.

    Args:
        scores: What begin and inside are worth at each token, where outside is worth nothing.
        moves: What each label is worth after each, by the label before.
    """
    if len(scores) == 1:  # as most capitalised words that stand alone are
        return [BEGIN if scores[0][0] > 0 else OUTSIDE]
    (from_o, from_o_b, _), (from_b, from_b_b, from_b_i), (from_i, from_i_b, from_i_i) = moves
    outside, begin, inside = 0.0, scores[0][0], float("-inf")
    back: list[tuple[int, int, int]] = []
    for opens, goes_on in scores[1:]:
        o, o_source = outside + from_o, OUTSIDE
        if (other := begin + from_b) > o:
            o, o_source = other, BEGIN
        if (other := inside + from_i) > o:
            o, o_source = other, INSIDE
        b, b_source = outside + from_o_b, OUTSIDE
        if (other := begin + from_b_b) > b:
            b, b_source = other, BEGIN
        if (other := inside + from_i_b) > b:
            b, b_source = other, INSIDE
        i, i_source = begin + from_b_i, BEGIN
        if (other := inside + from_i_i) > i:
            i, i_source = other, INSIDE
        outside, begin, inside = o, b + opens, i + goes_on
        back.append((o_source, b_source, i_source))
    worth = (outside, begin, inside)
    label = worth.index(max(worth))
    labels = [label]
    for sources in reversed(back):
        label = sources[label]
        labels.append(label)
    return labels[::-1]
