"""Plain text: extractors read it, and their facts come out in the characters of the article."""

from __future__ import annotations

import itertools
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


@pytest.mark.parametrize(
    ("pattern", "new", "text", "plain", "spans"),
    [
        # Many to one, one to many, something for nothing, nothing for something.
        ("&nbsp;", " ", "в&nbsp;дом", "в дом", {"в": "в", "дом": "дом", " ": "&nbsp;", "в д": "в&nbsp;д"}),
        ("№", "No", "дом № 5", "дом No 5", {"No": "№", "N": "№", "o 5": "№ 5", "дом N": "дом №"}),
        (r"\.(?=[А-Я])", ". ", "Да.Нет", "Да. Нет", {"Да.": "Да.", "Нет": "Нет", ". Н": ".Н", " ": "."}),
        (
            r"</?b>",
            "",
            "о <b>Лее</b>, да",
            "о Лее, да",
            {"Лее": "Лее", "о Лее": "о <b>Лее", "Лее,": "Лее</b>,"},
        ),
        (" +", " ", "а   б", "а б", {" ": "   ", "а б": "а   б"}),
        ("ц", "ц", "цц", "цц", {"цц": "цц"}),
    ],
)
def test_what_a_new_character_stands_for(
    pattern: str, new: str, text: str, plain: str, spans: dict[str, str]
) -> None:
    made = PlainText.replacing(re.compile(pattern), lambda _: new, text)

    assert made.text == plain
    assert made.changed is (plain != text)
    for part, original in spans.items():
        start = plain.index(part)
        assert made.restored(Span(start, start + len(part), part)).text == original


def test_one_step_goes_on_from_another() -> None:
    first = without_marks("за`мо^к.Да`м&nbsp;сад")
    second = PlainText.replacing(re.compile("&nbsp;"), lambda _: " ", first)
    third = PlainText.replacing(re.compile(r"\.(?=[А-Я])"), lambda _: ". ", second)

    assert third.text == "замок. Дам сад"
    assert third.original == "за`мо^к.Да`м&nbsp;сад"
    assert third.changed
    spans = [third.restored(Span(*match.span(), match[0])).text for match in re.finditer(r"\w+", third.text)]
    assert spans == ["за`мо^к", "Да`м", "сад"]
    assert third.restored(Span(0, len(third.text), third.text)).text == third.original
    assert PlainText.replacing(re.compile("ц"), lambda _: "", second) is second


def test_letters_put_in_place_of_letters_need_no_map() -> None:
    plain = PlainText("замок", original="зaмoк")

    assert plain.changed
    assert plain.restored(Span(1, 4, "амо")) == Span(1, 4, "aмo")


PIECES = st.sampled_from(["аб", " ", "`", "&nbsp;", "№", "^^", ".", "я"])
REPLACED = re.compile(r"&nbsp;|№|`|\.(?=я)|\^+")
NEW = {"&nbsp;": " ", "№": "No", "`": "", ".": ". ", "^^": "^"}


@given(st.lists(PIECES, max_size=15).map("".join), st.data())
def test_spans_stay_in_order_and_within_the_text(text: str, data: st.DataObject) -> None:
    once = PlainText.replacing(REPLACED, lambda match: NEW.get(match[0], "^"), text)
    plain = PlainText.replacing(re.compile("аб"), lambda _: "а", once)
    cuts = sorted(
        data.draw(st.sets(st.integers(0, len(plain.text)), min_size=2, max_size=6))
        if len(plain.text) > 1
        else []
    )

    end = 0
    for start, stop in itertools.pairwise(cuts):
        span = plain.restored(Span(start, stop, plain.text[start:stop]))
        assert 0 <= span.start <= span.end <= len(text)
        assert span.end >= end
        assert text[span.start : span.end] == span.text
        end = span.end


@pytest.mark.parametrize(
    ("text", "part", "found"),
    [
        ("о <b>Лее</b>, да", "Лее", "Лее"),
        ("о <b>Лее</b>, да", "<b>Лее</b>,", "Лее,"),
        ("о <b>Лее</b>, да", "о <b", "о "),
        ("о <b>Лее</b>, да", "</b>", None),
        ("в&nbsp;дом", "nb", " "),
        ("в&nbsp;дом", "в&nbsp;д", "в д"),
        ("дом № 5", "№", "No"),
        ("Да.Нет", "Да.", "Да."),
        ("Да.Нет", "Нет", "Нет"),
        ("Да.Нет", ".Н", ". Н"),
        ("за`мок", "`", "а"),
        ("за`мок", "мок", "мок"),
        ("весь", "весь", "весь"),
    ],
)
def test_what_stands_for_a_part_of_the_original(text: str, part: str, found: str | None) -> None:
    patterns = {"&nbsp;": " ", "№": "No", r"\.(?=[А-Я])": ". ", "</?b>": "", "а`": "а"}
    plain: PlainText | str = text
    for pattern, new in patterns.items():
        plain = PlainText.replacing(re.compile(pattern), lambda _, new=new: new, plain)  # type: ignore[misc]
    assert isinstance(plain, PlainText)
    start = text.index(part)

    span = plain.located(start, start + len(part))

    assert (span.text if span else None) == found
    if span:
        assert plain.text[span.start : span.end] == span.text


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 9)])
def test_a_range_that_is_none_of_the_original_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no range of the original's 6 code points"):
        without_marks("за`мок").located(start, end)


@given(st.lists(PIECES, max_size=15).map("".join), st.data())
def test_the_way_in_and_the_way_out_agree(text: str, data: st.DataObject) -> None:
    once = PlainText.replacing(REPLACED, lambda match: NEW.get(match[0], "^"), text)
    plain = PlainText.replacing(re.compile("аб"), lambda _: "а", once)
    if not plain.text:
        return
    start = data.draw(st.integers(0, len(plain.text) - 1))
    end = data.draw(st.integers(start + 1, len(plain.text)))
    span = Span(start, end, plain.text[start:end])

    out = plain.restored(span)
    back = plain.located(out.start, out.end)

    assert back is not None
    assert back.contains(span) or out.text in {".", ".я"}  # a blank that stands for nothing has no place


def test_an_extractor_finds_the_places_of_an_annotation() -> None:
    def located(document: Document) -> Iterable[Fact]:
        for start, end in ((0, 7), (8, 19), (9, 10)):
            if span := document.located(start, end):
                yield Pair(span=span, words=(), nested=())

    given_pairs = extracting("given", extractor_of("given", located, produces=("acme.pair",)))
    text = "`за`мок `^моско`вски"

    facts = Pipeline([MARKS, given_pairs]).extract(text).facts

    assert [fact.text for fact in facts] == ["за`мок", "моско`вск"]
