"""Pasted texts: what was copied along is not read, and each span stands in the article as it was given."""

from __future__ import annotations

import re
import textwrap

import pytest
from counted import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_russian.language import Russian
from newsfacts_russian.plain import plain_text

from newsfacts import Span

RUSSIAN = Russian()


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        # blanks
        ("Роман\u00a0Лисицын,\u202f5\u2009мая", "Роман Лисицын, 5 мая"),
        ("Роман \u00a0 Лисицын\tприбыл", "Роман Лисицын прибыл"),
        ("Мэр  Олег  Стрижов  А.  Б.  уехал 5   мая.", "Мэр Олег Стрижов А. Б. уехал 5 мая."),
        (
            "Да.  Он, мэр  города Олег  Стрижов, уехал в Омск в пятницу утром. Вернётся через две недели.",
            "Да.  Он, мэр  города Олег Стрижов, уехал в Омск в пятницу утром. Вернётся через две недели.",
        ),
        # hyphens, dashes and quotation marks of other fonts and scripts
        ("вице\u2011мэр Нью\u2010Йорка", "вице-мэр Нью-Йорка"),
        ("\u2015 Да, \u2012 сказал он. \u2500 Нет.", "— Да, — сказал он. — Нет."),
        ("\u2212 Да, \u2212 сказал он при \u22125 \u2103.", "— Да, — сказал он при \u22125 \u2103."),
        ("\u2039Да\u203a, \u300aнет\u300b, \u201fмост\u275e", "«Да», «нет», “мост”"),
        # letters of another alphabet
        ("Роман Лиcицын открыл пopт", "Роман Лисицын открыл порт"),
        ("CОВЕТ pешил, a oн — нет; ee нет", "СОВЕТ решил, а он — нет; ее нет"),
        ("Семëн и Ëлка", "Семён и Ёлка"),
        # apostrophes
        ("Дем`янчук, Демʼянчук, Дем´янчук и Дем'янчук", "Дем’янчук, Дем’янчук, Дем’янчук и Дем'янчук"),
        # entities
        ("&laquo;Да&raquo;,&nbsp;&mdash; сказал&nbsp; он", "«Да», — сказал он"),
        ("&#171;Да&#xBB; &amp;quot;нет&amp;quot; ЮП&shy;К R&amp;D", '«Да» "нет" ЮПК R&D'),
        # tags and signs
        ("<p>Мэр <b>Олег Стрижов</b> <a href='/x?a=1'>уехал</a>.</p>", "Мэр Олег Стрижов уехал."),
        ("Да.<br/>Нет.<BR>Кто?", "Да.\nНет.\nКто?"),
        ("Мэр **Олег Стрижов** и __порт__", "Мэр Олег Стрижов и порт"),
        ("# Заголовок\n> Да.\n• Нет.\n| Кто?", "  Заголовок\n  Да.\n  Нет.\n  Кто?"),
        ("#Мэр #Олег Стрижов, организация Ромашка*", "Мэр Олег Стрижов, организация Ромашка"),
        ("* Да #мэрии #МэрСказал прос*ать", "  Да #мэрии #МэрСказал прос*ать"),
        ("Мэр[1] уехал [2], [порт](https://a.ru/b) (https://a.ru/c) закрыт", "Мэр уехал , порт закрыт"),
        ("<<Да>>, ``нет''", '«Да», "нет"'),
        ("Газета ''The Herald'' пишет", 'Газета "The Herald" пишет'),
        ("Пишут ''L'Avenir'' и '''Заря'''.", 'Пишут "L\'Avenir" и "Заря".'),
        # forgotten blanks
        ("Мост достроили.«Ждём поездов», — сказал он.", "Мост достроили. «Ждём поездов», — сказал он."),
        ("Порт закрыли.Мэр Петров уехал.Он болен.", "Порт закрыли. Мэр Петров уехал. Он болен."),
        ("Мост закроют.Уехал Петров.Он болен", "Мост закроют. Уехал Петров. Он болен"),
        ("«Мост закрыт».Он уехал?Да, уехал", "«Мост закрыт». Он уехал? Да, уехал"),
        # blanks around names
        ("Об этом сказал инженерПётр Шилов из Тулы.", "Об этом сказал инженер Пётр Шилов из Тулы."),
        ("Пришли К .Д. Шилов и Е . О . Тумбин.", "Пришли К.Д. Шилов и Е. О. Тумбин."),
        # lines of a page
        (
            "«Мост мы закроем на весь июль, и это\nрешено», — сказал мэр города Олег\nСтрижов.\n\nОн уехал.",
            "«Мост мы закроем на весь июль, и это решено», — сказал мэр города Олег Стрижов.\n\nОн уехал.",
        ),
        (
            "Дорогу через лес закроют 5 \r\n  мая 2024 года, сообщили в мэрии\r\nгорода. Объезда нет.\r\n",
            "Дорогу через лес закроют 5 мая 2024 года, сообщили в мэрии города. Объезда нет.\r\n",
        ),
    ],
)
def test_what_was_pasted_along_is_not_read(pasted: str, plain: str) -> None:
    made = plain_text(pasted)

    assert made.text == plain
    assert made.original == pasted
    assert made.changed
    assert plain_text(plain).text == plain


@pytest.mark.parametrize(
    "text",
    [
        "IT-компания Apple, SMSка, Су-35C и HTC, витамин C, O. Henry и xAI.",
        "Лента.Ру, Газета.Ру и Яндекс.Деньги; А.С.Пушкин, И.Иванов и 12.05.2020.",
        "Цена 5 * 3 < 20, а 7 > 4; AT&T, R&D; C# и №5; вопрос #5.",
        "Почта ivan_petrov@mail.ru, файл a__b.txt.",
        "Об этом пишет vera_t__ в соцсети.",
        "«Да», — сказал он.\n\n— Кто?\n— Никто.\nМэр уехал.\n",
        "Заголовок без точки\nМэр города Олег Стрижов уехал в Омск вчера вечером.\nОн болен.",
        "В списке:\nмэр\nврач\nповар Петров из самого большого ресторана этого города\nИтого трое.",
        "О’Нил и О'Нил; она сказала 'да' и 'нет'.",
        "Теория ''l''-групп (''на фото''), ''«Да»'' и Д''Арси.",
        "Вышли @мэрОлег Шилов, экоМир и мультиСпорт лучше.",
        "Корпус А . построен , дом Б .",
        "",
        " \n\n ",
    ],
)
def test_what_is_no_copy_stays_as_it_is(text: str) -> None:
    assert plain_text(text).text == text
    assert not plain_text(text).changed


def test_a_text_in_short_lines_keeps_its_paragraphs() -> None:
    """A wrapped text without blank lines: where the next word would have fitted, a paragraph ends."""
    text = (
        "Мэр города Олег Стрижов открыл новый\nмост через реку и уехал.\n"
        "Он вернётся домой только в пятницу,\nсообщили в мэрии.\nДругих новостей нет, добавили\nтам же."
    )

    assert plain_text(text).text.split("\n") == [
        "Мэр города Олег Стрижов открыл новый мост через реку и уехал.",
        "Он вернётся домой только в пятницу, сообщили в мэрии.",
        "Других новостей нет, добавили там же.",
    ]


PARAGRAPHS = """\
Мэр города Тарногска Олег Стрижов в среду открыл новый мост через Ломницу и уехал в Омск, сообщили в мэрии.
«Мы ждали этого дня десять лет», — сказал Стрижов. Старый мост закрыли 5 мая 2014 года: была вода.
Подробности читайте на https://courier.example/news/2024/03/12/a-very-long-address-longer-than-the-page/index.
Директор порта Роман Лисицын добавил, что ООО «Ломница» и ИП Дубова А. Б. готовы принять суда (их семь).
""".splitlines()


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("width", range(40, 150, 7))
def test_lines_of_any_width_are_put_together(width: int, between: str) -> None:
    """With blank lines between paragraphs always; without them a line that is full tells no end."""
    pages = [
        textwrap.wrap(each, width, break_long_words=False, break_on_hyphens=False) for each in PARAGRAPHS
    ]
    wrapped = between.join("\n".join(page) for page in pages)

    made = plain_text(wrapped).text

    if between == "\n":
        assert made.replace("\n", " ") == " ".join(PARAGRAPHS)
        assert made.count("\n") >= 1
    else:
        assert made.split(between) == PARAGRAPHS


@pytest.mark.parametrize(
    ("pasted", "part", "original"),
    [
        ("мэр&nbsp;<b>Олег Стри\u0301жов</b> уехал", "мэр Олег Стрижов", "мэр&nbsp;<b>Олег Стри\u0301жов"),
        ("Он <b>Oлег</b>&#32;\tСтрижoв.Он уехал.Да", "Олег Стрижов", "Oлег</b>&#32;\tСтрижoв"),
        ("Порт закрыли.Мэр уехал", "Мэр", "Мэр"),
        ("Порт закрыли.Мэр уехал", "закрыли.", "закрыли."),
    ],
)
def test_spans_stand_in_the_article(pasted: str, part: str, original: str) -> None:
    plain = plain_text(pasted)
    start = plain.text.index(part)

    assert plain.restored(Span(start, start + len(part), part)).text == original


PIECES = st.sampled_from(
    [
        "Мэр",
        " Олег",
        " уехал",
        ".",
        "\n",
        "&nbsp;",
        "\u00a0",
        "<b>",
        "</p>",
        "o",
        "ть",
        "**",
        "«",
        "»",
        "\u0301",
        "&lt;",
        "[1]",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_token_stands_in_the_article_in_order(text: str) -> None:
    plain = plain_text(text)

    end = 0
    for token in RUSSIAN.segment(plain.text).tokens:
        span = plain.restored(Span(token.start, token.end, token.text))
        assert end <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        end = span.end


FILLINGS = [
    "&nbsp;",
    "<b>",
    "<",
    "<a ",
    "&",
    "**",
    "[",
    "[1](https:",
    "аa",
    "\u00a0 ",
    "слово\n",
    "да.Нет",
    "#",
    "(https:",
    "'",
    ".!",
    "\t\n",
]


@pytest.mark.parametrize("filling", FILLINGS)
def test_any_text_takes_linear_time(filling: str) -> None:
    assert growth(lambda size: plain_text(filling * (size // len(filling))), 200_000) < LINEAR


def test_a_text_without_any_of_it_is_its_own_original() -> None:
    text = "Мэр «Новой газеты» Олег Стрижов — дома.\n\nОн болен: 5 мая 2024 года.\n" * 100

    assert plain_text(text).text is text
    assert re.search("мая", text)
