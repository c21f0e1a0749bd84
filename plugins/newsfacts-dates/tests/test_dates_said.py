"""What the docstrings and comments of the modules speak of is so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import said

Check = Callable[..., None]
SAID = said.rows(__file__)


@pytest.mark.parametrize("marked", [pytest.param(marked, id=module) for module, marked in SAID])
def test_what_is_said_is_so(marked: str, check: Check) -> None:
    check(marked)
