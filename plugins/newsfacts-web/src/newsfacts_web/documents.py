"""Word documents: the text of their paragraphs; the day of publication has to be given."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.font import Font

from newsfacts import Article, ReadError
from newsfacts_web.pages import LARGEST
from newsfacts_web.shown import raised

UNPACKED = 200_000_000
"""Bytes that a document may have when it is unpacked."""

_PARAGRAPHS = ".//w:p[not(ancestor::w:tbl or ancestor::w:txbxContent)]"
_RUNS = ".//w:r[not(ancestor::w:moveFrom or ancestor::w:txbxContent)]"
"""What the document shows. python-docx leaves out what was inserted with changes tracked, and what stands in
a content control or a smart tag; the text of a deletion is under another name than ``w:t`` and never read."""
_SYMBOLS = dict(zip("-\xb0\xb1\xa3\xb3\xb4\xb8\xb9\xbb\xb7\xaem+%", "−°±≤≥×÷≠≈•→µ+%", strict=True))
"""The signs of the font Symbol that numbers have beside them."""
_PRIVATE = range(0xF000, 0xF100)
"""Where Word keeps the signs of fonts that have an order of their own."""


def read(stream: BinaryIO, source: str) -> Iterator[Article | ReadError]:
    """The text of one document.

    Raises:
        ReadError: If it is none, or too large.
    """
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        msg = f"{source}: the document has more than {LARGEST:,} bytes"
        raise ReadError(msg)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            size = sum(each.file_size for each in archive.infolist())
        if size > UNPACKED:
            msg = f"{source}: the document has more than {UNPACKED:,} bytes when it is unpacked"
            raise ReadError(msg)
        document = docx.Document(BytesIO(content))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        msg = f"{source}: this is no Word document that can be read: {error}"
        raise ReadError(msg) from error
    yield _article(document, source)


def _article(document: Any, source: str) -> Article:
    body, about = document.element.body, document.core_properties
    for sign in list(body.iter(qn("w:sym"))):
        _write(sign)
    author = (about.author or "").strip()
    return Article(
        text="\n".join(each for each in map(_text, body.xpath(_PARAGRAPHS)) if each.strip()),
        title=about.title or None,
        authors=[author] if author else [],
        id=source,
        metadata={"created": about.created.isoformat()} if about.created else {},
    )


def _text(paragraph: Any) -> str:
    """The characters of a paragraph that are shown, its tabs and line ends among them."""
    text = ""
    for run in paragraph.xpath(_RUNS):
        font = Font(run)
        if not (font.hidden or font.strike or font.double_strike):
            text += raised(run.text, text) if font.superscript else run.text
    return text


def _write(sign: Any) -> None:
    """Put in a sign from the table of a font, which python-docx leaves out: −5 degrees are not 5."""
    code = int(sign.get(qn("w:char")), 16)
    character = OxmlElement("w:t")
    if code not in _PRIVATE:
        character.text = chr(code)
    elif sign.get(qn("w:font")) == "Symbol":
        character.text = _SYMBOLS.get(chr(code - _PRIVATE.start), "")
    sign.getparent().replace(sign, character)
