"""What the ranking of newsfacts-quotes is told in invented articles: who may be meant, and why.

Its weights belong to the circumstances that it was trained on. Whoever changes how one is found sees it here
as a difference, and trains anew. The articles stand in the sheet itself, each below ``==``; the people are
those that newsfacts-names finds.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

import attrs
import newsfacts_names
import newsfacts_russian
from newsfacts_quotes.coreference.bodies import Body
from newsfacts_quotes.coreference.linking import Linking
from newsfacts_quotes.coreference.ranking import Option, Ranking
from newsfacts_quotes.coreference.reading import reading_of
from newsfacts_quotes.coreference.referents import Referent
from newsfacts_quotes.text.view import View
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, Pipeline

SHEET = Path(__file__).parents[1] / "plugins" / "newsfacts-quotes" / "tests" / "circumstances.txt"
T = TypeVar("T")


def sections(sheet: str) -> dict[str, list[str]]:
    """The lines below each article."""
    parts = (part.partition("\n") for part in f"\n{sheet}".split("\n== ")[1:])
    return {head: body.strip("\n").splitlines() for head, _, body in parts}


@cache
def _pipeline() -> Pipeline:
    return Pipeline([newsfacts_russian, newsfacts_names])


@attrs.define
class _Listening:
    """The judge, and what it is asked.

    Args:
        view: The article.
        asked: A line a question and a line an answer that it may have.
    """

    view: View
    asked: list[str] = attrs.field(factory=list)

    def choose(self, family: str, at: int, options: Sequence[Option[T]]) -> tuple[T | None, float]:
        """What the ranking chooses."""
        asked: Sequence[Option[T | None]] = [Option(each.value, each.circumstances) for each in options]
        chosen, sure = Ranking().choose(family, at, asked)
        self.asked.append(f"{family} {self.view.tokens[at].text}")
        for each in options:
            mark = "=" if each.value is chosen else "-"
            self.asked.append(f"  {mark} {_name(self.view, each.value)}: {' '.join(each.circumstances)}")
        return chosen, sure


def _name(view: View, value: object) -> str:
    """What one who may be meant is called; who has no name, by the noun."""
    if isinstance(value, Body):
        return value.fact.name
    if not isinstance(value, Referent):
        return "nobody"
    return value.person.name if value.person else view.words[value.heads[0]]


def of_article(text: str) -> list[str]:
    """What is asked in an article."""
    facts = tuple(_pipeline().extract(text).facts)
    russian = Russian()
    document = Document(Article(text=text), russian, russian.segment(text), facts)
    reading = reading_of(document)
    judge = _Listening(reading.view)
    Linking(reading.view, reading.reports, judge).run()
    return judge.asked


def made() -> str:
    """The sheet of the same articles as the ranking sees them now."""
    return "\n".join(_section(text) for text in sections(SHEET.read_text(encoding="utf-8")))


def _section(text: str) -> str:
    return "\n".join((f"== {text}", *of_article(text), ""))
