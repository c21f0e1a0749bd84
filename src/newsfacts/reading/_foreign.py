"""What is no article's text and no archive of articles: told apart by suffix and first bytes, and refused.

Read as text, it would give facts that nobody wrote. An installed reader that takes it is asked first.
"""

from __future__ import annotations

import re
from pathlib import PurePath

import attrs

from newsfacts.errors import ReadError

# Comments and an XML declaration may stand before a page's first tag.
_PAGE = re.compile(
    r"[\s\ufeff]*(?>(?>(?><\?xml[^>]{0,200}>)|(?><!--.{0,1000}?-->))\s*){0,8}"
    r"<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(r"[\s\ufeff]*<(?:\?xml|rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)

_EXTRA = 'pip install "newsfacts[web]" brings a reader for it'
_TEXT = "save its text as a .txt file"


@attrs.frozen
class Foreign:
    """One kind of input that is refused.

    Args:
        what: What it is.
        advice: What to do.
        suffixes: Endings of its file names.
        starts: What its first bytes can be.
    """

    what: str
    advice: str
    suffixes: tuple[str, ...] = ()
    starts: tuple[bytes, ...] = ()

    def error(self, source: str) -> ReadError:
        """What is said of such a source."""
        return ReadError(f"{source}: this is {self.what}, not an article's text; {self.advice}")


PAGE = Foreign("a whole HTML page", f"{_EXTRA}; or {_TEXT}", (".html", ".htm", ".xhtml", ".shtml", ".mhtml"))
FEED = Foreign("XML", f"{_EXTRA} if it is a feed; or {_TEXT}", (".xml", ".rss", ".atom"))

FOREIGN = (
    PAGE,
    FEED,
    Foreign("a web archive", _EXTRA, (".warc", ".warc.gz"), (b"WARC/1.",)),
    Foreign("a Word document", f"{_EXTRA}; or {_TEXT}", (".docx", ".docm")),
    Foreign("an e-mail message", f"{_EXTRA}; or {_TEXT}", (".eml",)),
    Foreign(
        "an office document",
        _TEXT,
        (".odt", ".doc", ".rtf", ".pages", ".odp", ".pptx", ".ppt", ".epub", ".fb2", ".djvu"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf", b"AT&TFORM"),
    ),
    Foreign(
        "a table",
        'write its rows as JSONL, an article a line: {"text": …, "published": …}',
        (".csv", ".tsv", ".xlsx", ".xls", ".ods", ".parquet", ".db", ".sqlite", ".sqlite3"),
        (b"PAR1", b"SQLite format 3\0"),
    ),
    Foreign("PDF", "take its text out first, as pdftotext does", (".pdf",), (b"%PDF-",)),
    Foreign(
        "a picture",
        "newsfacts reads text only",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".svg", ".heic", ".avif", ".ico"),
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"),
    ),
    Foreign(
        "a recording",
        "newsfacts reads text only",
        (".mp3", ".mp4", ".m4a", ".ogg", ".oga", ".wav", ".flac", ".avi", ".mkv", ".mov", ".webm"),
        (b"OggS\0", b"ID3\x02", b"ID3\x03", b"ID3\x04", b"fLaC\0", b"\x1aE\xdf\xa3"),
    ),
    Foreign(
        "a compressed file",
        "unpack it first, as gunzip, bunzip2, unxz and unzstd do",
        (".gz", ".bz2", ".xz", ".zst", ".lz4", ".lzma", ".br", ".z"),
        (
            b"\x1f\x8b",
            *(b"BZh%d1AY&SY" % level for level in range(1, 10)),
            b"\xfd7zXZ\0",
            b"\x28\xb5\x2f\xfd",
            b"\x04\x22\x4d\x18",
            b"\x1f\x9d",
        ),
    ),
    Foreign(
        "an archive (docx and odt documents are such too)",
        f"unpack it first; of a document, {_TEXT}",
        (".zip", ".7z", ".rar", ".tar", ".tgz", ".tbz2", ".txz"),
        (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07"),
    ),
)
"""All kinds that are refused; of two that fit, the first."""

_TAR = (257, b"ustar")
_LEAD = 1000


def foreign_name(path: str) -> Foreign | None:
    """The kind that a file's name tells, if it is none that the core reads."""
    name = PurePath(path).name.lower()
    found = [(len(suffix), each) for each in FOREIGN for suffix in each.suffixes if name.endswith(suffix)]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def foreign_bytes(head: bytes) -> Foreign | None:
    """The kind that the first bytes tell whatever the encoding, if it is none that the core reads."""
    at, mark = _TAR
    if head.startswith(mark, at):
        return FOREIGN[-1]
    return next((each for each in FOREIGN if each.starts and head.startswith(each.starts)), None)


def foreign_text(text: str) -> Foreign | None:
    """Whether a text begins as a whole page or a feed does; some tags in a text make no page of it."""
    if "<" not in text[:_LEAD]:
        return None
    if _PAGE.match(text):
        return PAGE
    return FEED if _FEED.match(text) else None
