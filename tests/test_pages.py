"""The page to look at: the text is all there, marks nest, nothing in it runs."""

from __future__ import annotations

import time
from html.parser import HTMLParser

import generated
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Article, FactSheet, Pipeline
from newsfacts._pages import Overview, document, fragment
from newsfacts._pages._marks import Mark
from newsfacts._pages._nesting import nested

PIPELINE = Pipeline(without=["natasha"])
TEXT = (
    "Мэр города Анна Лугова 28 декабря заявила: «Мы построим школу к 3 мая».\n\n"
    "Об этом сообщила газета «Вестник Заречья»."
)
EMPTY = {"meta", "input", "br"}


class Reader(HTMLParser):
    """Reads a page as a browser does, and stops where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self.open:
            self.paragraphs[-1] += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def page(sheet: FactSheet) -> str:
    return "".join(PIPELINE.renderers["html"].render([sheet]))


def test_a_page_shows_the_text_and_what_is_told_of_it() -> None:
    shown = read(page(PIPELINE.extract(TEXT, "2025-12-31")))
    assert shown.paragraphs == TEXT.split("\n\n")
    told = {attrs.get("class"): attrs.get("data-t") for tag, attrs in shown.tags if tag == "mark" if attrs}
    assert str(told["person"]).startswith("Анна Лугова (f): мэр")
    assert str(told["date"]).startswith("DATE 2026-05-03")
    assert str(told["quote"]).startswith("direct, Анна Лугова")


def test_every_link_leads_somewhere() -> None:
    shown = read(page(PIPELINE.extract(TEXT, "2025-12-31")))
    ids = [attrs["id"] for _, attrs in shown.tags if "id" in attrs]
    assert len(set(ids)) == len(ids)
    assert {attrs["href"] for tag, attrs in shown.tags if tag == "a"} <= {f"#{each}" for each in ids}


def test_a_page_needs_nothing_from_elsewhere_and_runs_nothing() -> None:
    made = page(PIPELINE.extract(TEXT, "2025-12-31"))
    shown = read(made)
    assert not {"script", "img", "link", "iframe"} & {tag for tag, _ in shown.tags}
    assert not any(name.startswith("on") or name == "src" for _, attrs in shown.tags for name in attrs)
    assert "url(" not in made
    assert "@import" not in made


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", '"><b onclick=x>', "&lt;i&gt;", "a\x1b[2Jb"]
)
def test_what_stands_in_an_article_is_text(hostile: str) -> None:
    article = Article(
        text=f"Иван Петров прибыл. {hostile}", title=hostile, id=hostile, published="2025-12-31"
    )
    shown = read(page(PIPELINE.extract(article)))
    assert shown.paragraphs == [article.text.replace("\x1b", "␛")]
    assert not {"script", "b", "i"} & {tag for tag, _ in shown.tags if tag != "b" or hostile != "&lt;i&gt;"}


@given(generated.any_texts)
@generated.examples(60)
def test_any_text_comes_out_whole(text: str) -> None:
    shown = read("".join(document("any", [fragment(Article(text=text), PIPELINE.extract(text).facts)])))
    pictures = str.maketrans({code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"})
    pictures |= dict.fromkeys(range(0x80, 0xA0), 0xFFFD) | {0x7F: 0x2421}
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    assert shown.paragraphs == [line.translate(pictures) for line in lines]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 10), st.sampled_from(["a", "b"])), max_size=12))
@generated.examples(150)
def test_marks_that_cross_are_cut_and_nothing_is_lost(places: list[tuple[int, int, str]]) -> None:
    text = "".join(chr(ord("а") + index) for index in range(31))
    marks = [Mark(start, start + length, group, "") for start, length, group in places]
    pieces = nested(text, 0, len(text), marks, str, lambda mark: f"<mark class={mark.group}>")
    shown = "".join(pieces)
    covered: dict[str, set[str]] = {"a": set(), "b": set()}
    around: list[str] = []
    for piece in shown.replace("<mark class=", "<").split("<"):
        tag, _, rest = piece.partition(">") if ">" in piece else ("", "", piece)
        if tag == "/mark":
            around.pop()
        elif tag:
            around.append(tag)
        for group in around:
            covered[group] |= set(rest)
    assert around == []
    for group, letters in covered.items():
        assert letters == {
            letter for mark in marks if mark.group == group for letter in text[mark.start : mark.end]
        }


def test_many_articles_are_one_page_with_an_overview() -> None:
    sheets = [PIPELINE.extract(Article(text=TEXT, id=name, published="2025-12-31")) for name in ("a", "b")]
    shown = read("".join(PIPELINE.renderers["html"].render(sheets)))
    ids = [attrs["id"] for _, attrs in shown.tags if "id" in attrs]
    assert len(set(ids)) == len(ids)
    assert {"a1-article", "a2-article", "overview"} <= set(ids)


def test_the_overview_counts_who_spoke() -> None:
    overview = Overview()
    sheet = PIPELINE.extract(TEXT, "2025-12-31")
    overview.add(sheet.article, sheet.facts, "a.html")
    overview.add(sheet.article, sheet.facts, "b.html")
    assert overview.spoke["Анна Лугова"] == 2
    assert "<th>Анна Лугова</th><td>2</td>" in "".join(overview.drawn())


def test_a_notebook_shows_the_sheet() -> None:
    shown = newsfacts.extract(TEXT, published="2025-12-31")._repr_html_()
    assert shown.startswith("<style>")
    read(shown)


def test_a_page_is_small_and_costs_little_beside_the_extraction() -> None:
    quiet = " ".join(["Работы шли всё лето, и жители привыкли к шуму под окнами своих домов."] * 4)
    text = "\n\n".join([f"{TEXT} {quiet}"] * 30)
    started = time.process_time()
    sheet = PIPELINE.extract(text, "2025-12-31")
    extracted = time.process_time()
    made = page(sheet)
    drawn = time.process_time()
    assert len(made.encode()) < 16_000 + 5 * len(text.encode())
    assert drawn - extracted < (extracted - started) / 4  # a tenth is what is measured; leave room for noise
