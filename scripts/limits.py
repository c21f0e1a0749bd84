"""What the plugins can't do yet, as data: ``plugins/*/tests/limits.tsv``.

Each row has a remark for the README, the kind of fact, and a sentence marked as a reader would mark it. The
test of limits expects each sentence to come out otherwise: who mends one is told to take its row away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

import newsfacts
from newsfacts.testing import Marked, marked

ROOT = Path(__file__).resolve().parent.parent
SHOWN: dict[str, Callable[[Any], str]] = {
    "date": lambda fact: fact.value or "",
    "event": lambda fact: f"{fact.type} {fact.status}",
    "person": lambda fact: fact.name,
    "quantity": lambda fact: f"{fact.value} {fact.unit or ''}".strip(),
    "quote": lambda fact: fact.speaker.name if fact.speaker else "",
}
"""How a sentence marks a fact of each kind."""

_SECTION = re.compile(r"(?<=^## Limits\n\n).*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Limit:
    """Something that a plugin gets wrong.

    Args:
        told: The remark, Markdown.
        kind: Which facts the sentence marks.
        sentence: A sentence as a reader would mark it.
    """

    told: str
    kind: str
    sentence: str

    def __str__(self) -> str:
        return self.sentence

    def found(self, pipeline: newsfacts.Pipeline) -> str:
        """The sentence as the library marks it."""
        text = marked(self.sentence).text
        facts = pipeline.extract(text, "2025-12-31").of_kind(self.kind)
        marks = ((each.span.start, each.span.end, SHOWN[self.kind](each)) for each in facts)
        return str(Marked(text, tuple(marks)))


def limits_of(plugin: Path) -> list[Limit]:
    """The limits of the plugin in a folder."""
    lines = (plugin / "tests" / "limits.tsv").read_text(encoding="utf-8").splitlines()
    return [Limit(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def plugins() -> Iterator[Path]:
    """The folders of the plugins that tell their limits."""
    return (path.parent.parent for path in sorted(ROOT.glob("plugins/*/tests/limits.tsv")))


def readme(plugin: Path) -> str:
    """The plugin's README with its limits as they are now."""
    rows = [f"- {each.told} Wanted: {_plain(each)}\n" for each in limits_of(plugin)]
    text = (plugin / "README.md").read_text(encoding="utf-8")
    return _SECTION.sub(lambda _: "".join(rows) + "\n", text).rstrip("\n") + "\n"


def _plain(limit: Limit) -> str:
    """The sentence in italics, its marked pieces with what they mean in brackets behind them."""
    read = marked(limit.sentence)
    pieces, position = [], 0
    for _, end, label in read.marks:
        pieces += [read.text[position:end], f" (`{label}`)" if label else ""]
        position = end
    return "*" + "".join([*pieces, read.text[position:]]).rstrip(".") + "*" + "."
