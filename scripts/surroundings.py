"""How what the rules of dates and quotations find is read in other surroundings: sheets read as a difference.

A rule shows its expressions in sentences that suit them. Here each stands where others do: a date behind
*около* and *через*, before what it could count, in a list; a report beside another, in direct speech, as a
headline. Many of these sentences nobody would write; what is made of them tells where a rule reaches farther
than before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs
import newsfacts_dates
import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
from newsfacts_dates.composition import RULES as JOINTS
from newsfacts_dates.grammar import RULES as DATES
from newsfacts_quotes.rules.table import RULES as QUOTES

from newsfacts import FactSheet, Pipeline, Rule

_PLUGINS = Path(__file__).parents[1] / "plugins"
_PUBLISHED = "2011-06-15"
_MARK = re.compile(r"\[([^|\]]*)\|[^\]]*\]")
_OF_DATES = (
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
_OF_QUOTES = (
    "{}. Это подтвердила Анна Смирнова.",
    "Как сообщил Олег Кузнецов, {}.",
    "Иван Петров заявил: «{}».",
    "Анна Смирнова считает, что {}, а Кузнецов промолчал.",
    "{}, — сказал Петров.",
    "— {}, — сказал Петров.",
    "Жители рады. {}. Он добавил, что мост закрыт.",
    "{}. «Мост закрыт», — добавила Анна Смирнова, не уточнив, почему.",
    "По словам врача, {}.",
    "{}\n\nПетров рад.",
    "{}, и Кузнецов надеется, что мост откроют.",
)
"""Where an expression or a sentence is put."""


def _dates(sheet: FactSheet) -> str:
    """The values and modifiers."""
    return ", ".join(" ".join(filter(None, (fact.value, fact.modifier))) for fact in sheet.dates)


def _quotes(sheet: FactSheet) -> str:
    """Who speaks by which rule, and where his words begin and end."""
    return ", ".join(
        f"{fact.speaker.name if fact.speaker else '?'} {fact.rule}"
        + "".join(f" {span.start}–{span.end}" for span in fact.content)
        for fact in sheet.quotes
    )


def _marked(rules: Iterable[Rule]) -> list[str]:
    """What the rules' examples mark, each once."""
    examples = (example for rule in rules for example in rule.examples)
    return list(dict.fromkeys(found[1] for each in examples for found in _MARK.finditer(each)))


def _sentences(rules: Iterable[Rule]) -> list[str]:
    """The rules' examples and quiet sentences of one line, each once and without its full stop."""
    told = (sentence for rule in rules for sentence in (*rule.examples, *rule.quiet) if "\n" not in sentence)
    return list(dict.fromkeys(_MARK.sub(r"\1", each).removesuffix(".") for each in told))


@attrs.frozen(eq=False)
class Sheet:
    """What one plugin's sheet shows.

    Args:
        asked: The expressions.
        frames: Where each is put.
        told: What is shown of what is found.
        plugins: The plugins that find it.
    """

    asked: Sequence[str]
    frames: Sequence[str]
    told: Callable[[FactSheet], str]
    plugins: tuple[object, ...]

    def readings(self, expression: str) -> list[str]:
        """How an expression is read in each of the frames."""
        texts = (frame.replace("{}", expression) for frame in self.frames)
        return [self.told(_pipeline(self.plugins).extract(text, _PUBLISHED)) or "-" for text in texts]


SHEETS: Mapping[str, Sheet] = {
    "dates": Sheet(_marked((*DATES, *JOINTS)), _OF_DATES, _dates, (newsfacts_russian, newsfacts_dates)),
    "quotes": Sheet(
        _sentences(QUOTES), _OF_QUOTES, _quotes, (newsfacts_russian, newsfacts_names, newsfacts_quotes)
    ),
}
"""The sheets of the plugins."""


@cache
def _pipeline(plugins: tuple[object, ...]) -> Pipeline:
    return Pipeline(list(plugins))


def path_of(plugin: str) -> Path:
    """The file that keeps the sheet of a plugin."""
    return _PLUGINS / f"newsfacts-{plugin}" / "tests" / "surroundings.txt"


def kept(plugin: str) -> dict[str, list[str]]:
    """The lines of that file: the expression, and how it is read."""
    lines = path_of(plugin).read_text(encoding="utf-8").splitlines()
    return {asked: read.split(" | ") for asked, read in (line.split(" → ") for line in lines)}


def made(plugin: str) -> str:
    """The whole sheet, a line an expression."""
    sheet = SHEETS[plugin]
    return "".join(f"{each} → {' | '.join(sheet.readings(each))}\n" for each in sheet.asked)
