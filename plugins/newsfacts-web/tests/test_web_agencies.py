"""Items of news agencies: NewsML-G2 and ninjs."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import newsfacts_web
import pytest

from newsfacts import Article, ReadError

READERS = {reader.name: reader for reader in newsfacts_web.newsfacts_register_readers()}
XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>'
    "<title>Завод</title></head><body><p>Завод <b>«Луч»</b> закрыли\n  вчера.</p>"
    "<p>Мэр ушёл.</p></body></html></inlineXML>"
)
NITF = (
    '<inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body>'
    "<n:body.head><n:hedline><n:hl1>Завод закрыт</n:hl1></n:hedline></n:body.head><n:body.content>"
    "<n:p>Завод <n:org>«Луч»</n:org> закрыли вчера.</n:p><n:p>Мэр ушёл.</n:p>"
    "</n:body.content></n:body></n:nitf></inlineXML>"
)
PLAIN = '<inlineData contenttype="text/plain">Завод «Луч» закрыли вчера.\nМэр ушёл.</inlineData>'
MARKED = (
    '<inlineData contenttype="text/html">&lt;p&gt;Завод «Луч» закрыли вчера.&lt;/p&gt;'
    "&lt;p&gt;Мэр ушёл.&lt;/p&gt;</inlineData>"
)
TEXT = "Завод «Луч» закрыли вчера.\nМэр ушёл."


def item(content: str, status: str = "usable", moment: str = "2025-05-05T23:30:00Z") -> str:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:1" version="3"'
        ' standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="ru-RU"><itemMeta>'
        f'<itemClass qcode="ninat:text"/><provider qcode="p:v"><name>Вести Тулы</name></provider>'
        f'<versionCreated>{moment}</versionCreated><pubStatus qcode="stat:{status}"/></itemMeta>'
        "<contentMeta><by>Олег <inline>Рябов</inline></by>"
        "<headline>Завод <inline>«Луч»</inline> закрыт</headline></contentMeta>"
        f"<contentSet>{content}</contentSet></newsItem>"
    )


def xml(content: str) -> list[Article | ReadError]:
    return list(READERS["feed"].read(BytesIO(f'<?xml version="1.0"?>\n{content}'.encode()), "a.xml"))


def ninjs(told: Any) -> list[Article | ReadError]:
    return list(READERS["ninjs"].read(BytesIO(json.dumps(told).encode()), "a.ninjs"))


@pytest.mark.parametrize("content", [XHTML, NITF, PLAIN, MARKED, "<remoteContent/>" + PLAIN])
def test_an_item_of_newsml_g2_gives_its_text_and_what_is_told_of_it(content: str) -> None:
    (article,) = xml(item(content))
    assert isinstance(article, Article)
    assert (article.text, article.title, article.publisher) == (TEXT, "Завод «Луч» закрыт", "Вести Тулы")
    assert (article.authors, article.language, article.id) == (
        ("Олег Рябов",),
        "ru",
        "urn:newsml:example.org:1",
    )
    assert (str(article.published_at), article.metadata) == ("2025-05-05 23:30:00+00:00", {"version": "3"})


def test_the_items_of_a_message_cost_themselves_only() -> None:
    wrong = (item(PLAIN, status="canceled"), item("<remoteContent/>"), item(PLAIN, moment="gestern"))
    message = f'<m:newsMessage xmlns:m="http://iptc.org/std/nar/2006-10-01/"><m:itemSet>{"".join(wrong)}{item(PLAIN)}'
    withdrawn, empty, undated, good = xml(f"{message}</m:itemSet></m:newsMessage>")
    assert str(withdrawn) == "a.xml, item 1: the item was withdrawn"
    assert str(empty) == "a.xml, item 2: the item has no text"
    assert isinstance(undated, ReadError)
    assert isinstance(good, Article)


def test_what_is_no_newsml_is_told() -> None:
    with pytest.raises(ReadError, match="no NewsML-G2"):
        xml("<newsItem><itemMeta></newsItem>")


VERSION_1 = {
    "uri": "https://example.org/1",
    "versioncreated": "2025-05-05T23:30:00Z",
    "firstcreated": "2025-05-01T10:00:00Z",
    "byline": "Олег Рябов",
    "headline": "Завод «Луч» закрыт",
    "copyrightholder": "Вести Тулы",
    "language": "ru-RU",
    "body_xhtml": "<p>Завод «Луч» закрыли вчера.</p><p>Мэр ушёл.</p>",
    "description_text": "Завод закрыт, мэр ушёл, и это ещё не конец этой долгой истории.",
}
VERSION_2 = {
    "uri": "https://example.org/1",
    "versioncreated": "2025-05-05T23:30:00Z",
    "by": "Олег Рябов",
    "headlines": [
        {"role": "short", "value": "Завод закрыт"},
        {"role": "main", "value": "Завод «Луч» закрыт"},
    ],
    "copyrightholder": "Вести Тулы",
    "bodies": [
        {"role": "lead", "contenttype": "text/plain", "value": "Завод закрыли."},
        {"role": "main", "contenttype": "text/plain", "value": TEXT},
    ],
}
VERSION_3 = {
    **{name: VERSION_2[name] for name in ("uri", "by", "headlines")},
    "versionCreated": "2025-05-05T23:30:00Z",
    "copyrightHolder": "Вести Тулы",
    "pubStatus": "usable",
    "bodies": [{"contentType": "text/html", "value": VERSION_1["body_xhtml"]}],
}


@pytest.mark.parametrize("told", [VERSION_1, VERSION_2, VERSION_3, [VERSION_1]])
def test_an_item_of_ninjs_gives_its_text_and_what_is_told_of_it(told: Any) -> None:
    (article,) = ninjs(told)
    assert isinstance(article, Article)
    assert (article.text, article.title, article.publisher) == (TEXT, "Завод «Луч» закрыт", "Вести Тулы")
    assert (article.authors, article.language, article.url) == (
        ("Олег Рябов",),
        "ru",
        "https://example.org/1",
    )
    assert str(article.published_at) == "2025-05-05 23:30:00+00:00"


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({**VERSION_1, "pubstatus": "canceled"}, "withdrawn"),
        ({"uri": "urn:1", "headline": "Мост"}, "no text"),
        ({"text": "Мост"}, "no ninjs"),
        ({**VERSION_1, "versioncreated": 5}, "a.ninjs, item 1"),
        ("Мост", "no ninjs"),
    ],
)
def test_what_is_no_item_of_ninjs_costs_itself_only(told: Any, error: str) -> None:
    wrong, good = ninjs([told, VERSION_1])
    assert isinstance(good, Article)
    assert error in str(wrong)
