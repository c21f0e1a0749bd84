"""From mentions of organisations to organisations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts import Document, Mention, MentionType, NameFact, OrganizationFact
from newsfacts_names.base_forms import Words, base_form, capitalised_words
from newsfacts_names.organizations.capitals import without_capital
from newsfacts_names.organizations.clustering import clustered
from newsfacts_names.organizations.descriptions import described, taken_up
from newsfacts_names.organizations.forms import OrganizationForm, full_names, taken_apart
from newsfacts_names.organizations.listed import is_listed
from newsfacts_names.organizations.nouns import is_sole
from newsfacts_names.organizations.seen import Seen
from newsfacts_names.positions import begins_sentence
from newsfacts_names.spelling import fold


def build(document: Document, seen: Seen) -> Iterable[OrganizationFact]:
    """The organisations of a document; *Минобороны* and *Министерство обороны* are one.

    Args:
        document: The document.
        seen: Its mentions of organisations.
    """
    seen = _with_sole(document, seen)
    if not (seen.named or seen.described):
        return
    words = capitalised_words(document)
    forms = [
        taken_apart(document, name, _nominative(document, name, words, kind), kind)
        for kind, names in ((MentionType.NAMED, seen.named), (MentionType.NOMINAL, seen.described))
        for name in names
    ]
    forms.sort(key=lambda form: (form.name.span.start, -form.name.span.end))
    clusters = clustered(document, forms)
    nominal = described(document, clusters)
    for number, mentions in taken_up(document, seen.bare, clusters).items():
        nominal.setdefault(number, []).extend(mentions)
    for number, cluster in enumerate(clusters):
        yield _organization(f"organization-{number + 1}", cluster, nominal.get(number, ()))


def _with_sole(document: Document, seen: Seen) -> Seen:
    """The mentions, a bare *полиция* or *правительство* among the descriptions, whosever it is."""
    bare: dict[bool, list[NameFact]] = {True: [], False: []}
    for name in seen.bare:
        bare[is_sole(name.text, document.morphology)].append(name)
    if not bare[True]:
        return seen
    return attrs.evolve(seen, described=(*seen.described, *bare[True]), bare=tuple(bare[False]))


def _nominative(document: Document, name: NameFact, words: Words, kind: MentionType) -> str:
    """The mention's own words in the nominative; without a capital that only its sentence gives."""
    form = base_form(document, name, words, is_listed)
    at, _ = document.token_range(name.span.start, name.span.end)
    if kind is MentionType.NOMINAL and begins_sentence(document, at):
        return form[:1].lower() + form[1:]
    if tuple(map(fold, form.split())) in full_names():
        return form
    return without_capital(document, name, form)


def _organization(
    identifier: str, cluster: Sequence[OrganizationForm], nominal: Sequence[Mention]
) -> OrganizationFact:
    """One organisation, under its fullest name, or description if nobody names it."""
    named = [form for form in cluster if form.kind is MentionType.NAMED] or cluster
    shapes = list(dict.fromkeys(form.nominative for form in named))
    name = max(shapes, key=_fullness)
    mentions = [Mention(span=form.name.span, type=form.kind, nominative=form.nominative) for form in cluster]
    return OrganizationFact(
        id=identifier,
        name=name,
        aliases=tuple(shape for shape in shapes if shape != name),
        mentions=tuple(sorted([*mentions, *nominal], key=lambda each: (each.span.start, each.span.end))),
        span=named[0].name.span,
        confidence=max(form.name.confidence for form in named),
        rule=named[0].name.rule,
    )


def _fullness(name: str) -> tuple[bool, int, int]:
    """Sort key: names in Cyrillic before foreign ones, more words before fewer, then longer ones."""
    return not name.isascii(), len(name.split()), len(name)
