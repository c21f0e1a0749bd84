"""The extractor: cut, parse, compose, resolve, and ask who may know better."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsfacts import DateFact, Document, TemporalValue
from newsfacts_dates.composition import compose
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.lexing import Lexemes, lex
from newsfacts_dates.parsing import parse
from newsfacts_dates.resolution import Context, resolve_expression
from newsfacts_dates.titles import begins_title
from newsfacts_dates.unknown import candidates

OVERRIDE = "override"
"""The rule of a fact whose value a third party gave."""


def extract_dates(document: Document) -> Iterator[DateFact]:
    """The temporal expressions of *document*, resolved in reading order."""
    lexemes = lex(document)
    foreign = dict(_answered(document, lexemes))
    context = Context(document, document.article.published)
    for fragment in compose(parse(document, lexemes), lexemes):
        known = any(index in foreign for index in range(fragment.first, fragment.last))
        if not known and not begins_title(fragment, lexemes, document):
            yield _fact(fragment, lexemes, context)
    yield from {id(fact): fact for fact in foreign.values()}.values()


def _answered(document: Document, lexemes: Lexemes) -> Iterator[tuple[int, DateFact]]:
    """Each lexeme of a phrase that no rule knows and a third party resolved, with the fact."""
    for _, readings in groupby(candidates(lexemes), key=lambda phrase: phrase[0]):
        for first, last in readings:
            span = document.span(lexemes.tokens[first].start, lexemes.tokens[last - 1].end)
            value = document.overrides.resolve_date(span, document)
            if value is not None:
                fact = _with(value, DateFact(span=span, type=value.type, rule=OVERRIDE))
                yield from ((index, fact) for index in range(first, last))
                break


def _fact(fragment: Fragment, lexemes: Lexemes, context: Context) -> DateFact:
    document = context.document
    start, end = lexemes.tokens[fragment.first].start, lexemes.tokens[fragment.last - 1].end
    context.at(start, end)
    value = resolve_expression(fragment.expression, context)
    fact = DateFact(
        span=document.span(start, end),
        rule=fragment.rule,
        type=value.type,
        value=value.value,
        modifier=fragment.modifier,
        earliest=value.earliest,
        latest=value.latest,
        unresolved=value.unresolved,
        anchor=value.anchor,
    )
    answer = document.overrides.resolve_date(fact.span, document)
    return fact if answer is None else _with(answer, fact)


def _with(value: TemporalValue, fact: DateFact) -> DateFact:
    """The fact with what a third party says it means."""
    return DateFact(
        span=fact.span,
        rule=OVERRIDE,
        type=value.type,
        value=value.value,
        modifier=value.modifier,
        earliest=value.earliest,
        latest=value.latest,
        unresolved=None if value.value else fact.unresolved,
    )
