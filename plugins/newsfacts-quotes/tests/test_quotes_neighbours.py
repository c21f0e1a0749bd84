"""Sentences that differ in little from those that a rule is for: what decides between two readings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        # A relative clause begins with *который*, or with *где* behind a comma.
        "Мэр, который, {по словам} <врача>, [болен], ушёл.",
        "Люди ушли туда, где, {по словам} <врача>, [тесно].",
        # A name in marks behind a body is its name, behind a man it is what he speaks of.
        "{По версии} соседней газеты, <«Лесной край»>, [мост сожгли].",
        "{По словам} <соседнего врача>, [«Лесной край», где он работал, закроют].",
        # *не … как* goes on from *не успели* only.
        "[Не так давно], как {стало известно}, [мост закрыли].",
        # A bracket that nobody opened, and a semicolon inside a title.
        "{По данным} <полиции>), [мост закрыт].",
        "<Мэр> {сказал}, что [книга «Да; нет» вышла].",
        # What a preposition governs is nobody who proposes.
        "С законом {предлагается} [закрыть завод].",
        "<Законом> {предлагается} [закрыть завод].",
    ],
)
def test_readings(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Мэр назвал мост",  # a text may end before what he called it
        "Не успели газеты сообщить об этом, как стало известно, что.",
    ],
)
def test_silence(quotes: Quotes, text: str) -> None:
    assert quotes(text) == ()


def test_a_name_in_another_case_is_not_who_does_something(quotes: Quotes) -> None:
    """*разводит руками мэр* cuts speech, *разводит руками Ивана Петрова* does not."""
    pieces = {
        who: [
            span.text
            for quote in quotes(f"«Мост закрыт, — разводит руками {who}. — Завод открыт».")
            for span in quote.content
        ]
        for who in ("мэр", "Иван Петров", "Ивана Петрова врач")
    }
    assert pieces["мэр"] == pieces["Иван Петров"] == ["Мост закрыт", "Завод открыт"]
    assert len(pieces["Ивана Петрова врач"]) == 1
