"""How well a candidate fits a pronoun: a sum of weighted circumstances."""

from __future__ import annotations

from functools import cache
from math import log2

import attrs

from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.referents import Referent

_DISTANCES = ("same-sentence", "sentence-before", "two-before", "far")
_FADES = 160
"""After so many tokens it no longer matters who spoke last."""


@cache
def weights() -> dict[str, float]:
    """The weight of each circumstance."""
    return lexicon.numbers("coreference.tsv")


@attrs.frozen
class Pronoun:
    """A pronoun to be resolved.

    Args:
        at: Its token.
        gender: ``m`` or ``f``.
        sentence: Its sentence.
        segment: First token of its clause.
        subject: Whether it is *он* or *она*.
        possessive: Whether it tells whose something is.
        spoken: Whether it stands inside what somebody said.
        speaks: Whether it is the source of a report.
    """

    at: int
    gender: str
    sentence: int
    segment: int
    subject: bool
    possessive: bool
    spoken: bool
    speaks: bool


def score(pronoun: Pronoun, candidate: Referent, spoke: Referent | None) -> float:
    """How much speaks for a candidate."""
    w = weights()
    away = pronoun.sentence - candidate.sentence
    total = w[_DISTANCES[min(away, len(_DISTANCES) - 1)]]
    total += w["token"] * min(pronoun.at - candidate.at, 100)
    total += w["often"] * log2(1 + candidate.count)
    if candidate.subject:
        total += w["subject"] + (w["parallel"] if pronoun.subject else 0)
    if candidate.pronoun:
        total += w["pronoun"]
    if candidate.spoken_of and not pronoun.spoken:
        total += w["spoken-of"]
    if candidate.person is None:
        total += w["unnamed"]
    if candidate is spoke and not (pronoun.spoken and not pronoun.speaks):
        near = max(1 - (pronoun.at - candidate.at) / _FADES, 0)
        total += w["speaks-again" if pronoun.speaks else "spoke"] * near
    if pronoun.possessive and candidate.subject and candidate.at >= pronoun.segment:
        total += w["possessive-subject"]
    return total


def is_excluded(pronoun: Pronoun, candidate: Referent) -> bool:
    """Whether grammar rules the candidate out: the subject of the same clause, or another gender."""
    if candidate.gender and candidate.gender != pronoun.gender:
        return True
    own = not (pronoun.subject or pronoun.possessive or pronoun.speaks)
    return own and candidate.subject and candidate.at >= pronoun.segment
