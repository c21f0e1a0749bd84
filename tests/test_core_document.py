"""Documents: what is derived from their text, and where their tokens stand."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from plain import LANGUAGE, PlainLanguage, extracting, extractor_of

from newsfacts import Article, DateFact, Document, Pipeline, Span, TimexType
from newsfacts.language import Segmentation

CALLS: list[Document] = []


def shouted(document: Document) -> tuple[str, ...]:
    """The words in capitals, and a note that somebody asked."""
    CALLS.append(document)
    return tuple(token.text.upper() for token in document.tokens)


def longest(document: Document) -> str:
    """Derived from what is derived."""
    return max(document.derived(shouted), key=len)


@pytest.fixture(autouse=True)
def nobody_has_called() -> None:
    CALLS.clear()


def document_of(text: str) -> Document:
    language = PlainLanguage()
    return Document(Article(text=text, published="2025-12-31", id="№1"), language, language.segment(text))


def test_is_derived_once_whatever_facts_are_added() -> None:
    document = document_of("раз четыре")
    fact = DateFact(span=Span(0, 3, "раз"), type=TimexType.DATE)
    with_facts = attrs.evolve(document, facts=(fact,))

    assert document.derived(shouted) == ("РАЗ", "ЧЕТЫРЕ")
    assert with_facts.derived(shouted) is document.derived(shouted)
    assert with_facts.derived(longest) == "ЧЕТЫРЕ"
    assert len(CALLS) == 1


def test_only_the_text_and_its_language_can_be_asked() -> None:
    """What is kept must not depend on what differs between two documents of one text."""
    document = attrs.evolve(
        document_of("раз"), facts=(DateFact(span=Span(0, 3, "раз"), type=TimexType.DATE),)
    )
    document.derived(shouted)

    assert (CALLS[0].facts, CALLS[0].article) == ((), Article(text="раз"))
    assert CALLS[0].language is document.language


def test_another_language_derives_anew() -> None:
    document = document_of("раз")
    document.derived(shouted)
    attrs.evolve(document, language=PlainLanguage()).derived(shouted)

    assert len(CALLS) == 2


def test_an_error_is_not_kept() -> None:
    def failing(_: Document) -> None:
        CALLS.append(document)
        raise LookupError

    document = document_of("раз")
    for _ in range(2):
        with pytest.raises(LookupError):
            document.derived(failing)

    assert len(CALLS) == 2


def test_nothing_derived_goes_with_a_copy() -> None:
    document = document_of("раз")
    document.derived(lambda _: lambda: None)  # nothing that could be pickled

    for other in (pickle.loads(pickle.dumps(document.segmentation)), copy.deepcopy(document.segmentation)):  # noqa: S301
        assert other == document.segmentation
        Document(document.article, document.language, other).derived(shouted)
    assert len(CALLS) == 2


def test_all_extractors_of_a_pipeline_share_it_and_it_goes_with_the_article() -> None:
    kept: list[Segmentation] = []

    def asking(document: Document) -> tuple[DateFact, ...]:
        kept.append(document.segmentation)
        document.derived(shouted)
        return ()

    extractors = [extractor_of(name, asking, produces=(f"date.{name}",)) for name in ("one", "two")]
    pipeline = Pipeline([LANGUAGE, extracting("asking", *extractors)])
    pipeline.extract("раз")
    assert len(CALLS) == 1
    assert not kept[0]._memo  # noqa: SLF001

    pipeline.extract("два")
    assert len(CALLS) == 2


def test_token_range_touches() -> None:
    document = document_of("раз два три")

    assert document.token_range(0, 3) == (0, 1)
    assert document.token_range(2, 5) == (0, 2)
    assert document.token_range(3, 4) == (1, 1)
