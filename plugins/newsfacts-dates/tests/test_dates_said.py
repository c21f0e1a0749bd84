"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Check = Callable[..., None]
LINES = (Path(__file__).parent / "said.tsv").read_text(encoding="utf-8").splitlines()
SAID = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize("marked", [pytest.param(marked, id=module) for module, marked in SAID])
def test_what_is_said_is_so(marked: str, check: Check) -> None:
    check(marked)
