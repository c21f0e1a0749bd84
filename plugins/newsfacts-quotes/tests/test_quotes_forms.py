"""What a word form may do in a text, and where rules start."""

from __future__ import annotations

import pytest
from newsfacts_quotes.authors import view_of
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

RUSSIAN = Russian()
TEXT = "По словам мэра, мост «Северный» – он закрыт: об этом сообщил Север со ссылкой на врача."


def view(text: str) -> View:
    """The text as the rules read it."""
    return view_of(Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text)))


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.REPORTS, ["словам", "–", "сообщил"]),
        (Role.PHRASE, ["по", "со", "на"]),
        (Role.COLON, [":"]),
        (Role.DASH, ["–"]),
        (Role.MARK, ["«", "»"]),
        (Role.BREAK, [",", "–", ":"]),
        (Role.LINK, ["ссылкой"]),
        (Role.PREDICATE, ["закрыт", "сообщил"]),
        (Role.MENTION, ["мэра", "он", "врача"]),
    ],
)
def test_where_the_words_of_a_role_stand(role: Role, words: list[str]) -> None:
    """In text order, whatever else they may do."""
    read = view(TEXT)
    assert [read.words[index] for index in read.places(role, 0, len(read.words))] == words


def test_places_are_those_of_a_stretch() -> None:
    """The first token counts, the last one doesn't."""
    read = view("Мэр: мост: дом.")
    assert read.places(Role.COLON, 1, 3) == [1]
    assert read.places(Role.COLON, 2, 4) == [3]
    assert read.places(Role.COLON, 4, 9) == []


def test_no_segment_ends_inside_quotation_marks() -> None:
    """A comma there is the speaker's."""
    read = view("Врач сказал: «Лёд тонкий, вода холодная», и ушёл.")
    assert [read.words[index] for index in read.breaks] == [":", ","]


@pytest.mark.parametrize(
    ("index", "end", "word"),
    [
        (0, None, "лёд"),
        (1, None, "тает"),
        (1, 2, "тает"),
        (1, 1, ""),
        (-1, None, ""),
        (-1, 2, ""),
        (2, None, ""),
    ],
)
def test_nothing_stands_beyond_an_end(index: int, end: int | None, word: str) -> None:
    """It is a word of no sort, so that what comes next may be asked without looking for an end."""
    read = view("лёд тает")
    found = read.at(index, end)
    assert found.low == word.replace("ё", "е")
    assert found.is_word == bool(word)
    assert found.is_finite == (word == "тает")
    assert found.has("NOUN", "inan") == (word == "лёд")
