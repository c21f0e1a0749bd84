"""The currencies and units of newsfacts-quantities, made from CLDR."""

from __future__ import annotations

import make_quantity_data
import pytest


@pytest.mark.parametrize("name", make_quantity_data.FILES)
def test_a_file_is_what_the_script_makes(name: str) -> None:
    """Only the version of Babel in its header may differ."""
    written = (make_quantity_data.DATA / name).read_text(encoding="utf-8").splitlines()
    made = list(make_quantity_data.FILES[name]())

    assert [line.split("\t")[0] for line in made[3:]] == [line.split("\t")[0] for line in written[3:]]
    assert made[0] == written[0]
    assert all(line.count("\t") == written[3].count("\t") for line in written[3:])
