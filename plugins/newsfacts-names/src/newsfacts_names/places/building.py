"""From mentions of places to places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, Mention, MentionType, NameFact, PlaceFact, PlaceType, Span
from newsfacts_names.base_forms import Words, base_form, capitalised_words
from newsfacts_names.places.adjectives import by_adjective
from newsfacts_names.places.gazetteer import Listed, known_place
from newsfacts_names.places.named import by_name, is_country_in_capitals
from newsfacts_names.places.parts import by_compass
from newsfacts_names.places.sorts import sort_of
from newsfacts_names.places.within import with_parts_told
from newsfacts_names.spelling import fold

_CONFIDENCE = 0.9
_SHORTEST_IN_CAPITALS = 4
_DASH = re.compile(r"\s[–—-]\s")
_REPUBLIC = re.compile("республик", re.IGNORECASE)
_ENDING_OF_ADJECTIVE = re.compile(r"[сц]к(?:ий|ой|ая|ое|ие)$")


@record
class PlaceMention:
    """A mention, the usual name of its place, and what made it.

    Args:
        mention: The mention as the entity keeps it.
        place: The usual name of the place: *США* for *Соединённые Штаты*.
        type: The sort of place, where the gazetteer knows it.
        name: The recogniser's fact, if one saw it.
        rule: Who found it.
        told: What the place is called if the article does not name it.
    """

    mention: Mention
    place: str
    type: PlaceType | None
    name: NameFact | None
    rule: str
    told: str | None = None

    @property
    def order(self) -> tuple[int, int]:
        """Sort key: text order."""
        return self.mention.span.start, self.mention.span.end


@record
class Towns:
    """The mentions of places by name.

    Args:
        recognised: Those that recognisers saw.
        known: Those that the gazetteer or the dictionary knows besides.
    """

    recognised: Sequence[NameFact]
    known: Sequence[Listed]

    @property
    def spans(self) -> list[Span]:
        """Where they stand."""
        return [*(each.span for each in self.recognised), *(each.span for each in self.known)]


def by_any_name(document: Document, names: Sequence[NameFact], others: Sequence[NameFact] = ()) -> Towns:
    """The mentions of places by name.

    Args:
        document: The document.
        names: The names of places.
        others: Names of other things, of which places may be a part: *Голос Америки*. A place of which
            its recogniser is certain stays beside them.
    """
    inside = {at for each in others for at in range(each.span.start, each.span.end)}
    names = [name for name in names if name.confidence == 1 or name.span.start not in inside]
    everyone = {*document.of_type(NameFact), *names, *others}
    return Towns(names, list(by_name(document, [*everyone])))


def build(
    document: Document, towns: Towns, bodies: Sequence[NameFact] = (), people: Sequence[NameFact] = ()
) -> Iterable[PlaceFact]:
    """The places of a document; *США*, *Соединённые Штаты* and *американский* are one.

    Args:
        document: The document.
        towns: Its mentions of places by name.
        bodies: The names of organisations, of which some places are a part.
        people: The names of people, whose surnames point to no place: *Инна Вольская*.
    """
    words = capitalised_words(document)
    names = towns.recognised
    mentions = [_recognised(document, name, words) for name in names]
    mentions += [_listed(each, MentionType.NAMED, "gazetteer") for each in towns.known]
    mentions = list(_with_second_names(document, mentions))
    parts = by_compass(document, [each.mention for each in mentions])
    mentions += [_listed(each, MentionType.NAMED, "compass") for each in parts]
    told = with_parts_told(document, (each.mention for each in mentions), bodies)
    mentions = [
        each if mention is each.mention else attrs.evolve(each, mention=mention)
        for each, mention in zip(mentions, told, strict=True)
    ]
    named = [*towns.spans, *(each.span for each in people)]
    adjectives = [_listed(each, MentionType.NOMINAL, "adjective") for each in by_adjective(document, named)]
    mentions += _of_towns(adjectives, mentions)
    clusters: dict[str, list[PlaceMention]] = {}
    for each in sorted(mentions, key=lambda each: each.order):
        clusters.setdefault(fold(each.place), []).append(each)
    for number, cluster in enumerate(clusters.values(), 1):
        yield _place(document, f"place-{number}", cluster)


def _with_second_names(document: Document, mentions: Iterable[PlaceMention]) -> Iterator[PlaceMention]:
    """Two names of one place as one mention: *Кемеровская область – Кузбасс*, *Республика Саха (Якутия)*."""
    before: PlaceMention | None = None
    for each in sorted(mentions, key=lambda each: each.order):
        whole = None if before is None else _joined(document, before, each)
        if before is not None and whole is None:
            yield before
        before = each if before is None or whole is None else attrs.evolve(before, mention=whole)
    if before is not None:
        yield before


def _joined(document: Document, one: PlaceMention, other: PlaceMention) -> Mention | None:
    """The mention of both, if they are names of one place with nothing but a dash or a bracket between."""
    first, second = one.mention, other.mention
    text, start, end = document.text, first.span.start, second.span.end
    between = text[first.span.end : second.span.start]
    if one.place != other.place or fold(first.nominative or "") == fold(second.nominative or ""):
        return None
    closing = (
        ")" if between == " (" and text.startswith(")", end) and _REPUBLIC.match(first.span.text) else ""
    )
    if not closing and _DASH.fullmatch(between) is None:
        return None
    nominative = f"{first.nominative}{between}{second.nominative}{closing}"
    return Mention(span=document.span(start, end + len(closing)), nominative=nominative)


def _of_towns(adjectives: Iterable[PlaceMention], named: Iterable[PlaceMention]) -> Iterator[PlaceMention]:
    """*пермский* is *Пермь* where the article names the town, and its region elsewhere."""
    towns = {_root(each.place): each for each in reversed([*named]) if each.type is PlaceType.CITY}
    for each in adjectives:
        town = towns.get(_root(each.mention.nominative or ""))
        yield attrs.evolve(each, place=town.place, type=town.type) if town else each


def _root(name: str) -> str:
    """What a town and its adjective share: *перм* of *Пермь* and *пермский*."""
    return _ENDING_OF_ADJECTIVE.sub("", fold(name)).rstrip("аяьый")


def _recognised(document: Document, name: NameFact, words: Words) -> PlaceMention:
    form = _in_its_own_spelling(document, base_form(document, name, words, known_place))
    place = known_place(form)
    mention = Mention(span=name.span, nominative=form)
    return PlaceMention(
        mention, place.name if place else form, place.type if place else None, name, name.rule
    )


def _in_its_own_spelling(document: Document, form: str) -> str:
    """*МОСКВА* in the dateline is *Москва*, whereas *США* and *ЯНАО* stay."""
    if len(form) < _SHORTEST_IN_CAPITALS or not form.isupper():
        return form
    place = known_place(form)
    if place is None or is_country_in_capitals(form):
        return form
    if fold(place.name) == fold(form):
        return place.name
    spelt = any(each.known for each in document.morphology.readings(form))
    return form.title() if spelt else form


def _listed(listed: Listed, kind: MentionType, rule: str) -> PlaceMention:
    mention = Mention(span=listed.span, type=kind, nominative=listed.nominative)
    return PlaceMention(mention, listed.place.name, listed.place.type, None, rule, listed.told)


def _place(document: Document, identifier: str, cluster: Sequence[PlaceMention]) -> PlaceFact:
    """One place, under its usual name if the article uses it, or else its first that is no abbreviation."""
    named = [each for each in cluster if each.mention.type is MentionType.NAMED]
    forms = list(dict.fromkeys(each.mention.nominative or each.place for each in named))
    forms = forms or [cluster[0].told or cluster[0].place]
    usual = [form for form in forms if fold(form) == fold(cluster[0].place)]
    name = next(iter(usual), None) or next((form for form in forms if not form.isupper()), forms[0])
    first = (named or cluster)[0]
    sort = next((each.type for each in cluster if each.type), None)
    return PlaceFact(
        id=identifier,
        name=name,
        aliases=tuple(form for form in forms if form != name),
        mentions=tuple(each.mention for each in cluster),
        place_type=sort or sort_of(document, [each.name for each in named if each.name], forms),
        span=first.mention.span,
        confidence=max((each.name.confidence for each in named if each.name), default=_CONFIDENCE),
        rule=first.rule,
    )
