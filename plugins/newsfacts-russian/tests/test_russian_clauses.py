"""Clauses: where each begins and goes on, what kind it is, and its finite verbs."""

from __future__ import annotations

import pytest
from newsfacts_russian.clauses import read_clauses
from newsfacts_russian.language import Russian
from newsfacts_russian.page import Page

from newsfacts import Article, Document

RUSSIAN = Russian()


def clauses(text: str) -> list[tuple[str, list[str]]]:
    """Kind and finite verbs of each clause of a sentence, in text order."""
    page = Page(Document(Article(text=text), RUSSIAN, RUSSIAN.segment(text)))
    found = dict.fromkeys(read_clauses(page.words, 0, len(page)))
    return [(each.kind, [page.low(verb) for verb in each.verbs]) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мэр открыл мост.", [("main", ["открыл"])]),
        ("Мэр сказал, что мост открыт.", [("main", ["сказал"]), ("subordinate", ["открыт"])]),
        (
            "Мэр, который открыл мост, уехал.",
            [("main", ["уехал"]), ("relative", ["открыл"])],
        ),
        ("Открыв мост, мэр уехал.", [("converb", []), ("main", ["уехал"])]),
        ("Мост, построенный мэром, рухнул.", [("main", ["рухнул"]), ("participle", [])]),
        ("Мэр приехал и врач уехал.", [("main", ["приехал"]), ("main", ["уехал"])]),
        ("Мэр и врач уехали.", [("main", ["уехали"])]),
        ("Врач просил мэра подождать: у него дети.", [("main", ["просил"]), ("main", [])]),
        ("Мост открыли в 15:30 при мэре.", [("main", ["открыли"])]),
    ],
)
def test_clauses(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert clauses(text) == expected
