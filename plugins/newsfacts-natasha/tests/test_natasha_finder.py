"""The extractor with its weights; skipped where they are not installed."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import Any

import pytest
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("slovnet")

import newsfacts_natasha
import newsfacts_russian
import numpy as np
from newsfacts_natasha import field, model, network
from newsfacts_natasha.weights import EMBEDDINGS, TAGGER, Embeddings, weights_file

import newsfacts
from newsfacts.testing import assert_plugin_contract

try:
    weights_file(TAGGER)
except FileNotFoundError:
    pytest.skip("the weights are not installed", allow_module_level=True)

PIPELINE = newsfacts.Pipeline([newsfacts_russian, newsfacts_natasha])
TEXT = (
    "Мэр Казани Ильсур Метшин прилетел в Стамбул, сообщает ТАСС.\n\n"
    "«Мы подписали договор с компанией Siemens», — рассказал Метшин. "
    "В МИД Турции это подтвердили."
)


def names(text: str) -> list[tuple[str, str]]:
    return [
        (fact.entity_type.value, fact.text) for fact in PIPELINE.extract(text).of_type(newsfacts.NameFact)
    ]


def test_people_organisations_and_places() -> None:
    """The names of a plain piece of news, a place inside an organisation's name among them."""
    assert names(TEXT) == [
        ("place", "Казани"),
        ("person", "Ильсур Метшин"),
        ("place", "Стамбул"),
        ("organization", "ТАСС"),
        ("organization", "Siemens"),
        ("person", "Метшин"),
        ("organization", "МИД Турции"),
        ("place", "Турции"),
    ]


def test_no_name_crosses_a_line() -> None:
    """A heading and the first words of the text are two sequences."""
    assert ("place", "Казань") in names("Новости города Казань\nИльсур Метшин провёл совещание")


@pytest.mark.parametrize("text", ["", " \n", "…", "12", "а"])
def test_nothing_to_find(text: str) -> None:
    assert names(text) == []


def test_windows_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text tagged in small windows has the tags of the text tagged at once."""
    words = [token.text for token in _document(TEXT * 3).tokens]
    whole = model.tagger().tag(words, [0, 20], [0])
    monkeypatch.setattr(network, "_WINDOW", 7)
    monkeypatch.setattr(field, "_WINDOW", 5)
    parts = model.tagger().tag(words, [0, 20], [0])
    assert {at: each[:2] for at, each in parts.items()} == {at: each[:2] for at, each in whole.items()}


def test_scores_are_those_of_slovnet() -> None:
    """Shared between two readings and cut into tiles, the network computes what slovnet's does."""
    from slovnet import NER  # noqa: PLC0415

    theirs = NER.load(weights_file(TAGGER)).navec(Embeddings.load(weights_file(EMBEDDINGS))).infer
    words = [token.text for token in _document(TEXT).tokens]
    ids = np.array(theirs.encoder.item(words))
    whole, apart = [0, len(words)], [0, 11, 12, len(words)]

    def scores(bounds: list[int]) -> Any:
        parts = [ids[:, first:last] for first, last in pairwise(bounds)]
        return np.concatenate([theirs.model(*part[:, None], part[:1] < 0)[0] for part in parts])

    expected = (scores(whole) + scores(apart)) / 2
    made = network.Network.of(theirs.model).scores(ids, np.array(apart[:-1]))
    np.testing.assert_allclose(made, expected, atol=1e-4)


@pytest.mark.parametrize("bound", [1, 20, 1000])
def test_products_of_a_form_do_not_depend_on_what_came_before(bound: int) -> None:
    """To the last bit, also when the forms that were kept have been given up."""
    from slovnet import NER  # noqa: PLC0415

    theirs = NER.load(weights_file(TAGGER)).navec(Embeddings.load(weights_file(EMBEDDINGS))).infer
    words = [token.text for token in _document(TEXT).tokens]
    ids = np.array(theirs.encoder.item(words))
    product = network.Layer.of(theirs.model.encoder.layers[0]).product
    kept = network.Forms(theirs.model.emb, product, bound)

    for part in (slice(3, 9), slice(0, 20), slice(5, None), slice(None)):
        made, numbers = kept(ids[:, part])
        expected, _ = network.Forms(theirs.model.emb, product)(ids[:, part])
        np.testing.assert_array_equal(made, expected)
        assert len(numbers) == len(words[part])


def test_contract() -> None:
    """What holds for every plugin: sound facts, the same each time and after JSON."""
    assert_plugin_contract(newsfacts_natasha, beside=[newsfacts_russian])


def test_same_text_same_names() -> None:
    """Nothing is kept from one article to the next."""
    first = PIPELINE.extract(TEXT)
    PIPELINE.extract("Глава Минфина Антон Силуанов уехал в Пермь.")
    assert PIPELINE.extract(TEXT) == first


@examples(40)
@given(
    st.lists(
        st.sampled_from(["МИД", "России", "Пётр", "(", ")", "«", "»", '"', ".", "\n", "•", "и"]), max_size=30
    )
)
def test_any_order_of_words_and_marks(words: list[str]) -> None:
    """Spans are in bounds and, but for places in organisations, apart; the pipeline checks the bounds."""
    facts = PIPELINE.extract(" ".join(words)).of_type(newsfacts.NameFact)
    for one, other in pairwise(facts):
        assert (
            not one.span.overlaps(other.span)
            or one.span.contains(other.span)
            or other.span.contains(one.span)
        )


@examples(30)
@given(any_texts)
def test_any_text(text: str) -> None:
    names(text)


def test_missing_weights_are_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"'model/none\.tar' are missing; pip install natasha"):
        weights_file("model/none.tar")


def test_registering_imports_nothing_heavy() -> None:
    """numpy, slovnet and the weights wait for the first article, and natasha is never imported."""
    code = (
        "import sys, newsfacts, newsfacts_russian, newsfacts_natasha\n"
        "pipeline = newsfacts.Pipeline([newsfacts_russian, newsfacts_natasha])\n"
        "assert not {'numpy', 'slovnet', 'navec'} & set(sys.modules)\n"
        "pipeline.extract('Владимир Путин прибыл в Минск.')\n"
        "assert not {'natasha', 'pymorphy2', 'navec', 'pkg_resources'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def _document(text: str) -> newsfacts.Document:
    from newsfacts_russian.language import Russian  # noqa: PLC0415

    russian = Russian()
    return newsfacts.Document(
        article=newsfacts.Article(text=text), language=russian, segmentation=russian.segment(text)
    )
