"""Plain text: extractors read it, and their facts come out in the characters of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import PlainLanguage, extracting, extractor_of, plugin

from newsfacts import Document, Fact, Language, Pipeline, PlainText, Span
from newsfacts.plaintext import restored

MARKED = re.compile(r"\w[`^]+|[`^]")
"""In these tests, ` and ^ are marks of the letter before them."""


def without_marks(text: str) -> PlainText:
    return PlainText.replacing(MARKED, lambda match: match[0][0] if match[0][0].isalnum() else "", text)


class MarkedLanguage(PlainLanguage):
    """The plain language, with marks."""

    def plain(self, text: str) -> PlainText:
        return without_marks(text)


@attrs.frozen(kw_only=True)
class Pair(Fact):
    """A fact with spans at all depths."""

    kind: ClassVar[str] = "acme.pair"
    words: tuple[Span, ...]
    nested: tuple[tuple[Span, int], ...]
    other: Fact | None = None
    _private: Span | None = None


def pairs(document: Document) -> Iterable[Pair]:
    assert "`" not in document.text + document.article.text
    spans = [document.span(token.start, token.end) for token in document.tokens]
    whole = document.span(spans[0].start, spans[-1].end)
    yield Pair(
        span=whole,
        words=tuple(spans),
        nested=((spans[-1], 1),),
        other=Fact(span=spans[0]),
        private=spans[-1],
        rule="all",
    )


MARKS = plugin("marks", newsfacts_make_language=lambda code: MarkedLanguage() if code == "ru" else None)
PAIRS = extracting("pairs", extractor_of("pairs", pairs, produces=("acme.pair",)))


def test_facts_come_out_in_the_characters_of_the_article() -> None:
    text = "`за`мок^` `^моско`вскии^"
    assert isinstance(MarkedLanguage(), Language)

    sheet = Pipeline([MARKS, PAIRS]).extract(text)

    (pair,) = sheet.of_type(Pair)
    assert sheet.article.text == text
    assert [span.text for span in pair.words] == ["за`мок^`", "моско`вскии^"]
    assert pair.text == "за`мок^` `^моско`вскии^"
    assert pair.nested[0][0].text == "моско`вскии^"
    assert attrs.asdict(pair, recurse=False)["_private"].text == "моско`вскии^"
    assert pair.other
    assert pair.other.text == "за`мок^`"
    assert pair.rule == "all"
    assert pair.provenance


@given(st.text(alphabet="аб`^ ", max_size=30), st.data())
def test_each_span_has_its_characters_and_their_marks(text: str, data: st.DataObject) -> None:
    plain = without_marks(text)
    assert plain.text == re.sub("[`^]", "", text)
    assert plain.changed is (plain.text != text)
    if not plain.text:
        return
    start = data.draw(st.integers(0, len(plain.text) - 1))
    end = data.draw(st.integers(start + 1, len(plain.text)))

    span = plain.restored(Span(start, end, plain.text[start:end]))

    assert text[span.start : span.end] == span.text
    assert re.sub("[`^]", "", span.text) == plain.text[start:end]
    assert span.text[0] not in "`^"
    assert span.text[-1] not in "`^" or plain.text[end - 1] != " "


def test_a_plain_text_is_its_own_original() -> None:
    plain = PlainText("замок")
    fact = Fact(span=Span(0, 5, "замок"))

    assert not plain.changed
    assert plain.original == "замок"
    assert restored(fact, plain) == fact


def test_a_replacement_is_one_character_at_most() -> None:
    with pytest.raises(ValueError, match="one character or none, not 'аб'"):
        PlainText.replacing(re.compile("ц"), lambda _: "аб", "цц")
