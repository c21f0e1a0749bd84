"""From mentions of organisations to organisations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts import Document, Mention, MentionType, NameFact, OrganizationFact
from newsfacts_names.base_forms import base_form, capitalised_words
from newsfacts_names.organizations.clustering import clustered
from newsfacts_names.organizations.descriptions import described
from newsfacts_names.organizations.forms import OrganizationForm, taken_apart


def _unlisted(_form: str) -> None:
    """No list of organisations is needed to inflect their names."""


def build(document: Document, names: Sequence[NameFact]) -> Iterable[OrganizationFact]:
    """The organisations of a document; *Минобороны* and *Министерство обороны* are one."""
    if not names:
        return
    words = capitalised_words(document)
    forms = [taken_apart(document, name, base_form(document, name, words, _unlisted)) for name in names]
    clusters = clustered(document, forms)
    nominal = described(document, clusters)
    for number, cluster in enumerate(clusters, 1):
        yield _organization(f"organization-{number}", cluster, nominal.get(number - 1, ()))


def _organization(
    identifier: str, cluster: Sequence[OrganizationForm], nominal: Sequence[Mention]
) -> OrganizationFact:
    """One organisation, under its fullest name."""
    shapes = list(dict.fromkeys(form.nominative for form in cluster))
    name = max(shapes, key=_fullness)
    named = [
        Mention(span=form.name.span, type=MentionType.NAMED, nominative=form.nominative) for form in cluster
    ]
    first = cluster[0].name
    return OrganizationFact(
        id=identifier,
        name=name,
        aliases=tuple(shape for shape in shapes if shape != name),
        mentions=tuple(sorted([*named, *nominal], key=lambda each: (each.span.start, each.span.end))),
        span=first.span,
        confidence=max(form.name.confidence for form in cluster),
        rule=first.rule,
    )


def _fullness(name: str) -> tuple[bool, int, int]:
    """Sort key: names in Cyrillic before foreign ones, more words before fewer, then longer ones."""
    return not name.isascii(), len(name.split()), len(name)
