"""Morphology: readings, forms, and that nothing is looked up twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from generated import examples
from hypothesis import example, given
from hypothesis import strategies as st
from newsfacts_russian import newsfacts_make_language
from newsfacts_russian.dictionary import Dictionary
from newsfacts_russian.language import Russian
from newsfacts_russian.marks import plain
from newsfacts_russian.morphology import RussianMorphology
from pymorphy3.tagset import OpencorporaTag

from newsfacts import Language, Morphology, Reading


def without_yo(word: str) -> str:
    return word.replace("ё", "е")


@pytest.fixture(scope="module")
def morphology() -> RussianMorphology:
    return RussianMorphology()


@pytest.mark.parametrize(
    ("word", "lemma", "grammemes", "known"),
    [
        ("сообщил", "сообщить", {"VERB", "past", "masc", "sing"}, True),
        ("ПРЕЗИДЕНТА", "президент", {"NOUN", "anim", "masc", "gent"}, True),
        ("Ивановой", "иванов", {"NOUN", "Surn", "femn"}, True),
        ("уиткоффа", "уиткофф", {"NOUN"}, False),
        ("12", "12", {"NUMB"}, False),
        ("NATO", "nato", {"LATN"}, False),
        ("𗀀𗀁", "𗀀𗀁", {"UNKN"}, False),
        ("не" * 10_000, "не" * 10_000, {"UNKN"}, False),
        ("«", "«", {"PNCT"}, False),
    ],
)
def test_readings(
    morphology: RussianMorphology,
    word: str,
    lemma: str,
    grammemes: set[str],
    known: bool,  # noqa: FBT001
) -> None:
    found = [each for each in morphology.readings(word) if each.lemma == lemma and each.has(*grammemes)]

    assert found
    assert found[0].known is known
    assert found[0].word == word.lower()


def test_readings_are_the_likeliest_first(morphology: RussianMorphology) -> None:
    scores = [each.score for each in morphology.readings("стали")]

    assert len(scores) > 1
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("word", "grammemes", "form"),
    [
        ("министра", {"nomn"}, "министр"),
        ("Москве", {"nomn"}, "москва"),
        ("высокий", {"femn", "ablt"}, "высокой"),
        ("сказать", {"past", "femn"}, "сказала"),
    ],
)
def test_forms(morphology: RussianMorphology, word: str, grammemes: set[str], form: str) -> None:
    made = morphology.inflect(morphology.readings(word)[0], grammemes)

    assert made is not None
    assert made.word == form
    assert made.has(*grammemes)


def test_part_of_speech_is_a_plain_string(morphology: RussianMorphology) -> None:
    """pymorphy3's own refuses to be compared with what it doesn't know."""
    assert type(morphology.readings("дом")[0].pos) is str
    assert morphology.readings("дом")[0].pos != "unheard-of"


def test_form_that_is_not_there(morphology: RussianMorphology) -> None:
    assert morphology.inflect(morphology.readings("город")[0], {"femn"}) is None


def test_lexeme_begins_with_the_dictionary_form(morphology: RussianMorphology) -> None:
    forms = [each.word for each in morphology.lexeme(morphology.readings("городами")[0])]

    assert forms[0] == "город"
    assert {"города", "городов", "городам", "городами", "городах"} <= set(forms)


def test_reading_of_another_language_has_no_forms(morphology: RussianMorphology) -> None:
    foreign = Reading("w", "w", "NOUN", frozenset({"NOUN"}), known=True, score=1.0)

    assert morphology.inflect(foreign, {"gent"}) is None
    assert list(morphology.lexeme(foreign)) == [foreign]


@pytest.mark.parametrize(
    ("word", "grammemes", "form"),
    [
        ("ответил", {"INFN"}, "ответить"),
        ("лес", {"loc2"}, "лесу"),
        ("домами", {"sing", "datv"}, "дому"),
        ("лес", {"INFN"}, None),
    ],
)
def test_a_form_is_made_though_another_language_took_the_list_of_grammemes(
    monkeypatch: pytest.MonkeyPatch, word: str, grammemes: set[str], form: str | None
) -> None:
    """As a Ukrainian analyzer in the same process does to pymorphy3."""
    morphology = RussianMorphology()
    monkeypatch.setattr(OpencorporaTag, "KNOWN_GRAMMEMES", OpencorporaTag.KNOWN_GRAMMEMES - {"INFN", "loc2"})

    made = morphology.inflect(morphology.readings(word)[0], grammemes)

    assert (made.word if made else None) == form


def test_dictionary_of_another_format_is_refused(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text('[["format_version", "9.0"]]')

    with pytest.raises(ValueError, match=r"9\.0"):
        Dictionary(str(tmp_path))


def test_word_form_is_looked_up_once(morphology: RussianMorphology) -> None:
    assert morphology.readings("Слово") is morphology.readings("слово")
    reading = morphology.readings("слова")[0]
    assert morphology.inflect(reading, {"plur", "gent"}) is morphology.inflect(reading, ("gent", "plur"))


@given(word=st.text(max_size=20))
@example(word="еще")
@example(word="0ЕКИ")
@examples(200)
def test_any_word_has_a_reading(morphology: RussianMorphology, word: str) -> None:
    readings = morphology.readings(word)

    assert readings
    for reading in readings:
        assert without_yo(reading.word) == without_yo(plain(word.lower()).text or word.lower())
        assert reading.grammemes
        morphology.inflect(reading, {"gent"})


def test_language_is_made_for_its_code_only() -> None:
    assert newsfacts_make_language("uk") is None
    language = newsfacts_make_language("ru")
    assert isinstance(language, Language)
    assert isinstance(Russian().morphology, Morphology)


def test_all_pipelines_share_one_analyzer() -> None:
    """Caches by word keep the analyzers that they ask; one for each pipeline would stay when that is gone."""
    one, other = newsfacts_make_language("ru"), newsfacts_make_language("ru")

    assert one is not None
    assert other is not None
    assert one.morphology is other.morphology
