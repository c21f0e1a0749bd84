"""Pages, archives, feeds, documents and messages of our own making: their text, title and moment."""

from __future__ import annotations

import datetime as dt
import gc
import gzip
import html
import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import newsfacts_web
import pytest
from docx.oxml import parse_xml
from newsfacts_web.feeds import moment
from newsfacts_web.fragments import plain
from newsfacts_web.pages import decoded
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import newsfacts
from newsfacts import Article, Pipeline, ReadError

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile:ResourceWarning")

READERS = {reader.name: reader for reader in newsfacts_web.newsfacts_register_readers()}
BODY = (
    "<p>Мост через Ольху открыли вчера, сообщил мэр города Олег Стрижов.</p>"
    "<p>«Мы ждали этого одиннадцать лет», — сказал он журналистам на берегу реки.</p>"
    "<p>Строительство обошлось в два миллиарда рублей и заняло три года.</p>"
)
TEXT = "Мост через Ольху открыли вчера"
MENU = "<nav><a href='/'>Главная</a> <a href='/s'>Спорт</a></nav>"
FOOT = "<footer>© 2009–2026 Редакция. Директор сайта Пётр Редькин</footer>"
MOMENT = {"datePublished": "2025-12-31T01:40:00+03:00"}
LD = '<script type="application/ld+json">{}</script>'


def page(head: str = "", body: str = BODY, title: str = "Мост открыт") -> str:
    heading = f"<head><title>{title}</title>{head}</head>"
    article = f"<article><h1>{title}</h1>{body}</article>"
    return f"<!doctype html><html>{heading}<body>{MENU}{article}{FOOT}</body></html>"


def one(name: str, content: bytes) -> Article:
    (article,) = READERS[name].read(BytesIO(content), "source")
    assert isinstance(article, Article), article
    return article


def ld(**values: object) -> str:
    return LD.format(json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **values}))


@pytest.mark.parametrize(
    ("head", "day", "hour"),
    [
        (ld(**MOMENT), "2025-12-31", 1),
        (LD.format(json.dumps({"@graph": [{"@type": "Article", **MOMENT}]})), "2025-12-31", 1),
        ('<meta property="article:published_time" content="2025-12-30T22:40:00Z">', "2025-12-30", 22),
        ('<meta itemprop="datePublished" content="2025-12-31">', "2025-12-31", None),
        ("", None, None),
    ],
)
def test_a_page_gives_text_title_and_moment(head: str, day: str | None, hour: int | None) -> None:
    article = one("html", page(head).encode())
    assert article.text.startswith(TEXT) or f"\n{TEXT}" in article.text
    assert "Спорт" not in article.text
    assert "Редькин" not in article.text
    assert article.title == "Мост открыт"
    assert article.published == (dt.date.fromisoformat(day) if day else None)
    assert (article.published_at.hour if article.published_at else None) == hour


def test_a_time_element_tells_the_moment_and_a_lone_year_does_not() -> None:
    stamped = page(body=f'<time datetime="2025-12-31T10:15:00+05:00">31 декабря</time>{BODY}')
    made = one("html", stamped.encode()).published_at
    assert made is not None
    assert made.isoformat() == "2025-12-31T10:15:00+05:00"
    assert one("html", page(body=BODY + "<p>Завод закрыли в 2015 году.</p>").encode()).published is None


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ('<meta charset="windows-1251">Мост'.encode("cp1251"), None),
        ("Мост".encode("cp1251"), None),
        ("Мост".encode("koi8-r"), "koi8-r"),
        ("\ufeffМост".encode(), None),
        ("Мост".encode("utf-16"), None),
        ('<?xml version="1.0" encoding="windows-1251"?>Мост'.encode("cp1251"), None),
        ('<meta charset="no-such">Мост'.encode(), None),
        ('<meta charset="undefined">Мост'.encode(), None),
    ],
)
def test_a_page_is_read_in_its_own_encoding(content: bytes, charset: str | None) -> None:
    assert decoded(content, charset).endswith("Мост")


@pytest.mark.parametrize(
    "content", [b"", b"<html><body></body></html>", b"<!doctype html><title>x</title>", b"<!-- x -->"]
)
def test_a_page_without_an_article_is_told(content: bytes) -> None:
    with pytest.raises(ReadError, match="source: .*(empty|no article|no page)"):
        list(READERS["html"].read(BytesIO(content), "source"))


CP1251 = "text/html; charset=windows-1251"


def archive(*pages: tuple[str, bytes, str]) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=True)
    for url, content, kind in pages:
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        record = writer.create_warc_record(url, "response", payload=BytesIO(content), http_headers=headers)
        writer.write_record(record)
    del writer, record
    gc.collect()  # warcio's writer leaves its temporary files to the collector
    return out.getvalue()


def test_an_archive_gives_an_article_a_page_and_tells_what_is_none() -> None:
    content = archive(
        ("https://a.example/1", page(ld(datePublished="2025-12-31")).encode("cp1251"), CP1251),
        ("https://a.example/logo.png", b"\x89PNG", "image/png"),
        ("https://a.example/2", b"<html></html>", "text/html"),
        ("https://a.example/comment", b"<!-- x -->", "text/html"),
        ("https://a.example/3", page().encode(), "text/html"),
    )
    first, wrong, odd, last = READERS["warc"].read(BytesIO(content), "a.warc.gz")
    assert isinstance(first, Article)
    assert TEXT in first.text
    assert (first.id, str(first.published)) == ("https://a.example/1", "2025-12-31")
    assert "crawled" in first.metadata
    assert isinstance(wrong, ReadError)
    assert "record 3" in str(wrong)
    assert isinstance(odd, ReadError)
    assert "record 4" in str(odd)
    assert isinstance(last, Article)
    assert last.published is None


def test_an_archive_that_breaks_off_keeps_what_comes_before() -> None:
    whole = archive(("https://a.example/1", page().encode(), "text/html"))
    found = READERS["warc"].read(BytesIO(whole + whole[: len(whole) // 2]), "a.warc.gz")
    assert isinstance(next(found), Article)
    for each in found:
        assert isinstance(each, ReadError)


def archive_of_one() -> bytes:
    return archive(("https://a.example/1", page().encode(), "text/html"))


RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Вестник</title>
<item><title>Мост</title><link>https://a.example/1</link><pubDate>Wed, 31 Dec 2025 01:40:00 MSK</pubDate>
<description>&lt;p&gt;Мост открыли вчера.&lt;/p&gt;&lt;p&gt;Завод закроют.&lt;/p&gt;</description></item>
<item><title>Пусто</title></item></channel></rss>"""


def test_a_feed_gives_an_article_an_entry_with_its_own_zone() -> None:
    first, empty = READERS["feed"].read(BytesIO(RSS.encode()), "a.rss")
    assert isinstance(first, Article)
    assert first.text == "Мост открыли вчера.\nЗавод закроют."
    assert (first.title, first.publisher, first.id) == ("Мост", "Вестник", "https://a.example/1")
    assert first.published_at is not None
    assert first.published_at.isoformat() == "2025-12-31T01:40:00+03:00"
    assert isinstance(empty, ReadError)
    assert "entry 2" in str(empty)


def test_a_feed_says_what_a_browser_shows() -> None:
    marked = "Пришли <del>12</del> <ins>20</ins> человек. <q>Да</q>, – сказал мэр. Там 10<sup>6</sup> пчёл."
    feed = RSS.replace("Мост открыли вчера.", html.escape(marked))
    first, _ = READERS["feed"].read(BytesIO(feed.encode()), "a.rss")
    assert isinstance(first, Article)
    assert first.text.splitlines()[0] == "Пришли 20 человек. «Да», – сказал мэр. Там 10⁶ пчёл."


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Погибли:<ul><li>Олег Рябов</li><li>Анна Лугова</li></ul>", "Погибли:\nОлег Рябов\nАнна Лугова"),
        ("<div>Приехал мэр<p>Олег Рябов открыл мост.</p></div>", "Приехал мэр\nОлег Рябов открыл мост."),
        ("<table><tr><td>Олег Рябов</td><td>мэр</td></tr></table>", "Олег Рябов\nмэр"),
        ("<p>Мэр Тулы Олег\n  Рябов&nbsp;ушёл.</p>", "Мэр Тулы Олег Рябов ушёл."),
        ("Мэр<br>Олег <b>Рябов</b>", "Мэр\nОлег Рябов"),
        ("<pre>Мэр\nРябов</pre>", "Мэр\nРябов"),
        ("Мэр ушёл.", "Мэр ушёл."),
    ],
)
def test_a_piece_of_html_has_a_line_a_paragraph(markup: str, text: str) -> None:
    assert plain(markup) == text


@pytest.mark.parametrize(
    ("told", "iso"),
    [
        ("Wed, 31 Dec 2025 01:40:00 +0300", "2025-12-31T01:40:00+03:00"),
        ("Wed, 31 Dec 2025 01:40:00 YEKT", "2025-12-31T01:40:00+05:00"),
        ("2025-12-31T01:40:00Z", "2025-12-31T01:40:00+00:00"),
        ("Ср, 31 декабря 2025 01:40:00 +0300", "2025-12-31T01:40:00+03:00"),
        ("Пн, 05 мая 2025 01:40:00 MSK", "2025-05-05T01:40:00+03:00"),
        ("05.12.2025 10:30", "2025-12-05T10:30:00"),
        ("5 мая 2025", "2025-05-05"),
        ("вчера", None),
        (None, None),
    ],
)
def test_a_feeds_date_keeps_its_zone(told: str | None, iso: str | None) -> None:
    found = moment(told)
    assert (found.isoformat() if isinstance(found, dt.datetime) else found) == iso


@pytest.mark.parametrize(
    "content", [b"<rss>", b"<?xml version='1.0'?><a/>", b'<!DOCTYPE r [<!ENTITY a "b">]><rss/>']
)
def test_what_is_no_feed_or_has_entities_is_told(content: bytes) -> None:
    with pytest.raises(ReadError, match="a.xml: "):
        list(READERS["feed"].read(BytesIO(content), "a.xml"))


def test_a_word_document_gives_its_paragraphs() -> None:
    document = docx.Document()
    document.add_paragraph("Мост открыли вчера.")
    document.add_paragraph("Завод закроют.")
    document.core_properties.title = "Мост"
    out = BytesIO()
    document.save(out)
    article = one("docx", out.getvalue())
    assert (article.text, article.title, article.published) == (
        "Мост открыли вчера.\nЗавод закроют.",
        "Мост",
        None,
    )
    with pytest.raises(ReadError, match="no Word document"):
        one("docx", b"PK\x03\x04 and nothing more")


def run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def looks(look: str, text: str) -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


TRACKED = 'w:id="1" w:author="editor" w:date="2025-01-01T00:00:00Z"'


@pytest.mark.parametrize(
    ("middle", "text"),
    [
        (run("не "), "Мэр не приехал."),
        (f"<w:ins {TRACKED}>{run('не ')}</w:ins>", "Мэр не приехал."),
        (f"<w:del {TRACKED}>{run('не ', 'delText')}</w:del>", "Мэр приехал."),
        (f"<w:moveFrom {TRACKED}>{run('не ')}</w:moveFrom>", "Мэр приехал."),
        (f"<w:moveTo {TRACKED}>{run('не ')}</w:moveTo>", "Мэр не приехал."),
        (f'<w:smartTag w:uri="urn:x" w:element="place">{run("Тулы ")}</w:smartTag>', "Мэр Тулы приехал."),
        (f"<w:sdt><w:sdtContent>{run('Тулы ')}</w:sdtContent></w:sdt>", "Мэр Тулы приехал."),
        ("<w:r><w:t>из</w:t><w:noBreakHyphen/><w:t>за</w:t><w:tab/></w:r>", "Мэр из-за\tприехал."),
        (looks("<w:vanish/>", "тайно "), "Мэр приехал."),
        (looks('<w:vanish w:val="0"/>', "не "), "Мэр не приехал."),
        (looks("<w:strike/>", "не "), "Мэр приехал."),
        (run("10") + looks('<w:vertAlign w:val="superscript"/>', "6 "), "Мэр 10⁶ приехал."),
        (run("сам") + looks('<w:vertAlign w:val="superscript"/>', "1 "), "Мэр сам1 приехал."),
        (f'<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>{run("5 ")}', "Мэр −5 приехал."),
        (f'<w:r><w:sym w:font="Arial" w:char="2013"/></w:r>{run(" ")}', "Мэр – приехал."),
        (f'<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>{run("не ")}', "Мэр не приехал."),
    ],
)
def test_a_word_document_is_read_as_it_is_shown(middle: str, text: str) -> None:
    """What was inserted, moved here, or stands in a field is there; what is gone or hidden is not."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraph = f"<w:p {space}><w:pPr><w:tabs/></w:pPr>{run('Мэр ')}{middle}{run('приехал.')}</w:p>"
    document = docx.Document()
    document.element.body.insert(0, parse_xml(paragraph))
    document.element.body.insert(
        1, parse_xml(f"<w:sdt {space}><w:sdtContent><w:p>{run('Да.')}</w:p></w:sdtContent></w:sdt>")
    )
    document.add_table(1, 1).cell(0, 0).text = "Таблица"
    out = BytesIO()
    document.save(out)
    assert one("docx", out.getvalue()).text == f"{text}\nДа."


def test_a_message_gives_text_subject_and_moment() -> None:
    message = (
        "From: =?utf-8?b?0JDQvdC90LA=?= <a@a.example>\nSubject: Report\nMessage-ID: <1@a.example>\n"
        "Date: Wed, 31 Dec 2025 01:40:00 +0300\n"
        "Content-Type: text/plain; charset=utf-8\n\nМост открыли вчера.\n"
    )
    article = one("eml", message.encode())
    assert (article.text, article.title, article.authors) == ("Мост открыли вчера.", "Report", ("Анна",))
    assert str(article.published_at) == "2025-12-31 01:40:00+03:00"


@pytest.mark.parametrize(
    ("parameters", "body", "text"),
    [
        ("", "Мэр Олег \nРябов ушёл.\n", "Мэр Олег \nРябов ушёл."),
        (
            "; format=flowed",
            "Мэр Олег \nРябов ушёл.\n\nМост \nоткрыт.\n",
            "Мэр Олег Рябов ушёл.\n\nМост открыт.",
        ),
        ("; format=flowed; delsp=yes", "Санкт-  \nПетер \nбург\n", "Санкт- Петербург"),
        ("; format=flowed", "Да, \n> Мост?\n> Когда?\n-- \nОлег\n", "Да, \n> Мост?\n> Когда?\n-- \nОлег"),
        ("; Format=Flowed", " > 5 \nчеловек\n", "> 5 человек"),
    ],
)
def test_lines_that_were_broken_for_the_way_are_whole(parameters: str, body: str, text: str) -> None:
    """RFC 3676: a line that ends with a blank goes on in the next one."""
    message = f"Subject: Report\nContent-Type: text/plain; charset=utf-8{parameters}\n\n{body}"
    assert one("eml", message.encode()).text == text


def test_an_export_of_telegram_gives_a_message_an_article() -> None:
    export = {
        "name": "Канал",
        "type": "public_channel",
        "messages": [
            {"id": 1, "type": "service", "date": "2025-12-31T01:40:00", "text": ""},
            {"id": 2, "date_unixtime": "1767134400", "text": ["Мост ", {"text": "открыли"}, " вчера."]},
            {"id": 3, "type": "message", "text": {"odd": 1}},
        ],
    }
    article, wrong = READERS["telegram"].read(BytesIO(json.dumps(export).encode()), "result.json")
    assert isinstance(article, Article)
    assert (article.text, article.publisher, article.id) == ("Мост открыли вчера.", "Канал", "Канал/2")
    assert str(article.published_at) == "2025-12-30 22:40:00+00:00"
    assert isinstance(wrong, ReadError)
    assert "message 3" in str(wrong)
    with pytest.raises(ReadError, match="no export"):
        list(READERS["telegram"].read(BytesIO(b"[]"), "result.json"))


@pytest.mark.parametrize(
    ("name", "content"),
    [("page.html", page().encode), ("a.warc.gz", archive_of_one), ("a.rss", RSS.encode)],
)
def test_files_are_read_by_their_names_and_their_bytes(
    name: str, content: Callable[[], bytes], tmp_path: Path
) -> None:
    pipeline = Pipeline()
    for file in (tmp_path / name, tmp_path / "unnamed"):
        if name.endswith(".gz") and file.name == "unnamed":
            file.write_bytes(gzip.decompress(content()))
        else:
            file.write_bytes(content())
        articles = newsfacts.read_many(file, readers=pipeline.readers)
        assert "Мост" in next(each.text for each in articles if isinstance(each, Article))


@pytest.mark.parametrize(
    "lead", ["<!-- a --><!-- b -->", '<?xml version="1.0"?><!-- a -->\n<!-- b -->', "\ufeff "]
)
def test_comments_may_stand_before_a_page(lead: str) -> None:
    assert TEXT in newsfacts.read((lead + page()).encode()).text
