"""Declension by ending: which stems a paradigm takes, and what a form can be read as."""

from __future__ import annotations

import pytest
from newsfacts_names.paradigms import LONGEST, declined, endings, fits


@pytest.mark.parametrize(
    ("stem", "after", "fitting"),
    [
        ("петров", "VC", True),
        ("петр", "VC", False),
        ("петров", "VC!ов|ев", False),
        ("громык", "K", True),
        ("громык", "S|T", False),
        ("дацюш", "S|T", True),
        ("ив", "VC", True),
        ("в", "VC", False),
        ("сидор", "", True),
        ("сидор", "-!ор", False),
    ],
)
def test_a_stem_ends_as_a_paradigm_wants(stem: str, after: str, fitting: bool) -> None:  # noqa: FBT001
    assert fits(stem[-LONGEST:], after) is fitting


def test_no_pattern_looks_further_than_the_tail() -> None:
    patterns = {
        each
        for lines in endings().values()
        for _, line in lines
        for part in line.after.removeprefix("-").split("!")
        for each in part.split("|")
    }

    assert max(map(len, patterns)) == LONGEST


@pytest.mark.parametrize(
    ("form", "nominative", "gender", "case"),
    [
        ("кравчуку", "кравчук", "m", "D"),
        ("лавровой", "лаврова", "f", "G"),
        ("галкиным", "галкин", "m", "I"),
    ],
)
def test_a_form_leads_back_to_its_nominative(form: str, nominative: str, gender: str, case: str) -> None:
    assert any(
        (each.nominative, each.gender) == (nominative, gender) and case in each.cases
        for each in declined(form)
    )
