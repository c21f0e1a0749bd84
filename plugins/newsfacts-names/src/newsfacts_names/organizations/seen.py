"""The names that recognisers saw, and the bodies that grammar finds, as one set of mentions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, EntityType, NameFact, Span
from newsfacts_names.organizations.bodies import Body, bodies
from newsfacts_names.organizations.owned import owned

_CONFIDENCE = 0.9
Tokens = tuple[int, int]


@record
class Seen:
    """The mentions of organisations in a document, in text order.

    Args:
        named: Mentions by name: *Минобороны*, *министерство обороны*.
        described: Bodies by what they are and whose they are: *правительство Мали*.
        bare: Nouns that may take up one of those: *правительство*.
    """

    named: tuple[NameFact, ...]
    described: tuple[NameFact, ...]
    bare: tuple[NameFact, ...]


def with_bodies(document: Document, names: Sequence[NameFact], places: Iterable[Span] = ()) -> Seen:
    """The organisations' names with those of bodies among them, and the descriptions of bodies.

    A body that has a recognised name for its noun is the same mention, cut better: *МИДа* is
    *японского МИДа*; but a name of which its recogniser is certain stays as it is. A recognised
    name that only owns the body stands beside it.

    Args:
        document: The document.
        names: The names of people and organisations.
        places: Where places are named.
    """
    own = {_range(document, each.span): each for each in names if each.entity_type is EntityType.ORGANIZATION}
    units = _units(document, names, places)
    taken = {at: (first, last) for first, (last, _) in units.items() for at in range(first, last)}
    taken.update((at, tokens) for tokens in own for at in range(*tokens))
    loose: dict[bool, list[NameFact]] = {True: [], False: []}
    found = [*bodies(document, units)]
    for body in (*found, *owned(document, found)):
        tokens = body.first, body.last
        holder = taken.get(body.head)
        if holder in own:
            tokens = min(body.first, holder[0]), max(body.last, holder[1])
            if tokens not in own and own[holder].confidence < 1:
                own[tokens] = _fact(document, *tokens, seen=own.pop(holder))
                taken.update(dict.fromkeys(range(tokens[0], body.head + 1), tokens))
        elif holder is None and body.named and not _crosses(body, taken):
            own[tokens] = _fact(document, *tokens)
            taken.update(dict.fromkeys(range(body.first, body.head + 1), tokens))
        elif holder is None and not body.named:
            loose[body.last - body.first > 1].append(_fact(document, *tokens))
    return Seen(tuple(sorted(own.values(), key=by_position)), tuple(loose[True]), tuple(loose[False]))


def _range(document: Document, span: Span) -> Tokens:
    return document.token_range(span.start, span.end)


def by_position(name: NameFact) -> tuple[int, int]:
    """Sort key: text order, of names that begin together the longest first."""
    return name.span.start, -name.span.end


def _units(
    document: Document, names: Sequence[NameFact], places: Iterable[Span]
) -> dict[int, tuple[int, EntityType]]:
    """What may stand behind a noun as its owner; of names that begin together, the longest."""
    found: dict[int, tuple[int, EntityType]] = {}
    kinds = [(each.span, each.entity_type) for each in names]
    kinds += [(span, EntityType.PLACE) for span in places]
    for span, kind in kinds:
        first, last = _range(document, span)
        if first not in found or found[first][0] < last:
            found[first] = last, kind
    return found


def _fact(document: Document, first: int, last: int, *, seen: NameFact | None = None) -> NameFact:
    """The tokens as a mention, with what is known from a recognised name inside."""
    span = document.span(document.tokens[first].start, document.tokens[last - 1].end)
    if seen:
        return attrs.evolve(seen, span=span, nominative=None, rule="body")
    return NameFact(span=span, entity_type=EntityType.ORGANIZATION, confidence=_CONFIDENCE, rule="body")


def _crosses(body: Body, taken: dict[int, Tokens]) -> bool:
    """Whether another name begins before the body or goes on behind it."""
    edges = (taken.get(body.first), taken.get(body.last - 1))
    return any(edge and (edge[0] < body.first or edge[1] > body.last) for edge in edges)
