"""How a plugin's mistake is told."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from plain import LANGUAGE, SumFact, extracting, extractor_of

from newsfacts import Article, Document, ExtractorError, Pipeline, PluginHookError
from newsfacts._blame import describe


def by_itself(document: Document) -> None:
    raise ValueError(document.text)


def through_the_library(document: Document) -> None:
    document.span(0, 1000)


def through_python(document: Document) -> None:
    re.compile("(")


def through_attrs(document: Document) -> None:
    SumFact(span=document.span(0, 1), amount=5, confidence=90)


@pytest.mark.parametrize(
    ("run", "error"),
    [
        (by_itself, "ValueError: text"),
        (through_the_library, "ValueError: span [0, 1000) leaves the text of 4 code points"),
        (through_python, f"{re.error.__name__}: missing ), unterminated subpattern at position 0"),
        (through_attrs, "ValueError: confidence must lie between 0 and 1, not 90"),
    ],
)
def test_the_line_of_the_plugin_is_told(run: Callable[[Document], None], error: str) -> None:
    with pytest.raises(ExtractorError) as caught:
        Pipeline([LANGUAGE, extracting("p", extractor_of("p", run))]).extract(Article(text="text"))

    line = run.__code__.co_firstlineno + 1
    assert str(caught.value).endswith(f"{error} ({__name__}, line {line})")


def test_an_error_without_a_line_of_a_plugin_is_told_alone() -> None:
    assert describe(ValueError("oops")) == "ValueError: oops"
    assert describe(KeyError(5)) == "KeyError: 5"


def test_an_error_is_one_line_of_bounded_length() -> None:
    """A plugin may put a whole article into its message."""
    assert describe(ValueError("one\n  two\r\nthree")) == "ValueError: one two three"
    assert len(describe(ValueError("word " * 100_000))) < 450


def test_a_long_value_is_told_in_short() -> None:
    many = extractor_of("p", lambda document: 10**200)

    with pytest.raises(ExtractorError, match="it returned 10{98}…, where facts are wanted"):
        Pipeline([LANGUAGE, extracting("p", many)]).extract("text")


def test_a_mistake_is_told_in_the_same_words_each_time() -> None:
    """An object without a repr of its own shows where in memory it lies, which changes from run to run."""
    nothing = extractor_of("p", lambda document: object())
    assert describe(TypeError(f"not {object()!r}")) == "TypeError: not <object object>"
    with pytest.raises(ExtractorError, match="it returned <object object>, where facts are wanted"):
        Pipeline([LANGUAGE, extracting("p", nothing)]).extract("text")


def test_a_class_in_place_of_an_object_is_told() -> None:
    with pytest.raises(PluginHookError, match="belongs to a class: give the pipeline an object of it"):
        Pipeline([type(LANGUAGE)])
