"""NewsML-G2, in which agencies send their items: an article an item of text, its newest version's moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import lxml.etree
import lxml.html

from newsfacts import Article, ReadError
from newsfacts_web.fragments import plain, text_of

_G2 = "{http://iptc.org/std/nar/2006-10-01/}"
_XML = "http://www.w3.org/XML/1998/namespace"
_WITHDRAWN = "stat:canceled"
_BODIES = ("body.content", "body")
"""Where the text stands in NITF, whose body has head lines too, and in XHTML."""


def items(content: bytes, source: str) -> Iterator[Article | ReadError]:
    """The items of one document.

    Raises:
        ReadError: If it can't be read.
    """
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        tree = lxml.etree.fromstring(content, parser)
    except lxml.etree.XMLSyntaxError as error:
        msg = f"{source}: this is no NewsML-G2 that can be read: {error}"
        raise ReadError(msg) from error
    found = list(tree.iter(f"{_G2}newsItem"))
    for number, item in enumerate(found, 1):
        yield _article(item, source if len(found) == 1 else f"{source}, item {number}")


def _article(item: Any, place: str) -> Article | ReadError:
    status = item.find(f"{_G2}itemMeta/{_G2}pubStatus")
    if status is not None and status.get("qcode") == _WITHDRAWN:
        return ReadError(f"{place}: the item was withdrawn")
    text = _text(item)
    if not text:
        return ReadError(f"{place}: the item has no text")
    by = _told(item, "contentMeta/by")
    try:
        return Article(
            text=text,
            published=_told(item, "itemMeta/versionCreated"),
            title=_told(item, "contentMeta/headline") or _told(item, "itemMeta/title"),
            publisher=_told(item, "itemMeta/provider/name"),
            authors=[by] if by else [],
            language=_language(item),
            id=item.get("guid") or place,
            metadata={"version": item.get("version")} if item.get("version") else {},
        )
    except ValueError as error:
        return ReadError(f"{place}: {error}")


def _told(item: Any, path: str) -> str | None:
    """All words of the first element at a path, those of its parts among them."""
    found = item.find("/".join(f"{_G2}{step}" for step in path.split("/")))
    words = "" if found is None else " ".join(" ".join(found.itertext()).split())
    return words or None


def _language(item: Any) -> str:
    told = item.find(f"{_G2}contentMeta/{_G2}language")
    tag = (told.get("tag") if told is not None else None) or item.get(f"{{{_XML}}}lang") or "ru"
    return str(tag).split("-")[0].lower()


def _text(item: Any) -> str:
    """The longest of the forms that the item has its text in."""
    forms = [_in_line(each) for each in item.iterfind(f"{_G2}contentSet/{_G2}inlineXML")]
    for each in item.iterfind(f"{_G2}contentSet/{_G2}inlineData"):
        words = each.text or ""
        forms.append(plain(words) if "html" in (each.get("contenttype") or "") else words.strip())
    return max(forms, key=len, default="")


def _in_line(content: Any) -> str:
    """The text of XHTML or NITF, by the names that their elements have in HTML."""
    for element in content.iter(lxml.etree.Element):
        element.tag = lxml.etree.QName(element).localname
    for name in _BODIES:
        body = next(content.iter(name), None)
        if body is not None:
            body.tag = "div"
            return text_of(lxml.html.fragment_fromstring(lxml.etree.tostring(body, encoding="unicode")))
    return ""
