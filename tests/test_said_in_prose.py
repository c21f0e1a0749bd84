"""What docstrings and comments give as examples is run, so that it stays true."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import said_in_prose
from said_in_prose import Run

ROOT = Path(__file__).parents[1]


def shipped(glob: str) -> Iterator[Path]:
    return chain(ROOT.glob(f"src/{glob}"), ROOT.glob(f"plugins/*/src/{glob}"))


def everything_run() -> Run:
    tests = {*ROOT.glob("tests/**/*.py"), *ROOT.glob("plugins/*/tests/**/*.py")} - {Path(__file__)}
    lists = [*shipped("**/data/*.tsv"), *shipped("**/data/*.txt")]
    pages = [ROOT / "README.md", *ROOT.glob("docs/**/*.md")]
    articles = [
        *(path for suffix in ("txt", "tsv") for path in ROOT.glob(f"plugins/*/tests/**/*.{suffix}")),
        *ROOT.glob("tests/invented/*.txt"),
    ]
    return Run(
        chain(
            chain.from_iterable(map(said_in_prose.literals, chain(shipped("**/*.py"), tests))),
            chain.from_iterable(map(said_in_prose.word_examples, lists)),
            chain.from_iterable(map(said_in_prose.blocks, pages)),
            chain.from_iterable(map(said_in_prose.lines, articles)),
        )
    )


def test_every_phrase_in_prose_is_run() -> None:
    run = everything_run()
    found = [phrase for path in sorted(shipped("**/*.py")) for phrase in said_in_prose.phrases(path)]
    idle = [str(phrase).removeprefix(f"{ROOT}/") for phrase in found if not run.holds(phrase.text)]
    assert found
    assert not idle, "no test runs what stands in\n" + "\n".join(idle)


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ('"""*врач ушёл* is one."""', ["1: врач ушёл"]),
        (
            '"""Two lines.\n\nOne: *врач\n    ушёл*, «дом\n    Крамера».\n"""',
            ["3: врач ушёл", "4: дом Крамера"],
        ),
        ('X = 1\n"""Of a value: *врач ушёл*."""', ["2: врач ушёл"]),
        ("X = 1  # *врач ушёл*", ["1: врач ушёл"]),
        ("# the *врач\n# ушёл* of two lines", ["1: врач ушёл"]),
        ("X = 1  # one *врач\nY = 1  # ушёл* two", []),
        ('"""*Врач* alone, *врач**ом***, *doctor left*, a*врач ушёл*b."""', []),
        (
            '"""*он сказал **врачу***, *«Лёд встал», — сказал он*."""',
            ["1: он сказал **врачу**", "1: «Лёд встал», — сказал он"],
        ),
        ("X = '*врач ушёл*'", []),
    ],
)
def test_phrases_stand_in_docstrings_and_comments(tmp_path: Path, prose: str, found: list[str]) -> None:
    module = tmp_path / "a.py"
    module.write_text(prose, encoding="utf-8")
    assert [str(phrase) for phrase in said_in_prose.phrases(module)] == [f"{module}:{line}" for line in found]


@pytest.mark.parametrize(
    ("phrase", "text", "held"),
    [
        ("врач ушёл", "Вчера врач ушел.", True),
        ("врач ушёл", "Вчера врач, ушел.", False),
        ("врач ушёл", "Главврач ушёл.", False),
        ("Врач | Олег Крамер", "[врач|person; x] [[Олег|x] Крамер].", True),
        ("«Лёд встал», – **сказал** он", "[«Лёд встал»|direct], — [сказал|cue] он.", True),
        ("врач сказал, что …, и ушёл", "врач сказал, что лёд встал, и ушёл", True),
        ("врач сказал, … и ушёл", "и ушёл. Врач сказал, что встал.", False),
        ("врач … ушёл", "врач" + " лёд" * 50 + " ушёл", False),
        ("по словам X", "Лёд встал, по словам врача.", True),
    ],
)
def test_a_phrase_is_run_where_it_stands_word_for_word(phrase: str, text: str, held: bool) -> None:  # noqa: FBT001 (a table)
    assert Run([text]).holds(phrase) is held


def test_what_is_run_are_strings_examples_and_blocks(tmp_path: Path) -> None:
    module, words, page = tmp_path / "a.py", tmp_path / "a.tsv", tmp_path / "a.md"
    module.write_text('"""Врач."""\nX = ["лёд " "встал"]\n"""Дом."""\n', encoding="utf-8")
    words.write_text("# Врач.\nлёд\n#> Лёд встал.\n", encoding="utf-8")
    page.write_text("Врач.\n\n```python\nлёд\nвстал\n```\n\nДом.\n", encoding="utf-8")
    assert list(said_in_prose.literals(module)) == ["лёд встал"]
    assert list(said_in_prose.word_examples(words)) == ["#> Лёд встал."]
    assert list(said_in_prose.blocks(page)) == ["лёд\nвстал\n"]
