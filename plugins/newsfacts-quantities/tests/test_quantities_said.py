"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

from pathlib import Path

import newsfacts_dates
import newsfacts_names
import newsfacts_quantities
import newsfacts_russian
import pytest
from newsfacts_quantities.rule import label

from newsfacts import Pipeline
from newsfacts.testing import assert_marked

PIPELINE = Pipeline([newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quantities])
LINES = (Path(__file__).parent / "said.tsv").read_text(encoding="utf-8").splitlines()
SAID = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=module) for module, sentence in SAID])
def test_what_is_said_is_so(sentence: str) -> None:
    assert_marked(PIPELINE, sentence, kinds=["quantity"], label=label)
