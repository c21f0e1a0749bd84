"""How what the rules of newsfacts-dates find is read in other surroundings: a sheet read as a difference.

A rule shows its expressions in sentences that suit them. Here each stands where others do: behind *около* and
*через*, before what it could count, in a list, at the end of an interval. Many of these sentences nobody
would write; what is made of them tells where a rule reaches farther than before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsfacts_dates
import newsfacts_russian
from newsfacts_dates.composition import RULES as JOINTS
from newsfacts_dates.grammar import RULES

from newsfacts import Pipeline

SHEET = Path(__file__).parents[1] / "plugins" / "newsfacts-dates" / "tests" / "surroundings.txt"
FRAMES = (
    "Мост открыли около {}, и мэр ушёл.",
    "Мост закроют до {} и позже.",
    "Он болел с {} по 20 июня.",
    "Он уехал 5 мая, через {} вернулся.",
    "Не более {} назад он ждал.",
    "В {} человек двадцать уехали.",
    "К {} рублей и {} процентов прибавили.",
    "В 2009 году, {} утром, он уехал.",
    "Об этом в {} и 7 мая сообщил «Маяк».",
    "На {}-ю неделю он уехал, в {} лет.",
    "Каждый {} он ждал, в начале {} устал.",
    "Дом ({}) и сад «{}» снесли.",
    "{}",
)
"""Where an expression is put; the last has nothing beside it."""
_MARK = re.compile(r"\[([^|\]]*)\|[^\]]*\]")
_PUBLISHED = "2011-06-15"


def expressions() -> list[str]:
    """What the rules' examples mark, each once, in the rules' order."""
    examples = (example for rule in (*RULES, *JOINTS) for example in rule.examples)
    return list(dict.fromkeys(found[1] for each in examples for found in _MARK.finditer(each)))


@cache
def _pipeline() -> Pipeline:
    return Pipeline([newsfacts_russian, newsfacts_dates])


def _read(sentence: str) -> str:
    """What is found in a sentence: values and modifiers."""
    dates = _pipeline().extract(sentence, _PUBLISHED).dates
    return ", ".join(" ".join(filter(None, (fact.value, fact.modifier))) for fact in dates) or "-"


def readings(expression: str) -> str:
    """How an expression is read in each of the frames."""
    return " | ".join(_read(frame.replace("{}", expression)) for frame in FRAMES)


def lines() -> Iterator[str]:
    """A line an expression."""
    for expression in expressions():
        yield f"{expression} → {readings(expression)}"


def made() -> str:
    """The whole sheet."""
    return "".join(f"{line}\n" for line in lines())
