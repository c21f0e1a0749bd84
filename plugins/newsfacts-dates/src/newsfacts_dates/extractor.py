"""The extractor: spot, parse, compose, resolve."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import DateFact, Document
from newsfacts_dates.composition import compose
from newsfacts_dates.expressions import Fragment
from newsfacts_dates.lexing import Lexemes, lex
from newsfacts_dates.parsing import parse
from newsfacts_dates.resolution import Context, resolve_expression


def extract_dates(document: Document) -> Iterator[DateFact]:
    """The temporal expressions of *document*, resolved in reading order."""
    lexemes = lex(document)
    context = Context(document, document.article.published)
    for fragment in compose(parse(document, lexemes), lexemes):
        yield _fact(fragment, lexemes, context)


def _fact(fragment: Fragment, lexemes: Lexemes, context: Context) -> DateFact:
    start, end = lexemes.tokens[fragment.first].start, lexemes.tokens[fragment.last - 1].end
    context.at(start, end)
    value = resolve_expression(fragment.expression, context)
    return DateFact(
        span=context.document.span(start, end),
        rule=fragment.rule,
        type=value.type,
        value=value.value,
        modifier=fragment.modifier,
        earliest=value.earliest,
        latest=value.latest,
        unresolved=value.unresolved,
        anchor=value.anchor,
    )
