"""What is wrong with one line costs that line; what no reader takes is refused with a word on what it is."""

from __future__ import annotations

import bz2
import codecs
import gzip
import io
import lzma
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from counted import LINEAR, growth
from shell import Shell, sheets

from newsfacts import Article, Reader, ReadError, read, read_many
from newsfacts.reading import CORE_READERS, decoded_lines, reader_for


def told(data: bytes, **options: Any) -> tuple[list[str], list[str]]:
    """The texts of the articles of JSONL, and what was complained of."""
    complaints: list[ReadError] = []
    articles = read_many(data, format="jsonl", on_error=complaints.append, **options)
    return [article.text for article in articles], [str(each) for each in complaints]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b'{"text": "\xff"}', "<bytes>:2: byte 25 (0xff) is not UTF-8; name the encoding if it is"),
        (b'{"text": "\xd0"}', "<bytes>:2: byte 25 (0xd0) is not UTF-8"),
        (b'{"text": "\x00\xff"}', "<bytes>:2: byte 26 (0xff) is not UTF-8; it does not look like a text"),
        (b'{"text": ', "<bytes>:2: not JSON"),
        (b'{"n": ' + b"9" * 5000 + b', "text": "a"}', "<bytes>:2: Exceeds the limit (4300 digits)"),
        (b"[" * 100_000, "<bytes>:2: "),
        (b'{"text": "<!DOCTYPE html><p>a"}', "<bytes>:2: this is a whole HTML page, not an article's text"),
    ],
    ids=["byte", "half a character", "binary", "half an object", "huge integer", "deep", "page"],
)
def test_a_bad_line_costs_itself(line: bytes, complaint: str) -> None:
    first, last = '{"text": "а"}'.encode(), '{"text": "б"}'.encode()
    texts, complaints = told(b"\n".join([first, line, last]))

    assert texts == ["а", "б"]
    assert len(complaints) == 1
    assert complaints[0].startswith(complaint)


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    reader = Reader(
        name="short", read=lambda lines, _: (Article(text=line) for line in lines), longest_line=100
    )
    lines = decoded_lines(io.BytesIO(b"a\n" + b"x" * 200_000 + b"\nb\n" + b"y" * 101), "s", longest=100)
    taken: list[str] = []
    complaints: list[str] = []
    while True:
        try:
            line = next(lines, None)
        except ReadError as error:
            complaints.append(str(error))
        else:
            if line is None:
                break
            taken.append(line)

    assert taken == ["a\n", "b\n"]
    assert complaints == [
        "s:2: a line of 200001 bytes; 100 are the most",
        "s:4: a line of 101 bytes; 100 are the most",
    ]
    with pytest.raises(ReadError, match="a line of 200"):
        list(read_many(b"x" * 200, format="short", readers=[reader]))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1251", "koi8-r", "utf-16", "utf-32-be", "utf-7", "gb18030"]
)
def test_lines_are_those_of_the_whole_text(encoding: str) -> None:
    text = "а\r\nб" * 30_000 + "\n\nв\r\n\nг"
    lines = list(decoded_lines(io.BytesIO(text.encode(encoding)), "s", encoding))

    assert "".join(lines) == text
    assert all(line.endswith("\n") and "\n" not in line[:-1] for line in lines[:-1])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_long_line_takes_linear_time(encoding: str) -> None:
    def seconds(size: int) -> float:
        stream = io.BytesIO(("а" * size).encode(encoding))
        start = time.process_time()
        assert [len(line) for line in decoded_lines(stream, "s", encoding)] == [size]
        return time.process_time() - start

    seconds(100_000)
    assert min(seconds(8_000_000) for _ in range(3)) < 16 * max(
        min(seconds(2_000_000) for _ in range(3)), 0.001
    )


def test_files_put_one_behind_the_other_keep_their_marks() -> None:
    piece = codecs.BOM_UTF8 + '{"text": "а"}\n'.encode()

    assert told(piece + piece) == (["а", "а"], [])


def test_a_slow_stream_gives_its_articles_as_they_come() -> None:
    """Nothing waits for a buffer to be full."""

    class Slow(io.RawIOBase):
        """A pipe, into which somebody writes a line at a time."""

        def __init__(self) -> None:
            self.asked = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            self.asked += 1
            line = b'{"text": "%d"}\n' % self.asked
            buffer[: len(line)] = line
            return len(line)

    slow = Slow()
    articles = read_many(io.BufferedReader(slow), format="jsonl")

    assert [next(articles).text for _ in range(3)] == ["1", "2", "3"]
    assert slow.asked <= 5


def zipped(name: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(name, "Текст")
    return written.getvalue()


PAGE = "<!DOCTYPE html>\n<html><head><title>Мост</title></head><body><p>Мост открыли.</p></body></html>"
REFUSED = {
    "page.html": (PAGE.encode(), "a whole HTML page"),
    "page.HTM": ("Мост".encode(), "a whole HTML page"),
    "page": (PAGE.encode(), "a whole HTML page"),
    "page.txt": (b"\n\n  " + PAGE.encode(), "a whole HTML page"),
    "marked.txt": (codecs.BOM_UTF8 + b"<HTML lang=ru>", "a whole HTML page"),
    "dated.txt": (b"date 2025-12-31\n" + PAGE.encode(), "a whole HTML page"),
    "noted.txt": (b"<?xml version='1.0'?><!-- a --> <!-- b --><body>", "a whole HTML page"),
    "head": (b"<head><meta>", "a whole HTML page"),
    "feed": (b"<?xml version='1.0'?><rss/>", "XML"),
    "feed.rss": (b"<rss>", "XML"),
    "a.docx": (zipped("word/document.xml"), "an archive"),
    "b.docx": (b"", "a Word document"),
    "a.odt": (zipped("content.xml"), "an archive"),
    "zip": (zipped("a.txt"), "an archive"),
    "zip.txt": (zipped("a.txt"), "an archive"),
    "a.pdf": (b"%PDF-1.7\n", "PDF"),
    "pdf": (b"%PDF-1.7\n", "PDF"),
    "pdf.json": (b"%PDF-1.7\n", "PDF"),
    "a.png": (b"\x89PNG\r\n\x1a\n", "a picture"),
    "photo": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
    "a.webp": (b"RIFF\0\0\0\0WEBPVP8 ", "a picture"),
    "a.jsonl.gz": (gzip.compress(b"{}"), "a compressed file"),
    "gz.jsonl": (gzip.compress(b"{}"), "a compressed file"),
    "gz": (gzip.compress(b"{}"), "a compressed file"),
    "bz2": (bz2.compress(b"a"), "a compressed file"),
    "xz": (lzma.compress(b"a"), "a compressed file"),
    "tar": (b"a.txt".ljust(257, b"\0") + b"ustar\0", "an archive"),
    "a.csv": (b"id,text\n", "a table"),
    "a.xlsx": (zipped("a.xml"), "an archive"),
    "a.warc.gz": (b"", "a web archive"),
}


@pytest.mark.parametrize(
    ("name", "content", "what"), [(name, *each) for name, each in REFUSED.items()], ids=[*REFUSED]
)
def test_what_no_reader_takes_is_refused(tmp_path: Path, name: str, content: bytes, what: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(ReadError) as caught:
        list(read_many(path, readers=CORE_READERS))

    assert str(caught.value).startswith(f"{path}: this is {what}")
    assert "cp1251" not in str(caught.value)


@pytest.mark.parametrize("name", ["page", "zip", "pdf", "photo", "gz", "bz2", "xz", "tar"])
def test_it_is_refused_on_standard_input_too(shell: Shell, name: str) -> None:
    content, what = REFUSED[name]
    result = shell.run("extract", "-", stdin=content)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"newsfacts: <stream>: this is {what}")


def test_the_extra_that_reads_pages_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r'pip install "newsfacts\[web\]"'):
        read(PAGE.encode(), readers=CORE_READERS)


@pytest.mark.parametrize(
    "text",
    [
        "<p>Мост открыли.</p>",
        "Мост <b>открыли</b>, пишет <a href='#'>«Вестник»</a>.",
        "<bodyguard> назвали новый фильм.",
        "<header>",
        "BMW, GIF и PDF — это не одно и то же.",
        "&laquo;Мост&raquo; открыли. <!-- конец -->",
        "II Международный форум",
    ],
)
def test_a_text_with_some_tags_is_read(text: str) -> None:
    assert read(text.encode()).text == text


def test_comments_before_a_page_are_looked_through_in_linear_time() -> None:
    def text(comments: int) -> str:
        return "<!---->" * comments + "<p>"

    assert read(text(20_000).encode()).text == text(20_000)
    assert growth(lambda comments: read(text(comments).encode()), 80_000) < LINEAR


def pages(stream: io.BufferedReader, source: str) -> Iterator[Article | ReadError]:
    """Two articles of a page's bytes."""
    data = stream.read()
    yield Article(text=f"{len(data)} bytes", id=source)
    yield ReadError(f"{source}: a picture in it")
    yield Article(text=data.decode("utf-8"))


WEB = Reader(
    name="web",
    suffixes=(".html", ".warc.gz"),
    read=pages,
    binary=True,
    claims=lambda head: b"<!doctype" in head.lower(),
)


@pytest.mark.parametrize("name", ["page.html", "page", "page.txt", "crawl.warc.gz"])
def test_an_installed_reader_takes_it(tmp_path: Path, name: str) -> None:
    """By suffix or first bytes; it gets bytes and may give many articles."""
    path = tmp_path / name
    path.write_bytes(PAGE.encode())
    complaints: list[ReadError] = []
    articles = list(read_many(path, readers=[*CORE_READERS, WEB], on_error=complaints.append))

    assert [each.text for each in articles] == [f"{len(PAGE.encode())} bytes", PAGE]
    assert [str(each) for each in complaints] == [f"{path}: a picture in it"]


def test_it_takes_it_from_streams_and_bytes_too() -> None:
    class Pipe(io.RawIOBase):
        """Three bytes at a time, and no way back."""

        def __init__(self) -> None:
            self.rest = PAGE.encode()

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            piece, self.rest = self.rest[:3], self.rest[3:]
            buffer[: len(piece)] = piece
            return len(piece)

    for source in (PAGE.encode(), io.BytesIO(PAGE.encode()), io.BufferedReader(Pipe())):
        articles = list(read_many(source, readers=[*CORE_READERS, WEB], on_error=lambda _: None))
        assert articles[1].text == PAGE


def test_the_longest_suffix_decides() -> None:
    plain = Reader(name="gz", suffixes=(".gz",), read=lambda lines, _: iter([Article(text="gz")]))
    chosen = [reader_for(path, [plain, WEB], None).name for path in ("a.gz", "a.warc.gz", "b.WARC.GZ")]

    assert chosen == ["gz", "web", "web"]


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        ("Мост".encode("utf-16"), "it begins as UTF-16 or UTF-32 does"),
        ("Мост".encode("cp1251"), "name the encoding if it is another, such as cp1251"),
        (bytes(range(256)), "it does not look like a text"),
    ],
)
def test_the_advice_fits_what_the_bytes_look_like(content: bytes, advice: str) -> None:
    with pytest.raises(ReadError, match=advice):
        read(content, readers=CORE_READERS)


@pytest.mark.parametrize("published", ["31.12.2025", "2025-12-31", "2025-12-31T15:30", " 31.12.2025 "])
def test_json_takes_the_day_that_the_header_takes(published: str) -> None:
    article = read(f'{{"text": "а", "published": "{published}"}}'.encode(), format="json")

    assert str(article.published) == "2025-12-31"


def test_a_bad_line_is_told_with_its_number_on_the_command_line(shell: Shell, tmp_path: Path) -> None:
    lines = [b'{"text": "%d"}' % number for number in range(2000)]
    lines[1000] = b'{"text": "\xff"}'
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(b"\n".join(lines))
    result = shell.run("extract", path, "--format", "jsonl")

    assert result.exit_code == 1
    assert len(sheets(result.stdout)) == 1999
    assert result.stderr.startswith(f"newsfacts: {path}:1001: byte ")
