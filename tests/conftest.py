"""Fixtures of the core's tests."""

from __future__ import annotations

import pytest
from shell import Shell


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Shell:
    """``newsfacts`` on a command line, with a few plain plugins in place of the installed ones."""
    return Shell(monkeypatch)
