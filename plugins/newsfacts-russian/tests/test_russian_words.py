"""Words: one record a form, and what others note of it."""

from __future__ import annotations

from newsfacts_russian.language import Russian
from newsfacts_russian.page import Page, page_of
from newsfacts_russian.words import Word, noted

from newsfacts import Article, Document, Morphology

RUSSIAN = Russian()


def page(text: str) -> Page:
    """The words of a text."""
    return page_of(Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text)))


class _Note:
    """What :func:`_made` makes of a word."""

    def __init__(self, text: str) -> None:
        self.text = text


def _made(word: Word, _: Morphology) -> _Note:
    return _Note(word.low)


def test_a_form_is_noted_once_wherever_it_stands() -> None:
    """The note hangs on the form, in this text and in the next."""
    first = noted(page("Кот видит, что другой кот спит; кот ушёл.").words, _made, RUSSIAN.morphology)
    assert [each.text for each in first if each.text.startswith("кот")] == ["кот", "кот", "кот"]
    small = [each for each in first[1:] if each.text == "кот"]
    assert small[0] is small[1]
    again = page("Рыжий кот.")
    assert noted(again.words, _made, RUSSIAN.morphology)[1] is small[0]
    assert again.note(1, _made) is small[0]


def test_a_capital_makes_another_form() -> None:
    """*Кот* is written otherwise than *кот*, though it is the same in small letters."""
    capital, small = noted(page("Кот кот").words, _made, RUSSIAN.morphology)
    assert capital is not small
    assert capital.text == small.text == "кот"


def test_half_a_character_is_a_word_that_nobody_knows() -> None:
    """No text should have one, and some have."""
    readings = RUSSIAN.morphology.readings("\ud83d")
    assert [each.known for each in readings] == [False]
