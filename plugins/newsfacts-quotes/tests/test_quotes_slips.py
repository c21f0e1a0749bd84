"""Slips of the author: a letter too few, too many, wrong or swapped; a missing *что*."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsfacts_quotes import slips

from newsfacts import QuoteFact

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        "{По слвам} <врачей>, [мост закроют].",
        "{По сллвам} <врачей>, [мост закроют].",
        "{По слоавм} <врачей>, [мост закроют].",
        "{По даным} <мэрии>, [мост закроют].",
        "[Мост], {по инфомации} <мэрии>, [закроют].",
        "<Врачи> {сообшили}, что [мост закроют].",
        "{Отмечалось}, [баржа шла без огней].",
        "Ранее {уточнялось}, [поезд вышел вовремя].",
        "В <ведомстве> {отмечается}, [баржа шла без огней].",
    ],
)
def test_a_slip_hides_no_report(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "text",
    [
        "По словарю врачи нашли слово.",
        "По Славкам шли врачи, мост закрыт.",
        "Отмечалось, гремя и сверкая, рождество.",
        "По слабам врачей били клюшкой, мост закрыт.",
    ],
)
def test_other_words_are_no_slips(quotes: Quotes, text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(
    ("lemma", "meant"),
    [
        ("сообшить", "сообщить"),
        ("подчекнуть", "подчеркнуть"),
        ("добвить", "добавить"),
        ("лить", ""),
        ("пробурить", ""),
    ],
)
def test_verbs_are_meant_by_a_letter_at_most(lemma: str, meant: str) -> None:
    assert slips.verb_meant(lemma) == meant
