"""The documentation's pictures show what the library makes today."""

from __future__ import annotations

import pictured
import pytest

STATIC = pictured.DIGESTS.parent


@pytest.mark.parametrize("name", pictured.SOURCES)
def test_picture_is_of_today(name: str) -> None:
    made_of = pictured.kept().get(name)
    assert pictured.digest(name) == made_of, f"look at it again: uv run python scripts/picture.py {name}"


def test_every_picture_is_watched() -> None:
    assert {path.stem for path in STATIC.glob("*.png")} == pictured.SOURCES.keys() == pictured.kept().keys()
