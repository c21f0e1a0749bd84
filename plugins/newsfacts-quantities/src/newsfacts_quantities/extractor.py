"""The extractor: numbers, what they are, what they are together, how they are to be taken."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.caching import cached_by_word

from newsfacts import Document, QuantityFact, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.known import Known
from newsfacts_quantities.line import Line
from newsfacts_quantities.modifiers import modified
from newsfacts_quantities.numbers import begins_number, read_number
from newsfacts_quantities.rule import Finding
from newsfacts_quantities.rules import COMPOSITIONS, FINDINGS, READINGS


def extract_quantities(document: Document) -> Iterator[QuantityFact]:
    """The quantities of *document*, in reading order."""
    known = Known(document)
    made = 0
    for sentence in document.sentences:
        line = Line(known, sentence)
        for amount in amounts(line):
            if amount.type is not None:
                made += 1
                yield _fact(line, amount, amount.type, made)


def amounts(line: Line) -> list[Amount]:
    """The quantities of a sentence."""
    found = list(_found(line))
    for rule in COMPOSITIONS:
        found = rule.compose(line, found)
    return [modified(line, each) for each in found if each.type is not None]


def _found(line: Line) -> Iterator[Amount]:
    """The amounts of a sentence in order, bare ones among them, none overlapping."""
    index = done = 0
    while index < len(line):
        amount = None if line.tokens[index].start in line.known.dated else _at(line, index)
        if amount is None or amount.first < done:
            index += 1
            continue
        yield amount
        index = done = max(amount.last, index + 1)


def _at(line: Line, index: int) -> Amount | None:
    """The amount that a word begins, or that a finding tells of it."""
    if begins_number(line.tokens[index].text):
        number = read_number(line, index)
        if number is not None and number.last > number.first:
            bare = Amount.bare(number)
            return next((told for rule in READINGS if (told := rule.read(line, bare))), bare)
    return next((told for rule in _findings(line.words[index]) if (told := rule.find(line, index))), None)


@cached_by_word
def _findings(word: str) -> tuple[Finding, ...]:
    """The rules that may find something at a word."""
    return tuple(rule for rule in FINDINGS if rule.begins(word))


def _fact(line: Line, amount: Amount, type_: QuantityType, number: int) -> QuantityFact:
    """The fact of an amount."""
    document, tokens = line.document, line.tokens
    low, high = amount.number.low, amount.number.high
    at = amount.of_at
    return QuantityFact(
        id=f"quantity-{number}",
        span=document.span(tokens[amount.first].start, tokens[amount.last - 1].end),
        type=type_,
        value=low if high is None else None,
        low=None if high is None else low,
        high=high,
        unit=amount.unit,
        modifier=amount.modifier,
        of=amount.of,
        of_span=None if at is None else document.span(tokens[at].start, tokens[at].end),
        of_id=amount.of_id,
        rule=amount.rule,
    )
