"""The documentation's search stems each word in the language of its script."""

from __future__ import annotations

import pytest
from searching import SearchBoth

SEARCH = SearchBoth({})


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("extractor extractors", "extractor"),
        ("resolve resolved", "resolv"),
        ("цитата цитатой цитаты Цитат", "цитат"),
        ("судно судном", "судн"),
        ("отчёт отчета отчетом", "отчет"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: str, stem: str) -> None:
    assert {SEARCH.stem(word) for word in words.split()} == {stem}


@pytest.mark.parametrize("word", ["the", "и", "что"])
def test_what_says_nothing_is_not_searched_for(word: str) -> None:
    assert not SEARCH.word_filter(word)


def test_the_browser_gets_both_stemmers() -> None:
    for name in ("BaseStemmer", "EnglishStemmer", "RussianStemmer", "window.Stemmer"):
        assert name in SEARCH.js_stemmer_code
