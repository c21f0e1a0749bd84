"""Garbage is looked for rarely in the processes that are newsfacts' own, and as often as ever in others."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from click.testing import CliRunner
from newsfacts_russian.language import Russian

import newsfacts
from newsfacts._garbage import OBJECTS, collect_rarely, let_alone
from newsfacts.cli import main


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    threshold = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield
    gc.set_threshold(*threshold)


@pytest.mark.parametrize("objects", [0, 2 * OBJECTS])
def test_who_looks_less_often_or_never_keeps_to_it(objects: int) -> None:
    gc.set_threshold(objects, 5, 7)

    collect_rarely()

    assert gc.get_threshold()[0] == objects


def test_the_other_generations_are_left_as_they_are() -> None:
    gc.set_threshold(700, 5, 7)

    collect_rarely()

    assert gc.get_threshold()[:2] == (OBJECTS, 5)


def test_a_command_looks_rarely() -> None:
    CliRunner().invoke(main, ["schema"])

    assert gc.get_threshold()[0] == OBJECTS


def test_what_is_loaded_is_let_alone() -> None:
    with let_alone():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_never_looks_keeps_to_it_afterwards() -> None:
    gc.disable()
    try:
        with let_alone():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_only_the_first_article_of_a_pipeline_loads() -> None:
    seen: list[bool] = []

    def run(_: newsfacts.Document) -> tuple[newsfacts.Fact, ...]:
        seen.append(gc.isenabled())
        return ()

    class Plugin:
        @newsfacts.hookimpl
        def newsfacts_register_extractors(self) -> list[newsfacts.Extractor]:
            return [newsfacts.Extractor(name="see", produces=("date",), run=run)]

        @newsfacts.hookimpl
        def newsfacts_make_language(self, code: str) -> newsfacts.Language | None:
            return Russian() if code == "ru" else None

    pipeline = newsfacts.Pipeline([Plugin()])
    for _ in range(2):
        pipeline.extract("Мост.")
    assert seen == [False, True]
