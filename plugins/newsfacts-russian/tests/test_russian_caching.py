"""What is kept of word forms: made once, for each morphology, and never too much."""

from __future__ import annotations

from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.morphology import RussianMorphology

from newsfacts import Morphology


class Counting:
    """A question about a word form that counts how often it is answered."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, word: str, _: Morphology) -> str | None:
        self.asked.append(word)
        return word.upper() if word.islower() else None


def test_a_form_is_judged_once_whatever_the_answer() -> None:
    question, morphology = Counting(), RussianMorphology()
    kept = kept_by_word(question)

    assert [kept(word, morphology) for word in ("мост", "Мост", "мост", "Мост")] == ["МОСТ", None] * 2
    assert question.asked == ["мост", "Мост"]


def test_each_morphology_is_asked_for_itself() -> None:
    question = Counting()
    kept = kept_by_word(question)

    for morphology in [RussianMorphology(), RussianMorphology()] * 2:
        kept("мост", morphology)

    assert question.asked == ["мост"] * 2


def test_the_half_that_came_first_goes_when_there_are_too_many() -> None:
    question, morphology = Counting(), RussianMorphology()
    kept = kept_by_word(question, bound=4)
    for word in "абвг":
        kept(word, morphology)
    question.asked.clear()

    for word in "двгаб":
        kept(word, morphology)

    assert question.asked == ["д", "а", "б"]
