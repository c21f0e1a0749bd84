"""Word documents: the text of their paragraphs; the day of publication has to be given."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

import docx
from docx.opc.exceptions import PackageNotFoundError

from newsfacts import Article, ReadError
from newsfacts_web.pages import LARGEST

UNPACKED = 200_000_000
"""Bytes that a document may have when it is unpacked."""

_PARAGRAPHS = ".//w:p[not(ancestor::w:tbl or ancestor::w:txbxContent)]"
_RUNS = ".//w:r[not(ancestor::w:moveFrom or ancestor::w:txbxContent)]"
"""What the document shows. python-docx leaves out what was inserted with changes tracked, and what stands in
a content control or a smart tag; the text of a deletion is under another name than ``w:t`` and never read."""


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
    about = document.core_properties
    author = (about.author or "").strip()
    return Article(
        text="\n".join(each for each in map(_text, document.element.body.xpath(_PARAGRAPHS)) if each.strip()),
        title=about.title or None,
        authors=[author] if author else [],
        id=source,
        metadata={"created": about.created.isoformat()} if about.created else {},
    )


def _text(paragraph: Any) -> str:
    """The characters of a paragraph, its tabs and line ends among them."""
    return "".join(run.text for run in paragraph.xpath(_RUNS))
