"""From mentions to entities."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, EntityType, Fact, Mention, NameFact, PersonFact
from newsfacts_names import organizations, places, posts


def build(document: Document) -> Iterable[Fact]:
    """The people, organisations and places of the document."""
    names = document.of_type(NameFact)
    of = {kind: [name for name in names if name.entity_type is kind] for kind in EntityType}
    yield from posts.attach(document, _people(document, of[EntityType.PERSON]))
    yield from organizations.build(document, of[EntityType.ORGANIZATION])
    yield from places.build(document, of[EntityType.PLACE])


def _people(document: Document, names: list[NameFact]) -> list[PersonFact]:
    clusters: dict[str, list[NameFact]] = {}
    for name in names:
        clusters.setdefault(_base(document, name).split()[-1], []).append(name)
    made = []
    for number, cluster in enumerate(clusters.values(), 1):
        forms = [_base(document, name) for name in cluster]
        longest = max(forms, key=len)
        words = longest.split()
        made.append(
            PersonFact(
                id=f"person-{number}",
                name=longest,
                given=words[0] if len(words) > 1 else None,
                surname=words[-1],
                span=cluster[0].span,
                mentions=tuple(
                    Mention(span=name.span, nominative=form) for name, form in zip(cluster, forms, strict=True)
                ),
            )
        )
    return made


def _base(document: Document, name: NameFact) -> str:
    words = []
    first, last = document.token_range(name.span.start, name.span.end)
    for token in document.tokens[first:last]:
        readings = [r for r in document.readings(token) if r.grammemes & {"Name", "Surn", "Patr"}]
        form = document.morphology.inflect(readings[0], {"sing", "nomn"}) if readings else None
        words.append(form.word.title() if form else token.text)
    return " ".join(words)
