"""What the word beside a run of capitalised words tells the model, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.caching import cached_by_word, kept_by_word

from newsfacts import Morphology, Reading
from newsfacts_names.spelling import fold

_GENDERS = ("masc", "femn", "neut")


@cached_by_word
def left_features(word: str, cases: frozenset[str] | None, morphology: Morphology) -> tuple[str, ...]:
    """The features of the word before a run.

    Args:
        word: It, as it stands.
        cases: Those that the run's first word may stand in; ``None`` for an initial or a particle.
        morphology: Knows words.
    """
    if not word[0].isalpha():
        return (f"left={_sign(word)}",)
    readings = morphology.readings(word)
    kind = _kind(readings)
    found = [f"left={kind}"]
    if cases is not None:
        agrees = any(case in each.grammemes for each in readings[:3] for case in cases)
        found.append(f"left={kind} agrees={agrees}")
    return (*found, f"left-lemma={fold(readings[0].lemma)}")


@kept_by_word
def right_features(word: str, morphology: Morphology) -> tuple[str, ...]:
    """The features of the word behind a run."""
    if not word[0].isalpha():
        return (f"right={_sign(word)}",)
    readings = morphology.readings(word)
    kind = _kind(readings)
    found = [f"right={kind}"]
    if kind == "VERB":
        grammemes = readings[0].grammemes
        number = "plur" if "plur" in grammemes else "sing"
        gender = next((each for each in _GENDERS if each in grammemes), "-")
        found.append(f"right=VERB {number} {gender}")
    return (*found, f"right-lemma={fold(readings[0].lemma)}")


@kept_by_word
def lemma(word: str, morphology: Morphology) -> str:
    """The lemma of a word further off; of a mark, the mark itself."""
    if not word[0].isalpha():
        return word[:1]
    return fold(morphology.readings(word)[0].lemma)


def _sign(word: str) -> str:
    """What stands for a number or a mark."""
    return "0" if word[0].isdigit() else word


def _kind(readings: Sequence[Reading]) -> str:
    """The part of speech; of nouns, whether they are somebody or something."""
    if readings[0].pos != "NOUN":
        return readings[0].pos
    return "person" if any("anim" in each.grammemes for each in readings[:2]) else "thing"
