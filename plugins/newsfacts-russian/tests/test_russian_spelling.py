"""How words are written: abbreviations, and addresses of sites."""

from __future__ import annotations

import pytest
from newsfacts_russian.morphology import RussianMorphology
from newsfacts_russian.sites import is_site
from newsfacts_russian.spelling import is_abbreviation, stem_of_abbreviation

MORPHOLOGY = RussianMorphology()


@pytest.mark.parametrize("word", ["МИД", "НИИ", "УрФУ", "СПбГУ", "СПбГЭТУ", "КемГУ", "БелГУ", "ВНИИГМИ"])
def test_capitals_abbreviate(word: str) -> None:
    assert is_abbreviation(MORPHOLOGY, word)


@pytest.mark.parametrize(
    "word", ["я", "Я", "мид", "МИДа", "МИНИСТРА", "ПрЕЗИДЕНТА", "МИДу", "сказаЛА", "YouTUBE", "Берег-АБ"]
)
def test_capitals_of_words_and_brands_do_not(word: str) -> None:
    assert not is_abbreviation(MORPHOLOGY, word)


@pytest.mark.parametrize(
    ("word", "stem"),
    [("МИДа", "МИД"), ("ЦИКом", "ЦИК"), ("ВЦИОМ-а", "ВЦИОМ"), ("МИД", None), ("Мида", None), ("Ма", None)],
)
def test_abbreviations_with_an_ending(word: str, stem: str | None) -> None:
    assert stem_of_abbreviation(word) == stem


@pytest.mark.parametrize("word", ["volna.ru", "Волна.Ру", "ВОЛНА.РФ", "news.volna.com"])
def test_sites(word: str) -> None:
    assert is_site(word)


@pytest.mark.parametrize("word", ["ру", ".ru", "г.Тула", "закрыт.Мэр", "Волна.", "volna@mail"])
def test_no_sites(word: str) -> None:
    assert not is_site(word)
