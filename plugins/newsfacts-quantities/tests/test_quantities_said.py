"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

import newsfacts_dates
import newsfacts_names
import newsfacts_quantities
import newsfacts_russian
import pytest
import said
from newsfacts_quantities.rule import label

from newsfacts import Pipeline
from newsfacts.testing import assert_marked

PIPELINE = Pipeline([newsfacts_russian, newsfacts_dates, newsfacts_names, newsfacts_quantities])
SAID = said.rows(__file__)


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=module) for module, sentence in SAID])
def test_what_is_said_is_so(sentence: str) -> None:
    assert_marked(PIPELINE, sentence, kinds=["quantity"], label=label)
