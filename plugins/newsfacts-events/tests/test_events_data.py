"""The data files: every word once, every type known, every rule with its confidence."""

from __future__ import annotations

from collections import Counter

import pytest
from newsfacts_events.lexicon import confidences
from newsfacts_events.ontologies import ONTOLOGIES, in_terms_of
from newsfacts_events.rules import RULES
from newsfacts_russian.data_files import rows

from newsfacts import EventStatus, EventType

TYPES = {each.value for each in EventType}


def test_each_trigger_stands_once() -> None:
    words = Counter(
        (kind, lemma)
        for kind, _, _, lemmas in rows("newsfacts_events", "triggers.tsv")
        for lemma in lemmas.split()
    )

    assert [word for word, number in words.items() if number > 1] == []


@pytest.mark.parametrize(
    ("name", "column"),
    [("triggers.tsv", 1), ("collocations.tsv", 0), ("modified.tsv", 0), ("ontologies.tsv", 0)],
)
def test_every_type_is_known(name: str, column: int) -> None:
    assert {row[column] for row in rows("newsfacts_events", name)} <= TYPES


def test_every_status_is_known() -> None:
    statuses = {row[0] for row in rows("newsfacts_events", "cues.tsv")}

    assert statuses == {each.value for each in EventStatus}


def test_every_rule_has_a_confidence() -> None:
    assert {rule.name for rule in RULES} | {"repeated"} == set(confidences())


def test_every_type_stands_in_the_table_of_ontologies() -> None:
    assert {row[0] for row in rows("newsfacts_events", "ontologies.tsv")} == TYPES


def test_a_foreign_type_has_no_name_elsewhere() -> None:
    assert [in_terms_of(each, "acme.oath") for each in ONTOLOGIES] == [(), (), ()]


def test_an_unknown_ontology_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="no ontology 'cameo'; there are plover, ace, iptc"):
        in_terms_of("cameo", "arrest")
