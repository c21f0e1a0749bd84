"""Numerals in words, and the numbers that compounds begin with."""

from __future__ import annotations

import pytest
from newsfacts_russian.morphology import RussianMorphology
from newsfacts_russian.numerals import forms, numeral, numeral_prefix


@pytest.mark.parametrize(
    ("form", "kind", "value"),
    [
        ("четырьмястами", "cardinal", "400"),
        ("трех", "cardinal", "3"),
        ("семерых", "collective", "7"),
        ("полторы", "half-more", "1.5"),
        ("тысячу", "power.one", "1000"),
        ("тысячи", "power.either", "1000"),
        ("миллионами", "power.many", "1000000"),
        ("млрд", "power.abbreviated", "1000000000"),
        ("дюжина", "power.one", "12"),
        ("несколько", "unknown", "None"),
    ],
)
def test_numerals(form: str, kind: str, value: str) -> None:
    found = numeral(form)
    assert found is not None
    assert (found.kind, str(found.value)) == (kind, value)
    assert found.is_power == kind.startswith("power")


@pytest.mark.parametrize("word", ["оба", "пятый", "семья", "сторона"])
def test_other_words_are_none(word: str) -> None:
    assert numeral(word) is None


@pytest.mark.parametrize(
    ("word", "value", "rest"),
    [
        ("тридцатиметровый", "30", "метровый"),
        ("стапятидесятилетие", "150", "летие"),
        ("двадцатичетырехлетняя", "24", "летняя"),
        ("полуторатонный", "1.5", "тонный"),
        ("двукратный", "2", "кратный"),
    ],
)
def test_prefixes(word: str, value: str, rest: str) -> None:
    found = numeral_prefix(word)
    assert found is not None
    assert (str(found[0]), found[1]) == (value, rest)


@pytest.mark.parametrize("word", ["трёхсторонний", "вечерний", "летний"])
def test_no_prefix(word: str) -> None:
    assert numeral_prefix(word) is None


def test_every_form_is_one_of_the_dictionary() -> None:
    morphology = RussianMorphology()
    written = [form for form in forms() if form not in {"тыс", "млн", "млрд", "трлн"}]
    assert [form for form in written if not any(each.known for each in morphology.readings(form))] == []
