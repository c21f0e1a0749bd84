"""Thirty pages of our own making, in the mark-up of as many content systems: text, title, moment."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import lxml.html
import newsfacts_web
import pytest
from newsfacts_web.datelines import told_in
from newsfacts_web.moments import published
from newsfacts_web.pages import article as page_article
from newsfacts_web.titles import title

import newsfacts

FOLDER = Path(__file__).parent / "pages"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text("utf-8"))
READERS = newsfacts_web.newsfacts_register_readers()
KNOWN = {"ucoz"}
"""Pages of which something is wrong still: a line of counters between table cells."""


def faults(name: str) -> list[str]:
    """What is wrong with what is read out of a page."""
    expected = EXPECTED[name]
    article = newsfacts.read(FOLDER / f"{name}.html", readers=READERS)
    moment = article.published_at or article.published
    found = [] if (moment.isoformat() if moment else None) == expected["moment"] else [f"moment {moment}"]
    found += [] if article.title == expected["title"] else [f"title {article.title}"]
    found += [f"no {each}" for each in expected["text"] if each not in article.text]
    return found + [f"junk {each}" for each in expected["junk"] if each in article.text]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_gives_text_title_and_moment(name: str) -> None:
    assert bool(faults(name)) is (name in KNOWN), faults(name)


def test_there_are_thirty_and_all_but_two_at_most_are_right() -> None:
    assert len(EXPECTED) == 30
    assert len(KNOWN) <= 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("31 декабря 2025, 01:40 МСК", "2025-12-31T01:40:00+03:00"),
        ("10:20 31.12.2025", "2025-12-31T10:20:00"),
        ("01:40 31.12.2025 (обновлено: 10:05 02.01.2026)", "2025-12-31T01:40:00"),
        ("Опубликовано 5 марта 2024 года", "2024-03-05"),
        ("среда, 31 декабря 2025 г.", "2025-12-31"),
        ("март 5, 2024, 09:15", "2024-03-05T09:15:00"),
        ("5 мая 2021 в 9:05", "2021-05-05T09:05:00"),
        ("31 дек. 2025 | 10:20:15", "2025-12-31T10:20:00"),
        ("31.06.2024", None),
        ("25:10 31.12.2025", None),
        ("сегодня, 14:05", None),
        ("В 2015 году", None),
        ("тел. 12.34.56", None),
    ],
)
def test_a_date_line_is_read(line: str, told: str | None) -> None:
    found = told_in(line)
    assert (found.isoformat() if isinstance(found, dt.datetime) else found) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('<p class="date">5 марта 2024</p>', "2024-03-05"),
        ("<p>5 марта 2024</p>", None),  # nothing says that this is a date line
        ('<div class="comments"><span class="time">5 марта 2024</span></div>', None),
        ('<footer class="date">5 марта 2024</footer>', None),
        ('<aside><time datetime="2024-03-05"></time></aside>', None),
        (f'<div class="update">{"Слово " * 40} 5 марта 2024</div>', None),
        ('<p>Мост открыли <time datetime="2024-03-05">5 марта</time>.</p>', None),  # the bridge's day
        ("<p>Мост открыли <time>5 марта 2024</time>.</p>", None),
        ('<p>Обновлено <time datetime="2024-03-05">5 марта 2024 г.</time></p>', "2024-03-05"),
    ],
)
def test_the_days_of_other_articles_and_of_comments_are_left(body: str, told: str | None) -> None:
    assert published(lxml.html.fromstring(f"<html><body><main>{body}</main></body></html>"), None) == told


@pytest.mark.parametrize(
    ("head", "body", "found", "expected"),
    [
        ("Мост — Вести", "<h1>Мост</h1>", "Мост", "Мост"),
        ("Мост. Онлайн", "<h1>Мост</h1>", "Первый автобус", "Мост"),
        ("Мост — Вести", "<h1>Вести</h1><h2>Мост</h2>", "Мост", "Мост"),
        ("Мост", "", None, "Мост"),
        ("", "<h1>Мост <br> готов</h1>", None, "Мост готов"),
    ],
)
def test_a_title_is_the_pages(head: str, body: str, found: str | None, expected: str) -> None:
    tree = lxml.html.fromstring(f"<html><head><title>{head}</title></head><body>{body}<p>x</p></body></html>")
    assert title(tree, found) == expected


PAGE = """<html><head><title>Мост</title>{head}</head><body><article><h1>Мост открыли</h1>
<p>Опубликовано <time datetime="2025-05-07T10:00:00+03:00">7 мая 2025, 10:00</time></p>{body}
<p>Строительство шло одиннадцать лет и обошлось в два миллиарда рублей, рассказали вчера в мэрии города.</p>
<p>Движение начнётся осенью, когда по мосту пройдут последние испытания, обещают строители.</p>
</article></body></html>"""


LONGER = (
    "<p>На открытие пришли жители обоих берегов, играл оркестр, а дети пускали по реке бумажные корабли.</p>"
    * 2
)


def read_page(head: str = "", body: str = "") -> newsfacts.Article:
    return page_article(PAGE.format(head=head, body=body).encode(), "page")


def test_a_moment_in_a_sentence_is_kept_and_a_date_line_is_not() -> None:
    body = '<p>Мост через Ольху открыли <time datetime="2025-05-05">5 мая</time>, сказал мэр Тулы.</p>'
    article = read_page(body=body)
    assert "Мост через Ольху открыли 5 мая, сказал мэр Тулы." in article.text
    assert "10:00" not in article.text
    assert article.published == dt.date(2025, 5, 7)


def test_the_day_of_a_short_sentence_is_kept_and_is_not_the_publications() -> None:
    head = '<title>Мост</title><meta itemprop="datePublished" content="05.12.2025 10:30">'
    body = f'<h1>Мост</h1>{LONGER}<p>Мэр ушёл <time datetime="2025-05-05">5 мая</time>.</p>{LONGER}'
    page = f"<html><head>{head}</head><body><article>{body}</article></body></html>"
    article = page_article(page.encode(), "page")
    assert "Мэр ушёл 5 мая." in article.text
    assert str(article.published_at) == "2025-12-05 10:30:00"


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        (
            "На ярмарку пришли <del>12</del> <ins>20</ins> тысяч человек.",
            "На ярмарку пришли 20 тысяч человек.",
        ),
        ("Он не <s>спорил</s> возражал ни разу.", "Он не возражал ни разу."),
        ("Он добавил: <q>Мост готов</q>, и ушёл.", "Он добавил: «Мост готов», и ушёл."),
        ("<q>Мост готов</q>, — сказал мэр.", "«Мост готов», — сказал мэр."),
        ("Он добавил: «<q>Мост готов</q>», и ушёл.", "Он добавил: «Мост готов», и ушёл."),
        ("Сказал: <q><b>Завод</b> <q>Луч</q> открыт</q>.", "Сказал: «Завод „Луч“ открыт»."),
        ("Сказал: <q>Завод <b>открыт</b></q>.", "Сказал: «Завод открыт»."),
        ("Там живут 10<sup>6</sup> пчёл.", "Там живут 10⁶ пчёл."),
        ("Мост стоит с 2025<sup>1</sup> года.", "Мост стоит с 2025¹ года."),
        ("Площадь луга <b>20</b> км<sup>2</sup>.", "Площадь луга 20 км2."),
        ("Он добавил: <q></q> и ушёл.", "Он добавил: и ушёл."),
    ],
)
def test_a_sentence_says_what_a_browser_shows(marked: str, shown: str) -> None:
    assert shown in read_page(body=f"<p>{marked}</p>{LONGER}").text.splitlines()


def test_a_correction_and_a_quotation_of_a_page_are_facts() -> None:
    """Of 12 people, corrected to 20, 20 came; words in ``<q>`` are somebody's."""
    body = "<p>Пришли <del>12</del> <ins>20</ins> человек. <q>Мы рады</q>, – сказал мэр Олег Рябов.</p>"
    sheet = newsfacts.extract(read_page(body=body + LONGER))
    assert [str(each.amount) for each in sheet.quantities if each.of] == ["20"]
    direct = [each for each in sheet.quotes if each.type == "direct"]
    assert [(each.content[0].text, each.speaker and each.speaker.name) for each in direct] == [
        ("Мы рады", "Олег Рябов")
    ]


@pytest.mark.parametrize(
    ("told", "authors"),
    [
        ("Олег Рябов", ("Олег Рябов",)),
        ("О. И. Рябов", ("О. И. Рябов",)),
        ("О И Рябов", ("О. И. Рябов",)),
        ("Рябов О.И.", ("Рябов О. И.",)),
    ],
)
def test_authors_keep_the_points_of_their_initials(told: str, authors: tuple[str, ...]) -> None:
    assert read_page(head=f'<meta name="author" content="{told}">').authors == authors
