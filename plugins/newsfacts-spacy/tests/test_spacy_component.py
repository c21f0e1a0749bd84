"""The spaCy component: span groups, the sheet, and what survives processes and files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import plain
import pytest
import spacy
from newsfacts_spacy import Component
from newsfacts_spacy.component import marked_by
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import newsfacts
from newsfacts import Article, FactSheet, Pipeline

TEXTS = [
    "«Мост, — сказала мэр Тулы Анна Лугова, — откроют 15 января». Её слова вчера передал завод.",
    "Это 2,4 млн рублей. Суд арестовал Ивана Петрова.",
    "",
]
SETTINGS = {"published": "2025-12-31", "without": ["natasha"]}


def made(**settings: object) -> Language:
    nlp = spacy.blank("ru")
    nlp.add_pipe("newsfacts", config={**SETTINGS, **settings})
    return nlp


@pytest.fixture(scope="module")
def nlp() -> Language:
    return made()


def told(doc: Doc, group: str) -> list[tuple[str, str, str]]:
    return [(span.text, span.label_, span.kb_id_) for span in doc.spans[group]]


def test_facts_are_span_groups(nlp: Language) -> None:
    doc = nlp(TEXTS[0])
    assert ("15 января", "DATE", "2026-01-15") in told(doc, "dates")
    assert told(doc, "people")[0] == ("Анна Лугова", "PERSON", "Анна Лугова")
    assert told(doc, "places") == [("Тулы", "PLACE", "Тула")]
    assert [each[1:] for each in told(doc, "quotes")] == [("direct", "Анна Лугова")] * 2
    assert len({span.id_ for span in doc.spans["people"]}) == 1
    other = nlp(TEXTS[1])
    assert told(other, "quantities") == [("2,4 млн рублей", "MONEY", "2400000 RUB")]
    assert told(other, "events") == [("арестовал", "arrest", "happened")]


def test_the_sheet_is_the_pipelines(nlp: Language) -> None:
    pipeline = Pipeline(without=["natasha"], on_error="collect")
    for text in TEXTS:
        assert nlp(text)._.newsfacts == pipeline.extract(Article(text=text, published="2025-12-31"))
    assert spacy.blank("ru")("Завод.")._.newsfacts is None


def test_a_document_tells_its_own_day(nlp: Language) -> None:
    doc = nlp.make_doc("Завод закрыли вчера.")
    doc._.newsfacts_published = "2020-03-01"
    assert told(nlp(doc), "dates") == [("вчера", "DATE", "2020-02-29")]
    moment = made(published="2025-12-30T22:40:00Z", timezone="Europe/Moscow")
    assert told(moment("Завод закрыли вчера."), "dates") == [("вчера", "DATE", "2025-12-30")]


def test_entities_are_names_only_and_do_not_overlap() -> None:
    doc = made(ents=True)(TEXTS[0])
    assert [(each.text, each.label_) for each in doc.ents] == [("Тулы", "PLACE"), ("Анна Лугова", "PERSON")]
    assert made()(TEXTS[0]).ents == ()


def groups(docs: Iterable[Doc]) -> list[tuple[dict[str, list[tuple[str, str, str]]], FactSheet]]:
    return [({name: told(doc, name) for name in doc.spans}, doc._.newsfacts) for doc in docs]


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_it_survives_processes_and_files(nlp: Language, tmp_path: Path) -> None:
    docs = [nlp(text) for text in TEXTS]
    assert groups(nlp.pipe(TEXTS, n_process=2)) == groups(docs)
    DocBin(docs=docs, store_user_data=True).to_disk(tmp_path / "docs.spacy")
    assert groups(DocBin().from_disk(tmp_path / "docs.spacy").get_docs(nlp.vocab)) == groups(docs)
    nlp.to_disk(tmp_path / "nlp")
    assert groups(spacy.load(tmp_path / "nlp").pipe(TEXTS)) == groups(docs)


def test_a_word_that_spacy_cuts_otherwise_is_not_lost() -> None:
    nlp = spacy.blank("ru")
    words = ["Завод", "закрыли", "5", "марта."]  # as a tokenizer that knows white space only
    nlp.add_pipe("newsfacts", config=SETTINGS)
    doc = nlp(Doc(nlp.vocab, words, [True, True, True, False]))
    (span,) = doc.spans["dates"]
    assert (span.text, doc._.newsfacts.dates[0].text) == ("5 марта.", "5 марта")


def test_failures_stand_in_the_sheet() -> None:
    component = made(without=["natasha", "names.finder"]).get_pipe("newsfacts")
    assert isinstance(component, Component)
    doc = component(spacy.blank("ru")("Завод."))
    sheet = doc._.newsfacts
    assert {each.error for each in sheet.failures} == {"Skipped"}
    assert {"names.people", "names.places", "names.organizations"} <= {
        each.extractor for each in sheet.failures
    }
    assert doc._.newsfacts is sheet
    with pytest.raises(ValueError, match="on_error"):
        made(on_error="never")


def test_a_third_partys_kind_is_a_group_of_its_own() -> None:
    pipeline = Pipeline([plain.LANGUAGE, plain.SUMS_PLUGIN])
    (fact,) = pipeline.extract("Дали 7 рублей.").facts
    (marked,) = marked_by(fact, 0)
    assert (marked.place.text, marked.label, marked.id) == ("7", "acme.sum", "acme.sum-0")
    assert isinstance(fact, newsfacts.Fact)


@pytest.mark.heavy
def test_extensions_of_others_are_left_alone() -> None:
    """All that is put into ``doc._`` bears the component's name."""
    code = (
        "from spacy.tokens import Doc; Doc.set_extension('published', default='mine');"
        "import newsfacts_spacy, spacy; print(spacy.blank('ru')('x')._.published)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "mine"
