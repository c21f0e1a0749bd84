"""Marks that nobody reads: a word with them is the word without them."""

from __future__ import annotations

import pytest
from counted import LINEAR, growth
from generated import examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_russian.language import Russian
from newsfacts_russian.marks import plain

from newsfacts import LanguageWithMarks, Span

RUSSIAN = Russian()

SOFT, ZERO, JOINER, LEFT_TO_RIGHT, BOM = "\u00ad", "\u200b", "\u200d", "\u200e", "\ufeff"
ACUTE, GRAVE, BREVE, DOTS, STROKE = "\u0301", "\u0300", "\u0306", "\u0308", "\u0336"

WORDS = [
    (f"Пу{ACUTE}тин", "Путин"),
    (f"за{GRAVE}мок", "замок"),
    (f"за{SOFT}мо{ACUTE}к", "замок"),
    (f"Пу{SOFT}{ACUTE}тин", "Путин"),
    (f"пальто{ACUTE}", "пальто"),
    (f"{ZERO}Пу{ZERO}тин{ZERO}", "Путин"),
    (f"\u202aПутин\u202c, {LEFT_TO_RIGHT}Мишустин", "Путин, Мишустин"),
    (f"\u2066Путин\u2069{BOM}", "Путин"),
    (f"Андреи{BREVE} Алё{ACUTE}хин", "Андрей Алёхин"),
    (f"И{BREVE}ошкар-Ола", "Йошкар-Ола"),
    (f"Семе{DOTS}н", "Семён"),
    (f"Семе{DOTS}{ACUTE}н", "Семён"),
    ("Пýтин и зáмок", "Путин и замок"),
    ("ѐго и ѝ", "его и и"),
    (f"т{STROKE}е{STROKE}к{STROKE}с{STROKE}т{STROKE} 1{STROKE}", "текст 1"),
    (f"{SOFT} Да, {SOFT} сказал он.\n{SOFT} Кто{SOFT}то", "- Да, - сказал он.\n- Ктото"),
    (f"Да.\n{SOFT}\nНет {SOFT}", "Да.\n\nНет "),
    (f"слово {ACUTE} слово", "слово  слово"),
    (f"Cafe{ACUTE} Beyonce{ACUTE}", "Café Beyoncé"),
    ("Café Beyoncé, Dubái", "Café Beyoncé, Dubái"),
    (f"👨{JOINER}👩{JOINER}👧 сло{JOINER}во", f"👨{JOINER}👩{JOINER}👧 слово"),
    ("Ёлка, мой дом № 5 — «да»…\u00a0\u2028", "Ёлка, мой дом № 5 — «да»…\u00a0\u2028"),
    ("", ""),
]


@pytest.mark.parametrize(("marked", "bare"), WORDS)
def test_marks_are_no_part_of_a_word(marked: str, bare: str) -> None:
    assert plain(marked).text == bare
    assert plain(marked).changed is (marked != bare)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        (f"Пу{ACUTE}тину", "путин"),
        (f"за{SOFT}мо{ACUTE}к", "замок"),
        (f"Андреи{BREVE}", "андрей"),
        (f"{ZERO}заявил{BOM}", "заявить"),
        (f"Семе{DOTS}ном", "семён"),
    ],
)
def test_readings_are_those_of_the_bare_word(word: str, lemma: str) -> None:
    (reading, *_) = RUSSIAN.morphology.readings(word)

    assert reading.lemma == lemma
    assert reading.known


def test_no_word_at_all_has_readings_still() -> None:
    assert not RUSSIAN.morphology.readings(ZERO)[0].known


def test_russian_says_that_its_texts_carry_marks() -> None:
    assert isinstance(RUSSIAN, LanguageWithMarks)


MARKS = st.sampled_from([ACUTE, SOFT, ZERO, LEFT_TO_RIGHT, "\u2060", BOM])
TEXT = "Президент Владимир Зеленский, 28 декабря: «Мы готовы к переговорам». Об этом сообщил Андрей."


@given(st.lists(st.tuples(st.integers(1, len(TEXT) - 1), MARKS), max_size=30))
@examples(100)
def test_a_text_with_marks_is_cut_as_the_text_without(inserted: list[tuple[int, str]]) -> None:
    """Whatever marks stand wherever: tokens and sentences are the same, and each stands in the original."""
    marked = TEXT
    for place, mark in sorted(inserted, reverse=True):
        marked = marked[:place] + mark + marked[place:]
    bare = plain(marked)

    assert bare.text == TEXT
    assert RUSSIAN.segment(bare.text) == RUSSIAN.segment(TEXT)
    end = 0
    for token in RUSSIAN.segment(bare.text).tokens:
        restored = bare.restored(Span(token.start, token.end, token.text))
        assert restored.start >= end
        assert plain(restored.text).text == token.text
        assert marked[restored.start : restored.end] == restored.text
        end = restored.end


@pytest.mark.parametrize("filling", [ACUTE, SOFT, f"{SOFT}{ACUTE}", f"а{ACUTE}", JOINER, f"{JOINER}{SOFT}"])
def test_many_marks_take_linear_time(filling: str) -> None:
    def text(size: int) -> str:
        return f"а{filling * (size // len(filling))}б"

    bare = plain(text(200_000))

    assert bare.restored(Span(len(bare.text) - 1, len(bare.text), "б")).end == len(text(200_000))
    assert growth(lambda size: plain(text(size)), 100_000) < LINEAR
