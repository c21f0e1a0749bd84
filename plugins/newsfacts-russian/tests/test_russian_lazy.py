"""Lazy patterns answer as compiled ones do."""

from __future__ import annotations

import re

import pytest
from newsfacts_russian.lazy import lazy_pattern


def test_lazy_pattern_answers_as_a_compiled_one() -> None:
    lazy, compiled = lazy_pattern("о(р?)", re.IGNORECASE), re.compile("о(р?)", re.IGNORECASE)

    for _ in range(2):
        assert lazy.sub("_", "ОКОРОК") == compiled.sub("_", "ОКОРОК")
        assert [each.span() for each in lazy.finditer("короб")] == [(1, 3), (3, 4)]
        assert lazy.flags == compiled.flags


def test_wrong_pattern_is_told_with_the_first_question() -> None:
    lazy = lazy_pattern("(")

    with pytest.raises(re.error):
        lazy.search("")
