"""The extractor: cut, parse, compose, resolve, and ask who may know better."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import attrs

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
    foreign = list(_answered(document, lexemes))
    taken = {index for phrase, _ in foreign for index in phrase}
    context = Context(document, document.article.published, document.article.published_at)
    for fragment in compose(parse(document, lexemes), lexemes):
        free = taken.isdisjoint(range(fragment.first, fragment.last))
        if free and not begins_title(fragment, lexemes, document):
            yield _fact(fragment, lexemes, context)
    yield from (fact for _, fact in foreign)


def _answered(document: Document, lexemes: Lexemes) -> Iterator[tuple[range, DateFact]]:
    """The lexemes of each phrase that no rule knows and a third party resolved, with the fact."""
    for _, readings in groupby(candidates(lexemes), key=lambda phrase: phrase[0]):
        for first, last in readings:
            span = document.span(lexemes.tokens[first].start, lexemes.tokens[last - 1].end)
            value = document.overrides.resolve_date(span, document)
            if value is not None:
                yield range(first, last), _with(value, DateFact(span=span, type=value.type))
                break


def _fact(fragment: Fragment, lexemes: Lexemes, context: Context) -> DateFact:
    context.at(lexemes.tokens[fragment.first].start, lexemes.tokens[fragment.last - 1].end)
    meaning = resolve_expression(fragment.expression, context)
    fact = attrs.evolve(meaning, rule=fragment.rule, modifier=fragment.modifier)
    answer = context.document.overrides.resolve_date(fact.span, context.document)
    return fact if answer is None else _with(answer, fact)


def _with(value: TemporalValue, fact: DateFact) -> DateFact:
    """The fact with what a third party says it means."""
    unresolved = None if value.value else fact.unresolved
    fields = attrs.asdict(value, recurse=False)
    return attrs.evolve(fact, rule=OVERRIDE, unresolved=unresolved, anchor=None, **fields)
