"""Descriptions that stand for an organisation which the article names."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.phrases import nominative_text

from newsfacts import Document, Mention, MentionType
from newsfacts_names.organizations.abbreviations import abbreviates
from newsfacts_names.organizations.forms import OrganizationForm, descriptions
from newsfacts_names.spelling import fold

_NOUNS = frozenset({"ведомство", "дипведомство", "регулятор"})


def described(document: Document, clusters: Sequence[Sequence[OrganizationForm]]) -> dict[int, list[Mention]]:
    """The descriptions in the text, by the number of the organisation that each stands for.

    *военное ведомство* is the ministry of defence where the article names just one such ministry,
    and before that place.
    """
    meant: dict[int, list[Mention]] = {}
    for first, last in _phrases(document):
        start, end = document.tokens[first].start, document.tokens[last - 1].end
        form = nominative_text(document.morphology, document.text[start:end])
        full = descriptions().get(fold(form))
        fits = [at for at, cluster in enumerate(clusters) if full and _is_named(cluster, full, start)]
        if len(fits) == 1:
            mention = Mention(span=document.span(start, end), type=MentionType.NOMINAL, nominative=form)
            meant.setdefault(fits[0], []).append(mention)
    return meant


def _phrases(document: Document) -> list[tuple[int, int]]:
    """Token ranges of nouns that begin as *ведомство* does, with the adjective before."""
    found = []
    for at, token in enumerate(document.tokens):
        if token.text[:5].lower() not in {"ведом", "дипве", "регул"}:
            continue
        if any(each.lemma in _NOUNS for each in document.readings(token)):
            first = at - 1 if at and fold(token.text)[:5] == "ведом" else at
            found.append((first, at + 1))
    return found


def _is_named(cluster: Sequence[OrganizationForm], full: tuple[str, ...], before: int) -> bool:
    """Whether the organisation bears that full name, or an abbreviation of it, before a place in the text."""
    if cluster[0].name.span.start >= before:
        return False
    return any(
        form.core == full or (len(form.core) == 1 and abbreviates(form.core[0], full)) for form in cluster
    )
