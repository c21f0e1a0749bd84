"""What other recognisers make of the words, as features of the finder's model.

Their tags, with how sure they are.
A recogniser that is certain (confidence 1) is no witness but a judge, whom the finder does not weigh.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.finding.units import Unit
from newsfacts_names.spelling import stem

_TYPES = {EntityType.PERSON: "PER", EntityType.PLACE: "LOC", EntityType.ORGANIZATION: "ORG"}
_LEVELS = (0.5, 0.8, 0.95, 0.99)
"""Confidences of other recognisers between which features tell apart."""
_NOTHING = "O"


@record(eq=True)
class Tag:
    """What a recogniser says of a token.

    Args:
        type: ``PER``, ``LOC``, ``ORG`` or ``O``.
        begins: Whether its name begins there.
        ends: Whether its name ends there.
        level: How sure it is, from 0 to 4.
    """

    type: str
    begins: bool
    ends: bool
    level: int


_OUTSIDE = Tag(_NOTHING, begins=False, ends=False, level=0)


@record
class Recognised:
    """The tags of a document's tokens.

    Args:
        tags: By the index of the token; the others are outside of all names.
        kinds: Stem of a word → how often it has each type.
    """

    tags: Mapping[int, Tag]
    kinds: Mapping[str, Counter[str]]

    def of(self, unit: Unit) -> Tag:
        """The tag of a unit's first token, and whether the name goes on past its last."""
        tag = self.tags.get(unit.first, _OUTSIDE)
        if unit.last == unit.first + 1:
            return tag
        return attrs.evolve(tag, ends=self.tags.get(unit.last - 1, tag).ends)

    def after(self, unit: Unit) -> Tag:
        """The tag of the token behind a unit."""
        return self.tags.get(unit.last, _OUTSIDE)

    def before(self, unit: Unit) -> Tag:
        """The tag of the token before a unit."""
        return self.tags.get(unit.first - 1, _OUTSIDE)

    def told(self, unit: Unit, kind: str, left: Sequence[str]) -> tuple[Any, ...]:
        """What :func:`tag_features` is told of a unit of that kind, with what stands before it."""
        counted = self.kinds.get(stem(unit.text))
        words = (counted.most_common(1)[0][0], "+".join(sorted(counted))) if counted is not None else None
        return kind, self.of(unit), self.before(unit).type, self.after(unit).type, left, words


def tag_features(
    kind: str, tag: Tag, before: str, after: str, left: Sequence[str], words: tuple[str, str] | None
) -> list[str]:
    """What the tags say for a unit.

    Args:
        kind: What kind of a unit it is.
        tag: Its tag.
        before: The type that the token before it has.
        after: The type of the token behind it.
        left: What stands before it, told of the first unit of a run.
        words: What its word is most often tagged as, and all that it is; ``None`` if nowhere.
    """
    place = f"{'B' if tag.begins else 'I'}-{tag.type}" if tag.type != _NOTHING else _NOTHING
    found = [
        f"tag={place}",
        f"tag={place} kind={kind}",
        f"tag={place} ends={tag.ends}",
        f"tags={before}+{place}+{after}",
    ]
    if tag.type != _NOTHING:
        found.append(f"tag={place} level={tag.level}")
        found.append(f"tag={tag.type} level={tag.level} kind={kind}")
    found += [f"{feature} tag={tag.type}" for feature in left]
    if words is not None:
        found += [f"document:tag={words[0]}", f"document:tags={words[1]} tag={place}"]
    return found


def recognised(document: Document, names: Iterable[NameFact]) -> Recognised | None:
    """The tags from the names that others found; ``None`` if there is nobody who weighs them."""
    tags: dict[int, Tag] = {}
    kinds: dict[str, Counter[str]] = {}
    for name in names:
        kind = _TYPES.get(name.entity_type)
        if kind is None or name.confidence >= 1:
            continue
        first, last = document.token_range(name.span.start, name.span.end)
        level = sum(name.confidence >= each for each in _LEVELS)
        for at in range(first, last):
            tags[at] = Tag(kind, begins=at == first, ends=at == last - 1, level=level)
            word = document.tokens[at].text
            if word[0].isupper():
                kinds.setdefault(stem(word), Counter())[kind] += 1
    return Recognised(tags, kinds) if tags else None
