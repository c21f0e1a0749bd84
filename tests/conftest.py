"""Fixtures of the core's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from shell import Shell

from newsfacts import _api


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """``newsfacts`` on a command line, with a few plain plugins in place of the installed ones."""
    yield Shell(monkeypatch)
    for made in (_api.installed, _api.working):
        made.cache_clear()
