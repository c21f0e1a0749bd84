"""Names in quotation marks, found again wherever the article has them, in whatever case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import attrs
from newsfacts_russian.page import page_of
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, EntityType, Morphology, NameFact, Span
from newsfacts_names.data_files import listed
from newsfacts_names.positions import begins_sentence, capitalised, readings_at, text_at
from newsfacts_names.spelling import CLOSED_BY, OPENING, QUOTES, fold, stem
from newsfacts_names.titles import words

Tokens = tuple[int, int]
Key = tuple[str, ...]

_ORGANIZATIONS = "newsfacts_names.organizations"  # named, for its modules import this one
_LONGEST = 6
"""How many words a name in quotation marks may have."""
_SHORTEST = 3
"""Shorter words are found again without marks by chance."""
_CONFIDENCE = 0.8
"""What a name is worth that only its marks elsewhere show."""
_BEFORE_MARKS = 2
"""How many tokens before the name the word before its opening mark stands."""


def quoted(document: Document) -> tuple[Tokens, ...]:
    """The tokens between two quotation marks of a pair that may be a name; of nested ones the inner, too."""
    return document.derived(_quoted)


def _quoted(document: Document) -> tuple[Tokens, ...]:
    return tuple(_pairs(document))


def _pairs(document: Document) -> Iterator[Tokens]:
    tokens = document.tokens
    opened: list[int] = []
    for at in page_of(document).where(_is_mark):
        opened = [each for each in opened if at - each <= 2 * _LONGEST + 1]
        token = tokens[at]
        if opened and token.text in CLOSED_BY.get(tokens[opened[-1]].text, ""):
            first = opened.pop() + 1
            if first < at <= first + _LONGEST and _is_capitalised(document, first):
                yield first, at
        elif token.text in CLOSED_BY:
            opened.append(at)


@word_test
def _is_mark(word: Word, _morphology: Morphology) -> bool:
    return word.text in QUOTES


def _is_capitalised(document: Document, at: int) -> bool:
    text = document.tokens[at].text
    return text[:1].isupper() or text[:1].isdigit()


def told_by_nouns(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """Names in marks, that nobody else saw, behind a noun of a body or of what a body has.

    *газета «Вечерняя Пермь»*, *акции «Полимета»*.
    """
    pairs = [
        tokens
        for tokens in quoted(document)
        if is_told_by_noun(document, tokens[0] - 1) or _is_told_by_belonging(document, *tokens)
    ]
    if not pairs:
        return []
    taken = {at for each in names for at in range(*document.token_range(each.span.start, each.span.end))}
    found = []
    for tokens in sorted(pairs):  # the outer of nested ones first: "ООО «УК „Исток“»"
        if taken.isdisjoint(range(*tokens)):
            taken.update(range(*tokens))
            fact = _fact(document, tokens, EntityType.ORGANIZATION)
            found.append(attrs.evolve(fact, rule="noun-before-marks"))
    return found


def is_told_by_noun(document: Document, opening: int) -> bool:
    """Whether a noun that tells a body stands before the opening mark with that index: *завод | «…»*."""
    if text_at(document, opening) not in OPENING:
        return False
    before = text_at(document, opening - 1)
    if before.isupper():
        return fold(before) in _forms()
    if not before.islower() and not begins_sentence(document, opening - 1):
        return False
    naming = words("organization")
    return any(fold(each.lemma) in naming for each in readings_at(document, opening - 1))


@cache
def _forms() -> frozenset[str]:
    """Folded abbreviations that stand before the name of an organisation: *ООО*, *МУП*, *ХК*."""
    return listed("legal", _ORGANIZATIONS) | listed("form", _ORGANIZATIONS)


def _is_told_by_belonging(document: Document, first: int, last: int) -> bool:
    """*акции «Полимета»*, *тренер «Искры»*: behind what only a body has, in the genitive or unknown."""
    belonging = words("belonging")
    if not any(fold(each.lemma) in belonging for each in readings_at(document, first - _BEFORE_MARKS)):
        return False
    readings = document.readings(document.tokens[last - 1])
    return any(each.has("NOUN", "gent") for each in readings) or not any(each.known for each in readings)


def found_again(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The places at which a name that stands in marks somewhere stands again, in marks or without.

    Without marks a lone word must be none that the dictionary knows.
    """
    pairs = quoted(document)
    known = _in_marks(document, names, pairs)
    if not known:
        return []
    taken = {at for each in names for at in range(*document.token_range(each.span.start, each.span.end))}
    found = []
    for tokens in (*pairs, *_bare(document, known)):
        kind = known.get(_key(document, *tokens))
        if kind is not None and taken.isdisjoint(range(*tokens)):
            taken.update(range(*tokens))
            found.append(_fact(document, tokens, kind))
    return found


def _in_marks(
    document: Document, names: Iterable[NameFact], pairs: Iterable[Tokens]
) -> Mapping[Key, EntityType]:
    """The stems of names that stand in marks → what they name."""
    starting: dict[int, list[Tokens]] = {}
    for first, last in pairs:
        starting.setdefault(last, []).append((first, last))
    found: dict[Key, EntityType] = {}
    others: set[Key] = set()
    for name in names:
        kept = name.entity_type in {EntityType.ORGANIZATION, EntityType.PLACE}
        first, last = document.token_range(name.span.start, name.span.end)
        for tokens in (*starting.get(last, ()), *starting.get(last - 1, ())):
            if tokens[0] >= first and kept:
                found.setdefault(_key(document, *tokens), name.entity_type)
            elif tokens[0] >= first:
                others.add(_key(document, *tokens))
    return {key: kind for key, kind in found.items() if key not in others}


def _bare(document: Document, known: Mapping[Key, EntityType]) -> Iterator[Tokens]:
    """Where the words of a name stand without marks."""
    firsts: dict[str, list[int]] = {}
    for key in known:
        firsts.setdefault(key[0], []).append(len(key))
    for at in capitalised(document):
        token = document.tokens[at]
        if len(token.text) < _SHORTEST:
            continue
        for length in firsts.get(stem(token.text), ()):
            if length > 1 or not any(each.known for each in document.readings(token)):
                yield at, min(at + length, len(document.tokens))


def _key(document: Document, first: int, last: int) -> Key:
    return tuple(stem(document.tokens[at].text) for at in range(first, last))


def _fact(document: Document, tokens: Tokens, kind: EntityType) -> NameFact:
    span: Span = document.span(document.tokens[tokens[0]].start, document.tokens[tokens[1] - 1].end)
    return NameFact(span=span, entity_type=kind, confidence=_CONFIDENCE, rule="found-again")
