"""The names of a document: recognisers reconciled, bodies found by grammar, and the extents decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import is_

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, EntityType, NameFact, Span
from newsfacts_names import organizations, places
from newsfacts_names.agreement import FINDER, agreed, source_of
from newsfacts_names.alike import solved_together
from newsfacts_names.coordinated import coordinated
from newsfacts_names.extents import Proposed, decided
from newsfacts_names.finding.bearers import without_bearers
from newsfacts_names.finding.titled import is_mere_title
from newsfacts_names.marked import found_again, told_by_nouns
from newsfacts_names.notes import newsrooms
from newsfacts_names.organizations.seen import by_position
from newsfacts_names.positions import begins_sentence
from newsfacts_names.realms import named_realms
from newsfacts_names.retyping import of_type, retyped, without_works
from newsfacts_names.spelling import QUOTES

Tokens = tuple[int, int]

_CONFIDENCE = 0.8
"""What a name is worth whose extent nobody else proposed."""
_THINGS = frozenset({EntityType.EVENT, EntityType.PRODUCT})


@record
class Settled:
    """The names of a document after the recognisers have been reconciled, by what they name.

    Args:
        found: What the recognisers found.
        seen: The same without what is known to be no name of such a thing.
        people: The names of people.
        places: Where places are named.
        bodies: The mentions of organisations.
    """

    found: Sequence[NameFact]
    seen: Sequence[NameFact]
    people: Sequence[NameFact]
    places: places.Towns
    bodies: organizations.Seen

    def are_of(self, found: Sequence[NameFact]) -> bool:
        """Whether they were made of just these names."""
        return len(self.found) == len(found) and all(map(is_, self.found, found))


class _Kept:
    """The names of a document: three extractors ask for them, one after the other."""

    latest: Settled | None = None


def _kept(_document: Document) -> _Kept:
    return _Kept()


def settled(document: Document) -> Settled:
    """The names of the document, settled once for all who ask with the same names."""
    found = document.of_type(NameFact)
    kept = document.derived(_kept)
    if kept.latest is None or not kept.latest.are_of(found):
        kept.latest = _settled(document, found)
    return kept.latest


def _settled(document: Document, found: Sequence[NameFact]) -> Settled:
    return corrected(document, proposed(document, found))


def proposed(document: Document, found: Sequence[NameFact]) -> Settled:
    """The names as the rules see them."""
    seen = without_works(document, found)
    names = retyped(document, without_bearers(document, agreed(document, seen)))
    names = _with_shared_nouns(document, names)
    listed = organizations.listed(document, names)
    names += told_by_nouns(document, [*names, *listed])
    names += newsrooms(document, _covered(document, [*names, *listed]))
    names += named_realms(document, _covered(document, [*names, *listed]))
    names += found_again(document, [*names, *listed])
    of = {kind: list(of_type(names, kind)) for kind in EntityType}
    towns = places.by_any_name(document, of[EntityType.PLACE], listed)
    owners = [*of[EntityType.ORGANIZATION], *listed, *of[EntityType.PERSON]]
    bodies = _outside_things(names, organizations.with_bodies(document, owners, towns.spans))
    return Settled(found, seen, of[EntityType.PERSON], towns, bodies)


def _covered(document: Document, names: Iterable[NameFact]) -> frozenset[int]:
    """The tokens in names."""
    return frozenset(at for each in names for at in range(*_tokens(document, each.span)))


def _outside_things(names: Iterable[NameFact], bodies: organizations.Seen) -> organizations.Seen:
    """The bodies that are no names of anything else: not those of *фестиваль «Новый театр»*."""
    things = [each.span for each in names if each.entity_type in _THINGS]
    inside = {at for each in things for at in range(each.start, each.end)}
    named = (each for each in bodies.named if not inside.issuperset(range(each.span.start, each.span.end)))
    return attrs.evolve(bodies, named=tuple(named))


def _with_shared_nouns(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The names with those that share a noun in the plural in place of what others make of them."""
    shared = list(coordinated(document))
    if not shared:
        return list(names)
    taken = {at for each in shared for at in range(each.span.start, each.span.end)}
    kept = [
        name
        for name in names
        if name.confidence == 1 or taken.isdisjoint(range(name.span.start, name.span.end))
    ]
    sure = {at for name in kept for at in range(name.span.start, name.span.end)}
    return [*kept, *(each for each in shared if sure.isdisjoint(range(each.span.start, each.span.end)))]


def proposals(settled: Settled) -> Proposed:
    """What rules and recognisers propose, for the decision how far each name goes."""
    return Proposed(
        named=[each.span for each in settled.bodies.named],
        described=[each.span for each in settled.bodies.described],
        places=settled.places.spans,
        people=[each.span for each in settled.people],
        seen=[each for each in settled.seen if source_of(each) != FINDER],
    )


def corrected(document: Document, settled: Settled) -> Settled:
    """The names with the extents that were decided; those of which a recogniser is certain stay."""
    extents = decided(document, proposals(settled))
    return attrs.evolve(
        settled,
        bodies=_bodies(document, settled.bodies, extents.organizations),
        places=_towns(document, settled.places, _outside_listed(document, settled.bodies, extents.places)),
    )


def _bodies(document: Document, seen: organizations.Seen, extents: Sequence[Tokens]) -> organizations.Seen:
    named = {_tokens(document, each.span): each for each in seen.named}
    described = {_tokens(document, each.span): each for each in seen.described}
    holders = _holders(named)
    found: dict[bool, list[NameFact]] = {True: [], False: []}
    listed = organizations.known(document)
    loose = [_without_title(document, tokens) for tokens in loose_extents(named, extents, listed)]
    for tokens in loose:
        if tokens in described:
            found[False].append(described[tokens])
        else:
            held = _held(holders, tokens)
            fact = named.get(tokens) or _cut(document, tokens, EntityType.ORGANIZATION, held)
            found[tokens in named or tells_name(document, tokens)].append(fact)
    found[True] += [each for tokens, each in named.items() if _stays(tokens, each, loose, listed)]
    taken = {at for tokens in loose for at in range(*tokens)}
    found[False] += [each for tokens, each in described.items() if taken.isdisjoint(range(*tokens))]
    return organizations.Seen(
        tuple(solved_together(document, sorted(found[True], key=by_position))),
        tuple(sorted(found[False], key=by_position)),
        seen.bare,
    )


def _without_title(document: Document, tokens: Tokens) -> Tokens:
    """A body without a title that has the capital of its sentence: *Координатор | штаба «Волна»*."""
    first, last = tokens
    if last - first == 1 or not begins_sentence(document, first):
        return tokens
    governed = any(each.has("gent") for each in document.readings(document.tokens[first + 1]))
    is_title = governed and is_mere_title(document.tokens[first].text, document.morphology)
    return (first + 1, last) if is_title else tokens


def _stays(tokens: Tokens, name: NameFact, extents: Iterable[Tokens], listed: Collection[Tokens]) -> bool:
    """Whether a name stays beside the extents: a certain one, a listed one, or the owner that ends another.

    *РАН* in *Институт языкознания РАН* is an organisation of its own.
    """
    if name.confidence == 1:
        return True
    first, last = tokens
    if any(first < each[1] and each[0] < last for each in extents):
        return any(each[0] < first and last == each[1] for each in extents)
    return tokens in listed


def _outside_listed(
    document: Document, bodies: organizations.Seen, extents: Iterable[Tokens]
) -> list[Tokens]:
    """The extents that are no part of a listed organisation: *Голос Америки* is no mention of America."""
    known = organizations.known(document)
    named = (tokens for each in bodies.named if (tokens := _tokens(document, each.span)) in known)
    listed = {at for tokens in named for at in range(*tokens)}
    return [tokens for tokens in extents if listed.isdisjoint(range(*tokens))]


def _towns(document: Document, towns: places.Towns, extents: Sequence[Tokens]) -> places.Towns:
    recognised = {_tokens(document, each.span): each for each in towns.recognised}
    known = {_tokens(document, each.span): each for each in towns.known}
    holders = _holders(recognised)
    loose = list(loose_extents(recognised, extents, ()))
    taken = {at for tokens in loose for at in range(*tokens)}
    found = [each for each in recognised.values() if each.confidence == 1]
    kept = [
        each
        for tokens, each in known.items()
        if tokens[1] - tokens[0] > 1 and taken.isdisjoint(range(*tokens))
    ]
    for tokens in loose:
        if tokens in known:
            kept.append(known[tokens])
        else:
            fact = recognised.get(tokens)
            found.append(fact or _cut(document, tokens, EntityType.PLACE, _held(holders, tokens)))
    return places.Towns(solved_together(document, sorted(found, key=by_position)), kept)


def _tokens(document: Document, span: Span) -> Tokens:
    return document.token_range(span.start, span.end)


def _holders(facts: Mapping[Tokens, NameFact]) -> dict[int, NameFact]:
    """Each token's fact."""
    return {at: fact for (first, last), fact in facts.items() for at in range(first, last)}


def _held(holders: Mapping[int, NameFact], tokens: Tokens) -> NameFact | None:
    """The fact that lies at those tokens, or begins or ends among them."""
    return next((holders[at] for at in range(*tokens) if at in holders), None)


def loose_extents(
    fixed: Mapping[Tokens, NameFact], extents: Iterable[Tokens], known: Collection[Tokens]
) -> Iterator[Tokens]:
    """The extents that cross no name of which a recogniser is certain, and cut none that is listed."""
    certain = {at for tokens, fact in fixed.items() if fact.confidence == 1 for at in range(*tokens)}
    listed = {at: tokens for tokens in fixed if tokens in known for at in range(*tokens)}
    for first, last in extents:
        inside = {listed[at] for at in range(first, last) if at in listed}
        cut = any(name[0] < first or last < name[1] for name in inside)
        if not cut and certain.isdisjoint(range(first, last)):
            yield first, last


def _cut(document: Document, tokens: Tokens, kind: EntityType, seen: NameFact | None) -> NameFact:
    """A name of another extent than anyone proposed."""
    span = document.span(document.tokens[tokens[0]].start, document.tokens[tokens[1] - 1].end)
    confidence = seen.confidence if seen else _CONFIDENCE
    return NameFact(span=span, entity_type=kind, confidence=confidence, rule="extent")


def tells_name(document: Document, tokens: Tokens) -> bool:
    """Whether words name a body, rather than describe it: by a capital at the beginning or by marks."""
    first, last = tokens
    texts = [document.tokens[at].text for at in range(first, last)]
    if any(text in QUOTES for text in texts):
        return True
    if texts[0][:1].isupper():
        return len(texts) == 1 or not begins_sentence(document, first) or texts[0][1:] != texts[0][1:].lower()
    return False
