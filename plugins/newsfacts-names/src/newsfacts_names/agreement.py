"""One set of mentions from several recognisers, which may overlap or disagree.

The rules, in their order: equal spans of equal type are one mention; between types the
more recognisers win, then the surer one; of overlapping mentions the longer stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document, EntityType, NameFact


def agreed(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """Mentions that do not cross, in text order; nested ones stay only if they come from one recogniser."""
    if len({_source(name) for name in names}) < 2:  # noqa: PLR2004
        return list(names)
    votes: dict[tuple[int, int], list[NameFact]] = {}
    for name in names:
        votes.setdefault((name.span.start, name.span.end), []).append(name)
    chosen = [_elected(same) for same in votes.values()]
    kept: list[NameFact] = []
    inside: list[NameFact] = []
    for name in sorted(chosen, key=lambda each: (each.span.start, -each.span.end)):
        if kept and name.span.start < kept[-1].span.end:
            if _is_part(name, kept[-1]):
                inside.append(name)
            elif _length(name) > _length(kept[-1]):
                kept[-1] = name
            continue
        kept.append(name)
    return sorted(kept + inside, key=lambda each: (each.span.start, -each.span.end))


def _is_part(name: NameFact, outer: NameFact) -> bool:
    """Whether one recogniser sees a name inside the name of an organisation: *Россия* in *МИД России*."""
    return (
        outer.entity_type is EntityType.ORGANIZATION
        and name.entity_type is not EntityType.PERSON
        and outer.span.contains(name.span)
        and _source(name) == _source(outer)
    )


def _elected(same: Sequence[NameFact]) -> NameFact:
    """The fact that the recognisers of one span settle on; one that knows a base form is preferred."""
    counts: dict[str, int] = {}
    for name in same:
        counts[name.entity_type] = counts.get(name.entity_type, 0) + 1
    return max(same, key=lambda name: (counts[name.entity_type], name.confidence, name.nominative is not None))


def _source(name: NameFact) -> str:
    return name.provenance.extractor if name.provenance else ""


def _length(name: NameFact) -> int:
    return name.span.end - name.span.start
