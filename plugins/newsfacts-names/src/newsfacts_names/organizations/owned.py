"""Bodies of other bodies, by description: *единый расчётный центр мэрии Перми*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts import Document
from newsfacts_names.organizations.bodies import Body
from newsfacts_names.organizations.modifiers import first_modifier
from newsfacts_names.organizations.nouns import heads

_KINDS = frozenset({"public", "school", "service"})
_SHORTEST_OWNER = 2  # "мэрии Перми": it is told whose the owner is


def owned(document: Document, found: Sequence[Body]) -> Iterator[Body]:
    """The bodies that stand, with an adjective of their own, right before one that is told."""
    owners = {body.first: body for body in found if not body.named or body.kind == "state"}
    heard = {body.head for body in found}
    if not owners:
        return
    for head, kind, agreements in heads(document):
        owner = owners.get(head + 1)
        if owner is None or head in heard or kind not in _KINDS or owner.last - owner.first < _SHORTEST_OWNER:
            continue
        first, _ = first_modifier(document, head, "unit", agreements)
        if first < head:
            yield Body(first, head, owner.last, kind, named=False)
