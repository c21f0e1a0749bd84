"""What rules and recognisers propose, token by token."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from newsfacts_russian.records import record

from newsfacts import Document, EntityType, NameFact, Span
from newsfacts_names.marked import quoted
from newsfacts_names.positions import capitalised
from newsfacts_names.spelling import stem

Tokens = tuple[int, int]
"""The tokens ``[first, last)``."""

_BEFORE, _AFTER = 2, 4
"""So many tokens before and after what is proposed may belong to a name as well."""
_SURE, _FAIR = 0.95, 0.75
"""Confidences of other recognisers from which features tell them apart."""
_SHORTEST = 3
"""Of a shorter word, another occurrence tells nothing."""
MARGIN = 2
"""So many tokens on either side of one tell something of it."""
NOBODY = "----"
"""How the rules see a token that is part of no name."""
_LETTERS = {EntityType.PERSON: "P", EntityType.ORGANIZATION: "O", EntityType.PLACE: "L"}


@record
class Proposed:
    """The names in a document as rules and recognisers see them.

    Args:
        named: Organisations by name, cut as the rules cut them.
        described: Organisations by what they are and whose.
        places: Places by name.
        people: People by name.
        seen: What recognisers of other plugins said, as they said it.
    """

    named: Sequence[Span]
    described: Sequence[Span]
    places: Sequence[Span]
    people: Sequence[Span]
    seen: Sequence[NameFact]


@record
class Tagged:
    """The proposals, token by token, each list with two more before the first and behind the last token.

    Args:
        proposed: The tokens that are part of a proposal, those of *loose* among them without *seen*.
        own: How the rules see the token: *B* and *I* in four places, for named and described
            organisations, places and people; ``-`` where it is none.
        seen: How the other recognisers see it: ``OB+`` begins an organisation, quite surely.
        taken: What the other occurrences of a capitalised word are mostly taken for, in whatever case:
            ``O2`` for an organisation, twice or more often.
        loose: What may be a name though nobody proposes it: *q* in quotation marks, *a* an abbreviation
            or a foreign word.
    """

    proposed: Sequence[int]
    own: Sequence[str]
    seen: Sequence[str]
    taken: Sequence[str]
    loose: Sequence[str]


@cache
def _letter_of(own: str) -> str:
    """What the rules take a token for; kept, since few of their tags differ."""
    return next((kind for kind, tag in zip("OOLP", own, strict=True) if tag != "-"), "")


def tagged(document: Document, proposed: Proposed) -> Tagged:
    """The proposals, token by token."""
    layers = [
        _layer(document, spans)
        for spans in (proposed.named, proposed.described, proposed.places, proposed.people)
    ]
    own = {at: "".join([layer.get(at, "-") for layer in layers]) for layer in layers for at in layer}
    seen: dict[int, str] = {}
    for name in proposed.seen:
        first, last = document.token_range(name.span.start, name.span.end)
        sure = "+" if name.confidence >= _SURE else "=" if name.confidence >= _FAIR else "?"
        for at in range(first, last):
            seen.setdefault(at, f"{_LETTERS.get(name.entity_type, 'X')}{'B' if at == first else 'I'}{sure}")
    taken, loose = _taken(document, own, seen), _loose(document)
    # Where other recognisers look for names, what they pass over is seldom one.
    near = sorted({*own, *seen} if seen else {*own, *loose})
    length = len(document.tokens)
    lists = (_list(own, length, NOBODY), *(_list(each, length, "") for each in (seen, taken, loose)))
    return Tagged(near, *lists)


def _list(tags: Mapping[int, str], length: int, default: str) -> list[str]:
    """The tags of all tokens, and of two on either side of the text."""
    found = [default] * (length + 2 * MARGIN)
    for at, tag in tags.items():
        found[at + MARGIN] = tag
    return found


def _taken(document: Document, own: Mapping[int, str], seen: Mapping[int, str]) -> dict[int, str]:
    """What the other occurrences of each capitalised word are mostly taken for, if for anything."""
    words: dict[str, list[tuple[int, str]]] = {}
    for at in capitalised(document):
        word = document.tokens[at].text
        if len(word) >= _SHORTEST:
            letter = _letter_of(own.get(at, NOBODY)) or seen.get(at, "-")[0]
            words.setdefault(stem(word), []).append((at, letter))
    return dict(each for places in words.values() if len(places) > 1 for each in _others(places))


def _others(places: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Each place of a word, and what the other places are mostly taken for."""
    counts = Counter(letter for _, letter in places)
    for at, mine in places:
        letter = max(counts, key=lambda each: (counts[each] - (each == mine), each))
        yield at, f"{letter}{min(counts[letter] - (letter == mine), 2)}"


def _loose(document: Document) -> dict[int, str]:
    """Tokens that may be a name's by how they are written."""
    found = {at: "q" for first, last in quoted(document) for at in range(first, last)}
    for at in capitalised(document):
        text = document.tokens[at].text
        if len(text) > 1 and (text.isascii() or text.isupper()) and text.isalpha():
            found.setdefault(at, "a")
    return found


def _layer(document: Document, spans: Iterable[Span]) -> dict[int, str]:
    """The tokens of spans, each first one as *B*; of spans that begin inside another only the outer."""
    tags: dict[int, str] = {}
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        first, last = document.token_range(span.start, span.end)
        if first not in tags:
            tags.update({at: "B" if at == first else "I" for at in range(first, last)})
    return tags


def runs(document: Document, tags: Tagged) -> Iterator[Tokens]:
    """The stretches of sentences around what is proposed; no name is looked for outside them."""
    first = last = -1
    for at in tags.proposed:
        sentence = document.sentence_at(document.tokens[at].start)
        if sentence is None:
            continue
        start, end = max(sentence.first, at - _BEFORE), min(sentence.last, at + _AFTER + 1)
        if start < last and first >= sentence.first:
            last = max(last, end)
            continue
        if last > first:
            yield first, last
        first, last = start, end
    if last > first:
        yield first, last
