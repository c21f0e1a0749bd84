"""The extractor: numbers, what they are, what they are together, how they are to be taken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.words import Word, noted

from newsfacts import Document, Morphology, QuantityFact, QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.known import Known
from newsfacts_quantities.lexicon import confidences
from newsfacts_quantities.line import Line
from newsfacts_quantities.modifiers import modified
from newsfacts_quantities.numbers import begins_number, read_number
from newsfacts_quantities.rule import Finding
from newsfacts_quantities.rules import COMPOSITIONS, FINDINGS, READINGS


@record
class Beginning:
    """What may begin at a word: a number, or what some of the findings look for."""

    number: bool
    findings: tuple[Finding, ...]


_NOTHING = Beginning(number=False, findings=())


def beginning(word: Word, _: Morphology) -> Beginning:
    """What may begin at a word: nothing at nearly all of them."""
    number, findings = begins_number(word.text), tuple(rule for rule in FINDINGS if rule.begins(word.low))
    return Beginning(number, findings) if number or findings else _NOTHING


def extract_quantities(document: Document) -> Iterator[QuantityFact]:
    """The quantities of *document*, in reading order."""
    page = page_of(document)
    beginnings = noted(page.words, beginning, document.morphology)
    places = [index for index, here in enumerate(beginnings) if here is not _NOTHING]
    known = Known(document)
    made = 0
    for number, inside in groupby(places, partial(bisect_right, [each.first for each in document.sentences])):
        line = Line(known, document.sentences[number - 1], page)
        first = line.sentence.first
        for amount in amounts(line, [(place - first, beginnings[place]) for place in inside]):
            if amount.type is not None:
                made += 1
                yield _fact(line, amount, amount.type, made)


Beginnings = Sequence[tuple[int, Beginning]]


def amounts(line: Line, beginnings: Beginnings) -> list[Amount]:
    """The quantities of a sentence.

    Args:
        line: The sentence.
        beginnings: At which of its words something may begin, and what.
    """
    found = list(_found(line, beginnings))
    for rule in COMPOSITIONS if found else ():
        found = rule.compose(line, found)
    return [modified(line, each) for each in found if each.type is not None]


def _found(line: Line, beginnings: Beginnings) -> Iterator[Amount]:
    """The amounts of a sentence in order, bare ones among them, none overlapping."""
    done = 0
    for index, here in beginnings:
        if index < done or line.tokens[index].start in line.known.dated:
            continue
        amount = _at(line, index, here)
        if amount is not None and amount.first >= done:
            yield amount
            done = max(amount.last, index + 1)


def _at(line: Line, index: int, here: Beginning) -> Amount | None:
    """The amount that a word begins, or that a finding tells of it."""
    if here.number and not (line.touches(index - 1) and line.text(index - 1).isalnum()):  # "А321"
        number = read_number(line, index)
        if number is not None and number.last > number.first:
            bare = Amount.bare(number)
            read = next((told for rule in READINGS if (told := rule.read(line, bare))), None)
            return read or _finding(line, index, here) or bare
    return _finding(line, index, here)


def _finding(line: Line, index: int, here: Beginning) -> Amount | None:
    """What the first finding tells of a word that tells anything."""
    return next((told for rule in here.findings if (told := rule.find(line, index))), None)


_UNCOUNTED = 0.9
"""The confidence of a rule that was met too rarely to be counted."""


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
        confidence=confidences().get(amount.rule, _UNCOUNTED),
    )
