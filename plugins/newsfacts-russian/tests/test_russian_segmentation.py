"""Paragraphs, sentences and tokens: tables to read by eye, and razdel as the yardstick."""

from __future__ import annotations

import itertools
import re

import pytest
import razdel
from generated import any_texts, examples
from hypothesis import example, given
from hypothesis import strategies as st
from newsfacts_russian.segmentation import segment
from newsfacts_russian.sentences import sentences
from newsfacts_russian.tokens import TOKEN

from newsfacts import Segmentation

# What news and its rules are made of, and a few characters that are neither letter nor mark.
PIECES = st.sampled_from(
    [*"аБёZq17.,:;!?…-–—_/\\«»„“”\"'()[]*+№%$@ \u00a0\té\u0301Δ😀", "г.", "т. е.", "И.", "1)", ":)", "--"]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@pytest.mark.parametrize(
    "tokens",
    [
        "Стив|Уиткофф|приедет|3|января|.",
        "В|2024–2025|гг|.|вышло|3,5|млн|руб|.",
        "28.12.2025|и|28/12",
        "⚡️|Мост|закрыт|🔴❗|МЧС",
        "кое-кто|из|НАТО-вцев|,|«|Ту-154|»",
        "Юго-Западный|округ|№|5|,|д|.|1|/|а",
        "Что|?!|Да|...|нет|…",
        "iPhone|17|Pro|за|100|$",
        "user_name|@|mail|.|ru",
        "за́мок|и|замо́к",
        "Київ|і|Минск",
        "(|10|%|)|—|да",
        "8|,|10|и|12|января",
        "теле|-|и|радиопрограммы",
        "хорошо|:)",
        "—|Вот|,|—|сказал|он",
        "**|--|слово",
        "Дем'янчук|,|Лук’яненко|и|О|'|Нил|,|д|’|Арвиль|,|'|да|'",
    ],
)
def test_tokens(tokens: str) -> None:
    expected = tokens.split("|")
    text = re.sub(r"(?<=[\w%)]) ([.,:!?…»)]+)(?= |$)", r"\1", " ".join(expected))

    assert [match[0] for match in TOKEN.finditer(text)] == expected


@given(TEXTS)
@example("завод закрыли 28.12.2025: Ту-154, теле- и кто-нибудь")
@examples(100)
def test_tokens_are_never_empty_and_cover_the_text(text: str) -> None:
    position = 0
    for match in TOKEN.finditer(text):
        assert match[0]
        assert not text[position : match.start()].strip()
        position = match.end()
    assert not text[position:].strip()


@pytest.mark.parametrize(
    "line",
    [
        "Он приехал.| Она осталась.",
        "Это сказал И. И. Петров.| Его слова передаёт ТАСС.",
        "Встреча пройдёт 28.12.2025 в 12.30 мск.",
        "Родился в 1961 г. в Москве, живёт на ул. Ленина.",
        "«Мы готовы.| Приезжайте!» — сказал он.",
        "Что это?..| Никто не знает.",
        "Да! — ответил он.",
        "Рост составил 3,5 млн руб. в год, т. е. 5%.",
        "1. Первый вопрос.| 2. Второй вопрос.",
        "Доцент к. б. н. Анна Крамер и д.ф.-м.н. Олег Рогов спорят.",
        "Заняли 5 млн долл. США у банка.| Потом ещё 3 млн долл. США.",
        "Он (это было давно.| Очень.) ушёл.",
        "Задержана Дарья К.| Её отпустили.",
        "Умер король Карл V.| Карл V правил долго.",
        "Задержан Джордж К. Браун, а Эдгар А. По уехал.",
    ],
)
def test_sentences(line: str) -> None:
    text = line.replace("|", "")

    assert [text[start:end] for start, end in sentences(text)] == [each.strip() for each in line.split("|")]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", []),
        (" \n\u00a0\n\t", []),
        ("Раз.\nДва.\r\nТри.", ["Раз.", "Два.", "Три."]),
        ("  Раз.  \n\n\n Два. ", ["Раз.", "Два."]),
        ("Раз.\u2028Два.\u2029Три.", ["Раз.", "Два.", "Три."]),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert [text[each.start : each.end] for each in segment(text).paragraphs] == paragraphs


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Начало.\n\nЧто сказал Петров\n\nПродолжение.", ["Что сказал Петров"]),
        ("Что сказал Петров\n\nПродолжение.", ["Что сказал Петров"]),
        ("Начало.\n\nЧто сказал Петров.\n\nПродолжение.", []),
        ("Начало.\n\nОн перечислил:\n\nПродолжение.", []),
        ("Начало.\nЧто сказал Петров\nПродолжение.", []),
        ("Начало.\n\nЧто сказал Петров", []),
        (f"Начало.\n\n{'Очень длинный заголовок ' * 5}\n\nПродолжение.", []),
    ],
)
def test_headings(text: str, headings: list[str]) -> None:
    assert [text[each.start : each.end] for each in segment(text).paragraphs if each.heading] == headings


@given(TEXTS)
@example("Раз. два. Три.")
@examples(300)
def test_sentences_are_those_of_razdel(text: str) -> None:
    line = " ".join(text.split())

    assert list(sentences(line)) == [(each.start, each.stop) for each in razdel.sentenize(line) if each.text]


@given(TEXTS)
@examples(300)
def test_tokens_of_a_word_are_those_of_razdel(text: str) -> None:
    """But for smileys, emoji and Ukrainian apostrophes; and razdel has an exception for Yahoo!."""
    for word in text.split():
        if not re.search(r"[=:;]-?[()]|[а-яё]['’][а-яё]|😀", word, re.IGNORECASE):
            assert [each[0] for each in TOKEN.finditer(word)] == [each.text for each in razdel.tokenize(word)]


@given(TEXTS | any_texts)
@examples(300)
def test_everything_visible_is_in_a_token_a_sentence_and_a_paragraph(text: str) -> None:
    made = segment(text)

    assert "".join(token.text for token in made.tokens) == "".join(text.split())
    assert all(text[token.start : token.end] == token.text for token in made.tokens)
    for parts in (made.paragraphs, made.sentences, made.tokens):
        bounds = [(part.start, part.end) for part in parts]
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(bounds))
    check_nesting(made)


def check_nesting(made: Segmentation) -> None:
    """Each part holds a run of smaller ones, none is left out, and the bounds agree."""
    for parts, smaller in ((made.paragraphs, made.sentences), (made.sentences, made.tokens)):
        position = 0
        for part in parts:
            assert part.first == position < part.last
            position = part.last
            assert smaller[part.first].start == part.start
            assert smaller[part.last - 1].end == part.end
        assert position == len(smaller)


@given(TEXTS, TEXTS)
@examples(100)
def test_a_paragraph_does_not_depend_on_the_others(one: str, other: str) -> None:
    tokens = [token.text for part in (one, other) for token in segment(part).tokens]

    assert [token.text for token in segment(f"{one}\n{other}").tokens] == tokens
