"""How words are written: abbreviations."""

from __future__ import annotations

import pytest
from newsfacts_russian.morphology import RussianMorphology
from newsfacts_russian.spelling import is_abbreviation

MORPHOLOGY = RussianMorphology()


@pytest.mark.parametrize("word", ["МИД", "НИИ", "УрФУ", "СПбГУ", "СПбГЭТУ", "КемГУ", "БелГУ", "ВНИИГМИ"])
def test_capitals_abbreviate(word: str) -> None:
    assert is_abbreviation(MORPHOLOGY, word)


@pytest.mark.parametrize(
    "word", ["я", "Я", "мид", "МИДа", "МИНИСТРА", "ПрЕЗИДЕНТА", "МИДу", "сказаЛА", "YouTUBE", "Берег-АБ"]
)
def test_capitals_of_words_and_brands_do_not(word: str) -> None:
    assert not is_abbreviation(MORPHOLOGY, word)
