"""A rule of the grammar, and what it hands to its builder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

import attrs
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

import newsfacts
from newsfacts import DateFact, Document, Fact, Modifier, Reading
from newsfacts_dates.expressions import Expression, Fragment, Trait
from newsfacts_dates.lexing import Lexemes
from newsfacts_dates.numerals import descending, quantity


@record
class Said:
    """What a rule read, where the expression alone does not tell all.

    Args:
        expression: What the words say; ``None`` where they are known to tell no time, so that no
            shorter match is asked for: *31 июня*, *музыканты от 16 до 19 лет*.
        modifier: How the value is to be taken.
        last: One past the last lexeme, when it is not the match's end.
        weak: See :class:`~newsfacts_dates.expressions.Fragment`.
        traits: Likewise.
    """

    expression: Expression | None
    modifier: Modifier | None = None
    last: int | None = None
    weak: bool = False
    traits: frozenset[Trait] = frozenset()


NO_TIME = Said(None)


@record
class Parts:
    """One match of a rule's pattern: the labelled lexemes, and their neighbours."""

    document: Document
    lexemes: Lexemes
    match: re.Match[str]

    @property
    def first(self) -> int:
        """Index of the first lexeme."""
        return self.match.start()

    @property
    def last(self) -> int:
        """One past the index of the last lexeme."""
        return self.match.end()

    def span(self, label: str) -> slice:
        """The labelled lexemes; an empty slice where the pattern has none, or none matched."""
        if label not in self.match.re.groupindex:
            return slice(0, 0)
        start, end = self.match.span(label)
        return slice(max(start, 0), max(end, 0))

    def has(self, label: str) -> bool:
        """Whether the labelled part is there."""
        part = self.span(label)
        return bool(part.start < part.stop)

    def value(self, label: str) -> str:
        """The lexicon value of the labelled lexeme; empty if it is not there."""
        return self.lexemes.values[self.span(label).start] if self.has(label) else ""

    def number(self, label: str) -> int:
        """The whole number of the labelled lexeme; 0 if it is not there."""
        return int(self.value(label) or 0)

    def quantity(self, label: str) -> float | None:
        """The number that the labelled lexemes add up to; ``None`` for *несколько*."""
        return quantity(self.lexemes.values[self.span(label)])

    def is_one_number(self, label: str) -> bool:
        """Whether the labelled lexemes say one number, not several in a row."""
        return descending(self.lexemes.values[self.span(label)])

    def text(self, label: str) -> str:
        """The labelled lexeme in lower case, ё as е; empty if it is not there."""
        return self.word(self.span(label).start) if self.has(label) else ""

    def category(self, label: str, names: str) -> bool:
        """Whether the labelled lexeme belongs to one of the categories *names*."""
        return self.has(label) and self.is_a(self.span(label).start, names)

    def word(self, index: int) -> str:
        """The lexeme at *index* in lower case, ё as е; empty outside the text."""
        if not 0 <= index < len(self.lexemes.tokens):
            return ""
        return fold(self.lexemes.tokens[index].text)

    def raw(self, index: int) -> str:
        """The lexeme at *index* as it stands."""
        return self.lexemes.tokens[index].text if 0 <= index < len(self.lexemes.tokens) else ""

    def is_a(self, index: int, names: str) -> bool:
        """Whether the lexeme at *index* belongs to one of the categories *names*."""
        return self.lexemes.is_a(index, names)

    def readings(self, index: int) -> Sequence[Reading]:
        """The morphological readings of the word at *index*; none for marks and numbers."""
        word = self.raw(index)
        return self.document.morphology.readings(word) if word[:1].isalpha() else ()

    def pos(self, index: int) -> str:
        """The part of speech that the word at *index* most likely is; empty for marks and numbers."""
        return next((reading.pos for reading in self.readings(index)), "")

    def reads(self, index: int, *grammemes: str) -> bool:
        """Whether the likeliest reading of the word at *index* carries every one of *grammemes*."""
        return any(reading.has(*grammemes) for reading in self.readings(index)[:1])

    def starts_sentence(self, index: int | None = None) -> bool:
        """Whether the match begins a sentence, or the lexeme at *index* does."""
        start = self.lexemes.tokens[self.first if index is None else index].start
        sentence = self.document.sentence_at(start)
        return sentence is None or sentence.start == start or not self.document.text[start - 1].isspace()

    def is_named(self) -> bool:
        """Whether a capital letter makes a name of the match: *Шестидневная война*."""
        return self.raw(self.first)[0].isupper() and not self.starts_sentence()


Builder = Callable[[Parts], "Expression | Said | None"]


@record(kw_only=True)
class DateRule(newsfacts.Rule):
    """A rule that has a part in temporal expressions.

    Its examples and quiet sentences are of an article published on Wednesday, 15 June 2011; the
    examples mark every temporal expression with its value and its modifier: ``[концу года|2011 END]``.
    """

    published: str = attrs.field(default="2011-06-15", repr=False)

    def made(self, fact: Fact) -> bool:
        """Whether the rule read the fact, or a part of it: *night-to+weekday*."""
        return self.name in fact.rule.split("+")

    def marks(self, fact: Fact) -> Iterable[tuple[int, int, str]]:
        """Every temporal expression with its value and modifier, whichever rule read it."""
        if not isinstance(fact, DateFact):
            return []
        modifier = f" {fact.modifier}" if fact.modifier else ""
        return [(fact.span.start, fact.span.end, f"{fact.value}{modifier}")]

    def signed(self, fragment: Fragment) -> Fragment:
        """The fragment with this rule's name among those that read it."""
        names = dict.fromkeys((*fragment.rule.split("+"), self.name))
        return attrs.evolve(fragment, rule="+".join(names))


@record(kw_only=True)
class Rule(DateRule):
    """One way to say a temporal expression.

    Args:
        pattern: See :mod:`newsfacts_dates.patterns`.
        build: From the match to what it says; ``None`` declines.
        after: Categories one of which must stand before the match.
        not_after: Categories that must not.
        before: Categories one of which must follow.
        not_before: Categories that must not.
        weak: See :class:`~newsfacts_dates.expressions.Fragment`.
        open: Likewise.
        traits: Likewise.
    """

    pattern: str
    build: Builder
    after: str = ""
    not_after: str = ""
    before: str = ""
    not_before: str = ""
    weak: bool = False
    open: bool = False
    traits: frozenset[Trait] = frozenset()
