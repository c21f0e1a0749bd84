"""The JSON that the documentation shows is what the library writes."""

from __future__ import annotations

import json

import pytest
import regenerate_goldens

from newsfacts import FactSheet


def without_confidence(sample: str) -> object:
    """A model's confidence may differ in its last digit from machine to machine."""
    return {**json.loads(sample), "confidence": None}


@pytest.mark.parametrize("kind", regenerate_goldens.SAMPLES)
def test_a_sample_is_what_is_written(kind: str) -> None:
    """If this fails after a change of behaviour, run scripts/regenerate_goldens.py."""
    shown = (regenerate_goldens.REFERENCE / "facts" / f"{kind}.json").read_text(encoding="utf-8")
    assert without_confidence(shown) == without_confidence(regenerate_goldens.sample(kind))


def test_the_schema_is_what_the_classes_say() -> None:
    """If this fails after a change of the fact types, run scripts/regenerate_goldens.py."""
    shown = (regenerate_goldens.REFERENCE / "schema.json").read_text(encoding="utf-8")
    assert shown == regenerate_goldens.schema()


@pytest.mark.parametrize("kind", regenerate_goldens.SAMPLES)
def test_a_sample_reads_back(kind: str) -> None:
    shown = (regenerate_goldens.REFERENCE / "facts" / f"{kind}.json").read_text(encoding="utf-8")
    article = {"text": regenerate_goldens.SAMPLES[kind]}
    sheet = {"version": 1, "article": article, "facts": [json.loads(shown)], "failures": []}
    (fact,) = FactSheet.from_json(json.dumps(sheet))
    assert fact.kind == kind
