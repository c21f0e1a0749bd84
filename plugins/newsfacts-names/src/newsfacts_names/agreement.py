"""One set of mentions from several recognisers, which may overlap or disagree.

The finder of this package is taken at its word; a mention of anybody else's must have a word. One that
is not certain is no person if the dictionary knows all its words and none as a name's, and a title
that has the capital of its sentence is left out of it. The rules are, in their order, of which one
recogniser alone knows the second:

1. Equal spans are one mention; its type is the one that more recognisers give, or else the surer.
2. What only another recogniser than the finder takes for a person must not be the namesake of a street
   or a ship, a family, a company, a place, or a character of a tale. Beside the finder's people a lone word
   needs a witness: the same word in somebody's full name, or a dictionary or list that knows it as a
   name; of more words its recogniser must be more sure than not.
3. Where mentions of people overlap, the finder's stay: it cuts where a second name begins; but unknown
   words before a lone one of its own are a given name.
4. A person of whom the finder is sure, or whom two recognisers give, stays against a place or an
   organisation; an organisation that has the name inside stays beside it.
5. Of any others that overlap, the longer stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.finding.completing import is_many_of
from newsfacts_names.finding.fiction import ends_of_characters
from newsfacts_names.finding.namesakes import starts_of_namesakes
from newsfacts_names.finding.sees import is_bare_see, is_see
from newsfacts_names.finding.standing import is_no_person
from newsfacts_names.finding.titled import is_mere_title
from newsfacts_names.finding.trimming import is_compound_title
from newsfacts_names.grammemes import PROPER
from newsfacts_names.spelling import fold, stem
from newsfacts_names.word_forms import given_forms

FINDER = "names.finder"
_SURE = 0.9
"""The confidence from which the finder's own mention needs no other recogniser."""
_LIKELY = 0.5
"""The confidence from which another recogniser's full name needs no witness."""
Place = tuple[int, int]


def agreed(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """Mentions that do not cross, in text order."""
    names = list(_admitted(document, names))
    sources = {source_of(name) for name in names}
    surnames = _surnames(names) if FINDER in sources else None
    if len(sources) <= 1:
        return _standing(document, names, surnames)
    chosen = _standing(document, _elected(names), surnames)
    return list(_without_overlaps(document, chosen, shared(names)))


def _admitted(document: Document, names: Iterable[NameFact]) -> Iterator[NameFact]:
    """The mentions that have a word, without common words and titles that others take for names."""
    for name in names:
        if source_of(name) == FINDER:
            yield name
        elif any(map(str.isalnum, name.text)) and not _is_common(document, name):
            yield without_title(document, name)


def _surnames(names: Iterable[NameFact]) -> frozenset[str]:
    """The stems of the last words of full names."""
    return frozenset(stem(name.text.split()[-1]) for name in names if _is_person(name) and " " in name.text)


def _standing(
    document: Document, names: Sequence[NameFact], surnames: Collection[str] | None
) -> list[NameFact]:
    """The mentions without those people of another recogniser that are none; witnesses if *surnames* are."""
    if not any(map(_is_foreign, names)):
        return list(names)
    full = (name.text for name in names if _is_person(name) and " " in name.text)
    bearers = frozenset(fold(text.split()[-1]) for text in full)
    names = [
        name
        for name in names
        if not _is_foreign(name)
        or (
            (surnames is None or _witnessed(document, name, surnames))
            and not is_no_person(name.text.split(), document.morphology)
            and not is_many_of(name.text, bearers)
            and not is_bare_see(document.token_range(name.span.start, name.span.end)[0], document)
        )
    ]
    # The whole text is read for what follows, and seldom has to be.
    if not any(map(_is_foreign, names)):
        return names
    told, borrowed = frozenset(ends_of_characters(document)), dict(starts_of_namesakes(document))
    return [
        name
        for name in names
        if not _is_foreign(name)
        or (name.span.end not in told and name.span.end > borrowed.get(name.span.start, 0))
    ]


def _is_foreign(name: NameFact) -> bool:
    """Whether another recogniser alone tells of the person, and is not certain."""
    return source_of(name) != FINDER and _is_person(name) and name.confidence < 1


def _is_common(document: Document, name: NameFact) -> bool:
    """Whether the dictionary knows all words of a person and none of them as a name's: *Выплатите*.

    A lone noun may be somebody's name for all that: *Мадонна*.
    """
    if not _is_person(name) or name.confidence >= 1 or not name.text[0].isupper():
        return False
    tops = []
    for word in name.text.split():
        readings = document.morphology.readings(word)
        if any(not each.known or each.grammemes & PROPER for each in readings[:3]):
            return False
        if given_forms(word, document.morphology):
            return False
        tops.append(readings[0].pos)
    return len(tops) > 1 or tops[0] not in {"NOUN", "ADJF"}


def without_title(document: Document, name: NameFact) -> NameFact:
    """A person without a title that has the capital of its sentence: *Актрисе | Чуриковой стало плохо*."""
    if not _is_person(name) or name.confidence >= 1 or " " not in name.text or name.nominative:
        return name
    title = name.text.split()[0]
    if not (is_compound_title(title, document.morphology) or _opens_with_title(document, name)):
        return name
    return attrs.evolve(name, span=document.span(name.span.start + len(title) + 1, name.span.end))


def _opens_with_title(document: Document, name: NameFact) -> bool:
    """Whether the first word has the capital of its sentence and is a title or, of two, a living being."""
    sentence = document.sentence_at(name.span.start)
    if sentence is None or document.tokens[sentence.first].start != name.span.start:
        return False
    title = name.text.split()[0]
    if is_mere_title(title, document.morphology):
        return True
    if name.text.count(" ") > 1:
        return False
    readings = document.morphology.readings(title)[:3]
    if given_forms(title, document.morphology):
        return False
    return all(each.known and "anim" in each.grammemes and not each.grammemes & PROPER for each in readings)


def shared(names: Sequence[NameFact]) -> frozenset[Place]:
    """Where more than one recogniser sees a person."""
    counted = Counter((name.span.start, name.span.end) for name in names if _is_person(name))
    return frozenset(place for place, votes in counted.items() if votes > 1)


def _elected(names: Sequence[NameFact]) -> list[NameFact]:
    """One fact for each span: of the type with most votes, the surest, best one that knows a base form."""
    spans: dict[tuple[int, int], list[NameFact]] = {}
    for name in names:
        spans.setdefault((name.span.start, name.span.end), []).append(name)
    chosen = [_best(same) for same in spans.values()]
    return sorted(chosen, key=lambda name: (name.span.start, -name.span.end))


def _best(same: Sequence[NameFact]) -> NameFact:
    """The fact that counts of those with one span."""
    votes = Counter(name.entity_type for name in same)

    def rank(name: NameFact) -> tuple[int, bool, bool, float]:
        agreed_by_finder = source_of(name) == FINDER and votes[name.entity_type] > 1
        return (
            votes[name.entity_type],
            _is_sure(name) or agreed_by_finder,
            name.nominative is not None,
            name.confidence,
        )

    return max(same, key=rank)


def _without_overlaps(
    document: Document, names: Sequence[NameFact], shared: Collection[Place]
) -> Iterator[NameFact]:
    """Groups of overlapping mentions, one after the other, each reduced by the rules."""
    group: list[NameFact] = []
    end = -1
    for name in names:
        if name.span.start >= end:
            yield from _reduced(document, group, shared)
            group = []
        group.append(name)
        end = max(end, name.span.end)
    yield from _reduced(document, group, shared)


def _reduced(document: Document, group: Sequence[NameFact], shared: Collection[Place]) -> list[NameFact]:
    if len({source_of(name) for name in group}) <= 1:
        return list(group)
    own = [name for name in group if source_of(name) == FINDER]
    sure = [
        name
        for name in own
        if _is_sure(name) or _is_weighed(group) or (name.span.start, name.span.end) in shared
    ]
    if own and all(_is_person(name) for name in group):
        fuller = [name for name in group if len(own) == 1 and _is_fuller(document, name, own[0])]
        return [max(fuller, key=_length)] if fuller else own
    if sure:
        beside = [
            name
            for name in group
            if not _is_person(name) and _holds(name, sure) and not _opens_with_see(document, name)
        ]
        return sorted([*sure, *beside], key=lambda name: (name.span.start, -name.span.end))
    return [max(group, key=_length)]


def _is_weighed(group: Sequence[NameFact]) -> bool:
    """Whether the finder has weighed what the others say: none of them is certain."""
    return all(name.confidence < 1 for name in group if source_of(name) != FINDER)


def _is_fuller(document: Document, name: NameFact, own: NameFact) -> bool:
    """Whether only words that no dictionary knows come before the finder's lone word: *Дональт | Туск*."""
    if " " in own.text or name.span.end != own.span.end or name.span.start >= own.span.start:
        return False
    words = document.text[name.span.start : own.span.start].split()
    return not any(each.known for word in words for each in document.morphology.readings(word))


def _opens_with_see(document: Document, name: NameFact) -> bool:
    """*Устимский Исидор*, where a bishop's title stands before."""
    return is_see(document.token_range(name.span.start, name.span.end)[0], document)


def _holds(name: NameFact, others: Sequence[NameFact]) -> bool:
    """Whether all of the others lie inside, with words of its own before them."""
    return all(name.span.start < each.span.start and each.span.end <= name.span.end for each in others)


def _is_sure(name: NameFact) -> bool:
    return source_of(name) == FINDER and name.confidence >= _SURE


def _witnessed(document: Document, name: NameFact, surnames: Collection[str]) -> bool:
    if " " in name.text:
        return name.confidence >= _LIKELY
    if stem(name.text) in surnames:
        return True
    readings = document.morphology.readings(name.text)
    marked = any(reading.known and "Surn" in reading.grammemes for reading in readings)
    return marked or bool(given_forms(name.text, document.morphology))


def _is_person(name: NameFact) -> bool:
    return name.entity_type is EntityType.PERSON


def source_of(name: NameFact) -> str:
    """The extractor that found a name; empty if nobody says."""
    return name.provenance.extractor if name.provenance else ""


def _length(name: NameFact) -> int:
    return name.span.end - name.span.start
