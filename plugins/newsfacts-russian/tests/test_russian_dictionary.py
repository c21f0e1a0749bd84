"""The dictionary is read as pymorphy3 reads it: the same readings, forms and lexemes, in the same order."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pymorphy3
import pytest
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_russian.automaton import NOWHERE, Automaton, Records
from newsfacts_russian.dictionary import DictionaryReading
from newsfacts_russian.morphology import PymorphyReading, RussianMorphology

from newsfacts import Reading

KNOWN = (
    "стали", "еще", "ещё", "все", "всё", "мед", "берег", "передохнем", "наилучшего", "получше",
    "директора", "ивановой", "сообщил",
    "сообщившего", "трем", "им", "её", "ее", "ёлке", "елке", "по-русски", "мчс", "я",
    "с", "ногти", "человек", "людей", "лучше", "поехавшими", "нью-йорке", "веселее", "актеру",
)  # fmt: skip
"""Words of the dictionary: with many readings, with ё for е, with a paradigm's prefixes, of two stems."""

GUESSED = (
    "уиткоффа", "замминистра-то", "крипторубля", "сверхзаборный", "бутявка", "мультиварочница",
    "газпромовский", "зеленый-зеленый", "экс-мэром", "псевдомэру", "xiaomi",
    "12", "xv", "«", "—", "ъъъ", "человек-паукам",
    "вчистую-ка", "по-олимпийскому",
)  # fmt: skip
"""Words that it does not hold."""

ASKED = ({"nomn"}, {"datv", "plur"}, {"femn"}, {"INFN"}, {"loc2"}, {"voct"}, {"past", "neut"}, {"COMP"})


def told(reading: Any) -> tuple[object, ...]:
    return (
        reading.word, reading.lemma, reading.pos, reading.grammemes, reading.known,
        pytest.approx(reading.score),
    )  # fmt: skip


def parsed(parses: Iterable[Any], reference: pymorphy3.MorphAnalyzer) -> list[tuple[object, ...]]:
    return [
        (
            each.word, each.normal_form, str(each.tag.POS or ""), each.tag.grammemes,
            reference.word_is_known(each.word), each.score,
        )
        for each in parses
    ]  # fmt: skip


@pytest.fixture(scope="module")
def morphology() -> RussianMorphology:
    return RussianMorphology()


@pytest.fixture(scope="module")
def reference() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang="ru")


@pytest.mark.parametrize("word", [*KNOWN, *GUESSED])
def test_readings_and_lexemes_are_those_of_pymorphy3(
    morphology: RussianMorphology, reference: pymorphy3.MorphAnalyzer, word: str
) -> None:
    parses, readings = reference.parse(word), morphology.readings(word)

    assert parsed(parses, reference) == [told(each) for each in readings]
    for parse, reading in zip(parses, readings, strict=True):
        forms = [(form.word, form.normal_form, form.tag.grammemes) for form in parse.lexeme]
        assert forms == [(form.word, form.lemma, form.grammemes) for form in morphology.lexeme(reading)]


@pytest.mark.parametrize("word", [*KNOWN, *GUESSED])
def test_forms_are_those_that_pymorphy3_chooses(
    morphology: RussianMorphology, reference: pymorphy3.MorphAnalyzer, word: str
) -> None:
    for parse, reading in zip(reference.parse(word), morphology.readings(word), strict=True):
        for grammemes in ASKED:
            wanted, made = parse.inflect(grammemes), morphology.inflect(reading, grammemes)
            assert (wanted and (wanted.word, wanted.tag.grammemes)) == (made and (made.word, made.grammemes))


@given(word=st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя-", min_size=1, max_size=12))
@examples(200)
def test_any_word_is_read_as_pymorphy3_reads_it(
    morphology: RussianMorphology, reference: pymorphy3.MorphAnalyzer, word: str
) -> None:
    likeliest = max(each.score for each in reference.parse(word))
    parses = sorted(reference.parse(word), key=lambda each: 3 * each.score < likeliest)
    assert parsed(parses, reference) == [told(each) for each in morphology.readings(word)]


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("кибер-активист", "кибер-активист"),
        ("альфа-капитала", "альфа-капитал"),
        ("летчика-космонавта", "летчик-космонавт"),
    ],
)
def test_an_unlikely_guess_is_no_first_reading(morphology: RussianMorphology, word: str, lemma: str) -> None:
    """pymorphy3 has words with a hyphen first as two that are declined, one perhaps an abbreviation."""
    first = morphology.readings(word)[0]
    assert first.lemma.replace("ё", "е") == lemma
    assert 3 * first.score >= max(each.score for each in morphology.readings(word))


@pytest.mark.parametrize(("words", "kind"), [(KNOWN, DictionaryReading), (GUESSED, PymorphyReading)])
def test_what_the_dictionary_holds_is_not_guessed(
    morphology: RussianMorphology, words: tuple[str, ...], kind: type[Reading]
) -> None:
    assert {word: type(morphology.readings(word)[0]) for word in words} == dict.fromkeys(words, kind)


def test_spellings_with_yo_come_behind_the_words_own(reference: pymorphy3.MorphAnalyzer) -> None:
    words = Records(Path(reference.dictionary.path) / "words.dawg", ">HH")

    assert [spelling for spelling, _ in words.spelled("все", "е", "ё")] == ["все", "всё"]
    assert [spelling for spelling, _ in words.spelled("ежели", "е", "ё")] == ["ежели"]
    assert words.spelled("всё", "е", "ё") == words.spelled("все", "е", "ё")[1:]
    assert words.spelled("бутявка", "е", "ё") == []


def test_an_automaton_tells_strings_from_their_beginnings(reference: pymorphy3.MorphAnalyzer) -> None:
    probabilities = Automaton(Path(reference.dictionary.path) / "p_t_given_w.intdawg")
    word = probabilities.follow("стали:".encode())

    assert word != NOWHERE
    assert probabilities.number(word) is None
    tags = probabilities.endings(word)
    assert b"VERB,perf,intr plur,past,indc" in tags
    assert all(probabilities.number(probabilities.follow(tag, word)) is not None for tag in tags)
    assert probabilities.follow("бутявка:".encode()) == NOWHERE
